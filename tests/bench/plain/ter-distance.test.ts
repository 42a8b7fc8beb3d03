import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceOf, distanceTable, traceOf } from './ter-distance.ts';

function banded(hypothesis: string, reference: string): { readonly distance: number; readonly trace: string } {
  const table = distanceTable([...hypothesis], [...reference]);
  return { distance: distanceOf(table), trace: traceOf(table, [...hypothesis], [...reference]) };
}

/** Without a band, as in a textbook. */
function plainDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min(row[j - 1]! + (letter === b[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

describe('distanceTable', () => {
  it.each([
    ['', '', 0, ''],
    ['', 'ab', 2, 'ii'],
    ['ab', '', 2, 'dd'],
    ['abc', 'abc', 0, '   '],
    ['ab', 'ba', 2, 'ss'],
    ['aab', 'ab', 1, 'd  '],
    ['ab', 'aab', 1, 'i  '],
    ['abcd', 'bcd', 1, 'd   '],
    ['a', 'bc', 2, 'is'],
    ['bc', 'a', 2, 'ds'],
  ])('%j to %j: %i by %j', (hypothesis, reference, distance, trace) => {
    expect(banded(hypothesis, reference)).toEqual({ distance, trace });
  });

  it('does not see a cheaper way outside the band: 25 below the diagonal it sees, 25 above it does not', () => {
    const block = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const moved = (by: number): [string, string] => ['0'.repeat(by) + block, block + '1'.repeat(by)];
    for (const by of [24, 25, 26]) {
      const [late, early] = moved(by);
      expect(plainDistance(late, early)).toBe(2 * by);
      expect([by, 'draft later', banded(late, early).distance === 2 * by]).toEqual([by, 'draft later', by <= 25]);
      expect([by, 'draft earlier', banded(early, late).distance === 2 * by]).toEqual([by, 'draft earlier', by <= 24]);
    }
  });

  it('laws: inside the band it is the plain distance; the trace has that cost', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (hypothesis, reference) => {
        const { distance, trace } = banded(hypothesis, reference);
        expect(distance).toBe(plainDistance(hypothesis, reference));
        expect(trace.replaceAll(' ', '').length).toBe(distance);
      }),
    );
  });
});
