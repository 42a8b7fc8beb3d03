import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTrace } from './ter-alignment.ts';
import { shifted, type Shift } from './ter-shift.ts';

describe('shifted', () => {
  it.each([
    ['abcdef', [3, 2, 0], 'deabcf'],
    ['abcdef', [3, 2, 2], 'abdecf'],
    ['abcdef', [0, 2, 6], 'cdefab'],
    ['abcdef', [0, 2, 4], 'cdabef'],
    ['abcdef', [1, 2, 1], 'abcdef'],
    ['abcdef', [1, 2, 2], 'adbcef'],
    ['abcdef', [1, 2, 3], 'adebcf'],
    ['abcdef', [4, 2, 6], 'abcdef'],
  ] as const)('%s by %j gives %s', (tokens, shift, result) => {
    expect(shifted([...tokens], shift as Shift).join('')).toBe(result);
  });

  it('law: loses and adds nothing', () => {
    const place = fc.nat(7);
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 8 }), fc.nat(8), (a, length, t) => {
        fc.pre(a + length <= 8);
        expect(
          shifted([...'abcdefgh'], [a, length, t])
            .toSorted()
            .join(''),
        ).toBe('abcdefgh');
      }),
    );
  });
});

it('alignTrace follows metrics-spec 3.2', () => {
  const { hypothesisErrors, referenceErrors, aligned } = alignTrace('i sdi');
  expect(hypothesisErrors).toEqual([false, true, true]);
  expect(referenceErrors).toEqual([true, false, true, true]);
  expect(aligned).toEqual([-1, 0, 1, 2]);
});
