/**
 * Whether and how often a wording of the key stands in a text. This is how findings see that something was gained or
 * still stands, so the rule is kind to typing (case, curly quotes, width) and strict about word borders.
 */
import type { Script } from './language.ts';
import { foldText, looselyFolded, type FoldedText } from './wording-fold.ts';

/** Where a wording stands, in code points of the text as it was written, `end` not included. */
export interface WordingPlace {
  readonly start: number;
  readonly end: number;
}

/** `loose`: case, quotes, width and white space are folded. `as-written`: every code point must be the same. */
export type WordingMatch = 'loose' | 'as-written';

/** Where an English wording must keep to word borders: at both ends, or where it begins (“restor” finds “restorers”). */
export type WordingBorders = 'both' | 'begin';

const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}]$/u;

/** How often a wording stands in a text, overlapping places counted. Empty text or wording: 0. See `findWording`. */
export function countWording(text: string, wording: string, script: Script, match: WordingMatch = 'loose'): number {
  return findWording(text, wording, script, match).length;
}

/**
 * The places of a wording, left to right, overlapping ones too. Loosely, upper and lower case, curly and straight
 * quotes, full-width and half-width ASCII, and any run of white space and one space are the same; but a wording without
 * any letter or digit is always taken as written, for there the mark itself is the matter. In English no letter, digit
 * or accent may touch the wording where it begins or ends with one (`borders` of `begin`: where it begins). Empty text or
 * wording: none.
 */
export function findWording(
  text: string,
  wording: string,
  script: Script,
  match: WordingMatch = 'loose',
  borders: WordingBorders = 'both',
): readonly WordingPlace[] {
  const loose = match === 'loose' && /[\p{L}\p{N}]/u.test(wording);
  const { units: needle, joined: words } = foldText(wording, loose);
  if (needle.length === 0) return [];
  const hay = loose ? looselyFolded(text) : foldText(text, false);
  if (!hay.joined.includes(words)) return [];
  const found: WordingPlace[] = [];
  const last = hay.units.length - needle.length;
  for (let at = hay.units.indexOf(needle[0]!); at >= 0 && at <= last; at = hay.units.indexOf(needle[0]!, at + 1)) {
    if (standsAt(hay, needle, at) && (script === 'zh' || hasBorders(hay.units, needle, at, borders))) {
      found.push({ start: hay.starts[at]!, end: hay.ends[at + needle.length - 1]! });
    }
  }
  return found;
}

/** Whether two wordings are the same after loose folding, so that `findWording` cannot tell them apart. */
export function sameWording(one: string, other: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(one + other)) return one === other;
  return foldText(one, true).joined === foldText(other, true).joined;
}

/** A match must not begin or end inside what one written character was folded to. */
function standsAt(hay: FoldedText, needle: readonly string[], at: number): boolean {
  const last = at + needle.length - 1;
  if (hay.starts[at] === hay.starts[at - 1] || hay.ends[last] === hay.ends[last + 1]) return false;
  return needle.every((unit, offset) => unit === hay.units[at + offset]);
}

function hasBorders(units: readonly string[], needle: readonly string[], at: number, borders: WordingBorders): boolean {
  if (joined(units[at - 1], needle[0])) return false;
  return borders === 'begin' || !joined(needle.at(-1), units[at + needle.length]);
}

function joined(left: string | undefined, right: string | undefined): boolean {
  return WORD_CHARACTER.test(left ?? '') && WORD_CHARACTER.test(right ?? '');
}
