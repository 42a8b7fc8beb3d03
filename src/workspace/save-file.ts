/** How long a download may take to begin before its address is given back, in ms. */
const GRACE = 60_000;

/** Lets the browser save a text or bytes as a file. The address of its content is given back after a while. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), GRACE);
}
