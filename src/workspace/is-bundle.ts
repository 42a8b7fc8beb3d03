/** Whether a file is a bundle or copy of Yijin and not an exercise: by its first bytes, whatever it is called. */
export async function isBundle(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}
