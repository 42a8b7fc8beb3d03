/** Edit distance by characters (metrics-spec 7). */
import type { CharacterDistance } from '../../../src/domain/metrics/levenshtein.ts';
import { toCodePoints } from '../../../src/domain/text/code-points.ts';

/** The smallest number of code points inserted, deleted or substituted between two raw texts, by the whole table. */
export function levenshtein(draft: string, text: string): CharacterDistance {
  const a = codePoints(draft);
  const b = codePoints(text);
  return { distance: distanceBetween(a, b), draftLength: a.length, textLength: b.length };
}

function codePoints(text: string): Int32Array {
  return Int32Array.from(toCodePoints(text), (point) => point.codePointAt(0)!);
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
