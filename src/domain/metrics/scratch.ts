/** Room that is used again for the next pair of texts: to allocate anew would take longer than to measure a sentence. */
export function room(buffer: Int32Array, size: number): Int32Array {
  return buffer.length >= size ? buffer : new Int32Array(size + (size >> 1));
}
