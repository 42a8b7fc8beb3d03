/** White space as the metrics define it (metrics-spec 1). JavaScript's `\s` is another set. */
import { SPACE, SPACES } from './character-classes.ts';
import { TokenList } from './token-list.ts';

const list = new TokenList();

/** The pieces between runs of white space, none of them empty. Empty text: none. */
export function splitAtWhiteSpace(text: string): string[] {
  list.clear();
  list.scan(text, 0, text.length, { classes: SPACES, spaced: true });
  return list.toStrings();
}

/** Whether a UTF-16 unit is white space; no half of a pair is. */
export function isWhiteSpace(unit: number): boolean {
  return SPACES[unit] === SPACE;
}

/** Where the white space at the end of a text begins. */
export function endWithoutWhiteSpace(text: string): number {
  let end = text.length;
  while (end > 0 && isWhiteSpace(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** Where the white space at the beginning of a text ends. */
export function startWithoutWhiteSpace(text: string): number {
  let start = 0;
  while (start < text.length && isWhiteSpace(text.charCodeAt(start))) start += 1;
  return start;
}
