import { codePointOffset } from './code-points.ts';

/** How words are looked for. */
export interface FindOptions {
  readonly matchCase: boolean;
  /** Only where no letter or number of a spaced script stands at either end; Chinese has no such ends. */
  readonly wholeWords: boolean;
}

/** A found stretch in code points, `end` not included. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** Finds words as they are written, left to right, none in another. What is looked for is never a pattern. Empty: nothing. */
export function literalFinder(
  wanted: string,
  { matchCase, wholeWords }: FindOptions,
): (text: string) => readonly Found[] {
  if (wanted === '') return () => [];
  const literal = new RegExp(wanted.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`), matchCase ? 'gu' : 'giu');
  return (text) =>
    [...text.matchAll(literal)]
      .filter(({ 0: words, index }) => !wholeWords || standsAlone(text, index, index + words.length))
      .map(({ 0: words, index }) => ({
        start: codePointOffset(text, index),
        end: codePointOffset(text, index + words.length),
      }));
}

/** Two letters or numbers side by side, neither of them Han. */
const WITHIN_WORD = /^(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}_]){2}$/u;

function standsAlone(text: string, start: number, end: number): boolean {
  return ![start, end].some((at) => {
    const before = /.$/su.exec(text.slice(0, at))?.[0] ?? '';
    const after = /^./su.exec(text.slice(at, at + 2))?.[0] ?? '';
    return WITHIN_WORD.test(before + after);
  });
}
