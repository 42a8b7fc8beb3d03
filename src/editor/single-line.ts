/** A segment is one line: line breaks of what is pasted or dropped, with the white space around them, become a space. */
export function singleLine(text: string): string {
  return text.replace(/[^\S\r\n\u2028\u2029]*[\r\n\u2028\u2029]\s*/gu, ' ');
}
