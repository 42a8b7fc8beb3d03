/** Edit distance by characters (metrics-spec 7). */
import { toCodePoints } from '../text/code-points.ts';

/** A distance with the lengths it is set against, all in code points. */
export interface CharacterDistance {
  readonly distance: number;
  readonly draftLength: number;
  readonly textLength: number;
}

/**
 * The smallest number of code points inserted, deleted or substituted between two raw texts. Both empty: 0.
 * A common beginning and end are set aside first, which never changes the number; two rows of the table are kept.
 */
export function levenshtein(draft: string, text: string): CharacterDistance {
  const a = toCodePoints(draft);
  const b = toCodePoints(text);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let tail = 0;
  const most = Math.min(a.length, b.length) - start;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const distance = distanceBetween(inner(a, start, tail), inner(b, start, tail));
  return { distance, draftLength: a.length, textLength: b.length };
}

/** Distance per character of the longer text, 0 to 1. Both empty: 0. */
export function levenshteinRate({ distance, draftLength, textLength }: CharacterDistance): number {
  const longer = Math.max(draftLength, textLength);
  return longer === 0 ? 0 : distance / longer;
}

function inner(points: readonly string[], start: number, tail: number): Int32Array {
  return Int32Array.from(points.slice(start, points.length - tail), (point) => point.codePointAt(0)!);
}

function distanceBetween(a: Int32Array, b: Int32Array): number {
  let above = Int32Array.from({ length: b.length + 1 }, (_, j) => j);
  let row = new Int32Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const diagonal = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(diagonal, above[j]! + 1, row[j - 1]! + 1);
    }
    [above, row] = [row, above];
  }
  return above[b.length]!;
}
