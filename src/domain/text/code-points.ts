/**
 * Code points: the unit in which the product counts characters and names places in a text.
 * A lone surrogate is one code point of its own, so that no text is refused and every length adds up.
 */

/** The code points of a text, each as a string. Joined they give the text again. Empty text: none. */
export function toCodePoints(text: string): string[] {
  return Array.from(text);
}

/** Length in code points. Empty text: 0. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at = nextCodePoint(text, at)) count += 1;
  return count;
}

/** The part from code point `start` up to, not including, `end` (default: the end). Places outside the text are moved to its ends. */
export function sliceCodePoints(text: string, start: number, end = Infinity): string {
  const from = utf16Offset(text, start);
  return end <= start ? '' : text.slice(from, utf16Offset(text, end));
}

/**
 * How many code points stand before a UTF-16 offset (what editors and `String.length` speak).
 * An offset between the two halves of a pair counts as the place before the pair; one outside the text as its nearer end.
 */
export function codePointOffset(text: string, utf16Offset: number): number {
  let count = 0;
  for (let at = 0; at < text.length; count += 1) {
    at = nextCodePoint(text, at);
    if (at > utf16Offset) break;
  }
  return count;
}

/** The UTF-16 offset of the place before code point number `codePointOffset`. Outside the text: its nearer end. */
export function utf16Offset(text: string, codePointOffset: number): number {
  let at = 0;
  for (let count = 0; count < codePointOffset && at < text.length; count += 1) at = nextCodePoint(text, at);
  return at;
}

function nextCodePoint(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
