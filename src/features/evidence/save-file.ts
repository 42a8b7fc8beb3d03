/** How long a download may take to begin before its address is given back, in ms. */
const GRACE = 60_000;

/** Lets the browser save a text as a file. The address of the text is given back after a while. */
export function saveFile(name: string, text: string, type: 'text/html' | 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), GRACE);
}
