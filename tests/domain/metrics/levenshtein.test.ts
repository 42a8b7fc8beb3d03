import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levenshtein, levenshteinRate } from '../../../src/domain/metrics/levenshtein.ts';
import { charactersChanged, editScript } from '../../../src/domain/text/edit-script.ts';
import { anyText } from '../text/any-text.ts';

function distance(draft: string, text: string): number {
  return levenshtein(draft, text).distance;
}

describe('levenshtein', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['a ', 'a', 1],
    ['A', 'a', 1],
    ['é', 'e\u0301', 2],
    ['𠮷', '吉', 1],
    ['\uD842', '𠮷', 1],
    ['👍🏽', '👍', 1],
    ['aa', 'aaa', 1],
    ['ab', 'ba', 2],
  ])('%j to %j: %i', (draft, text, expected) => {
    expect(distance(draft, text)).toBe(expected);
  });

  it('gives lengths in code points', () => {
    expect(levenshtein('𠮷', 'ab')).toEqual({ distance: 2, draftLength: 1, textLength: 2 });
  });

  it('laws: identity, symmetry, triangle, bounds, and its relation to the edit script', () => {
    fc.assert(
      fc.property(anyText(), anyText(), anyText(), (a, b, c) => {
        const { distance: ab, draftLength, textLength } = levenshtein(a, b);
        expect(distance(a, a)).toBe(0);
        expect(distance(b, a)).toBe(ab);
        expect(distance(a, c)).toBeLessThanOrEqual(ab + distance(b, c));
        expect(ab).toBeLessThanOrEqual(Math.max(draftLength, textLength));
        expect(ab).toBeGreaterThanOrEqual(Math.abs(draftLength - textLength));
        const changed = charactersChanged(editScript(a, b));
        expect(changed).toBeGreaterThanOrEqual(ab);
        expect(changed).toBeLessThanOrEqual(2 * ab);
      }),
    );
  });
});

it.each([
  [0, 0, 0, 0],
  [2, 0, 2, 1],
  [1, 4, 3, 0.25],
])('levenshteinRate of %i over %i and %i is %d', (d, draftLength, textLength, rate) => {
  expect(levenshteinRate({ distance: d, draftLength, textLength })).toBe(rate);
});
