/** White space as the metrics define it (metrics-spec 1). JavaScript's `\s` is another set. */

const WHITE_SPACE = String.raw`[\u0009-\u000D\u001C-\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]`;
const RUN = new RegExp(`${WHITE_SPACE}+`, 'u');
const ONE = new RegExp(`^${WHITE_SPACE}$`, 'u');

/** The pieces between runs of white space, none of them empty. Empty text: none. */
export function splitAtWhiteSpace(text: string): string[] {
  return text.split(RUN).filter((piece) => piece !== '');
}

/** The code points of a text that are not white space. Cut before the removal, so that lone surrogates never fuse. */
export function codePointsWithoutWhiteSpace(text: string): string[] {
  return Array.from(text).filter((point) => !ONE.test(point));
}

/** The text without white space at its end. */
export function trimWhiteSpaceEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ONE.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
