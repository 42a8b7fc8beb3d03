import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson } from '../../../src/domain/growth/wilson.ts';
import { repairedShare } from '../../../src/domain/growth/growth-point.ts';

describe("Wilson's interval", () => {
  // 9 of 13 by hand: z² = 3.841459, centre (0.692308 + 0.147748) / 1.295497 = 0.648443,
  // half (1.959964 / 1.295497) · sqrt(0.016386 + 0.005683) = 0.224750.
  // 0 of 10 upper z²/(n + z²) = 0.27753; 81 of 263 after Newcombe (1998), table I: 0.2553 to 0.3662;
  // 15 of 148: 0.0624 to 0.1605; 1 of 29: 0.0061 to 0.1718 (the same table).
  test.each([
    [9, 13, 0.423693, 0.873193],
    [5, 10, 0.236593, 0.763407],
    [0, 10, 0, 0.277533],
    [10, 10, 0.722467, 1],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (hits, n, low, high) => {
    const interval = wilson(hits, n)!;
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('there is no rate of nothing, and no part of a hit', () => {
    expect(wilson(0, 0)).toBeNull();
    expect(() => wilson(2, 1)).toThrow(RangeError);
    expect(() => wilson(-1, 1)).toThrow(RangeError);
    expect(() => wilson(0.5, 1)).toThrow(RangeError);
  });

  test('laws: it holds the rate, stays a share, is mirrored, and narrows as n grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (n, seed) => {
        const hits = seed % (n + 1);
        const { low, high } = wilson(hits, n)!;
        expect(low).toBeLessThanOrEqual(hits / n);
        expect(high).toBeGreaterThanOrEqual(hits / n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(wilson(n - hits, n)!.low).toBeCloseTo(1 - high, 12);
        const wider = wilson(hits * 4, n * 4)!;
        expect(wider.high - wider.low).toBeLessThan(high - low);
      }),
    );
  });

  test('law: the interval of a bounded share holds both bounds', () => {
    const totals = fc.record({ repaired: fc.nat(30), toJudge: fc.nat(30), missed: fc.nat(30) });
    fc.assert(
      fc.property(totals, ({ repaired, toJudge, missed }) => {
        const errors = repaired + toJudge + missed;
        const share = repairedShare({ errors, repaired, toJudge });
        if (errors === 0) {
          expect(share).toBeNull();
          return;
        }
        expect(share!.low).toBeLessThanOrEqual(share!.high);
        expect(share!.interval.low).toBeLessThanOrEqual(share!.low);
        expect(share!.interval.high).toBeGreaterThanOrEqual(share!.high);
        expect(share!.n).toBe(errors);
      }),
      { examples: [[{ repaired: 0, toJudge: 0, missed: 0 }]] },
    );
  });
});
