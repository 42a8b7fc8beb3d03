/** Folding for the comparison of wordings: what may differ in typing without making another wording. */
import { toCodePoints } from './code-points.ts';

/** Folded code points, each with the stretch of the written text it came from (code points, end not included). */
export interface FoldedText {
  readonly units: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The units in one string, to see at once what cannot stand in it. */
  readonly joined: string;
}

/** Folded texts kept at hand: one text is searched for term after term, one term in text after text. */
const KEPT = 500;
const kept = new Map<string, FoldedText>();

/** Folds a text code point by code point, runs of white space to one space; not loose: leaves every code point as written. */
export function foldText(text: string, loose: boolean): FoldedText {
  const key = `${loose ? 'l' : 'w'}${text}`;
  const known = kept.get(key);
  if (known) return known;
  const folded = fold(text, loose);
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, folded);
  return folded;
}

/** The loosely folded text as a string, to pass over at once most texts of many; it is not kept at hand. */
export function foldedLoosely(text: string): string {
  return fold(text, true).units.join('');
}

function fold(text: string, loose: boolean): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let inSpace = false;
  for (const [at, point] of toCodePoints(text).entries()) {
    const space = loose && !isPlain(point.codePointAt(0)!) && /^\s$/u.test(point);
    if (space && inSpace) {
      ends[ends.length - 1] = at + 1;
      continue;
    }
    inSpace = space;
    for (const unit of loose ? foldedUnits(point, space) : [point]) {
      units.push(unit);
      starts.push(at);
      ends.push(at + 1);
    }
  }
  return { units, starts, ends, joined: units.join('') };
}

/** The texts folded last: a termbase asks for many wordings of one and the same text. */
const lately = new Map<string, FoldedText>();
const MOST_LATELY = 6;

/** The loose folding of a text, kept for the next wording that is looked for in it. */
export function looselyFolded(text: string): FoldedText {
  const folded = lately.get(text) ?? foldText(text, true);
  lately.delete(text);
  lately.set(text, folded);
  const [oldest] = lately.keys();
  if (lately.size > MOST_LATELY && oldest !== undefined) lately.delete(oldest);
  return folded;
}

function foldedUnits(point: string, space: boolean): readonly string[] {
  if (space) return [' '];
  if (isPlain(point.codePointAt(0)!)) return [point];
  if (/^[\u2018\u2019]$/u.test(point)) return ["'"];
  if (/^[\u201C\u201D]$/u.test(point)) return ['"'];
  return toCodePoints(halfWidth(point).toLowerCase());
}

/** The ASCII character of a full-width one (U+FF01-FF5E), which is what NFKC makes of it; every other character itself. */
function halfWidth(point: string): string {
  const code = point.codePointAt(0)!;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : point;
}

/** Small Latin letters, digits and Chinese characters are what most texts are made of, and fold to themselves. */
function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x4e00 && code <= 0x9fff);
}
