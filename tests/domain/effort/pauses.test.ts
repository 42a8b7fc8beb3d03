import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pace } from '../../../src/domain/effort/pace.ts';
import { pauseFigures, type KeyedStretch } from '../../../src/domain/effort/pauses.ts';

interface GoldenCase {
  readonly id: string;
  readonly fn: string;
  readonly params: { readonly thresholdMs: number };
  readonly input: {
    readonly start: number;
    readonly end: number;
    readonly words: number;
    readonly times: readonly number[];
  };
  readonly expected: Readonly<Record<string, number>>;
}
const { cases } = JSON.parse(readFileSync('tests/fixtures/stats-golden.json', 'utf8')) as {
  readonly cases: readonly GoldenCase[];
};
const golden = cases.filter(({ fn }) => fn === 'pauseMetrics');

const stretch = (ms: number, ...keys: readonly (number | readonly [number, number])[]): KeyedStretch => ({
  ms,
  keys: keys.map((key) => (typeof key === 'number' ? { from: key, to: key } : { from: key[0], to: key[1] })),
});

describe('pauses', () => {
  it('have golden cases to be held against', () => expect(golden.length).toBeGreaterThanOrEqual(3));

  it.each(golden)('are the reference’s: $id', ({ params, input, expected }) => {
    const { start, end, words, times } = input;
    const found = pauseFigures(
      [stretch(end - start, ...times.map((t) => t - start))],
      words,
      params.thresholdMs,
      60_000,
    );
    const { secondsPerWord, wordsPerHour } = pace(end - start, words);
    const figures = {
      pauseCount: found.count,
      pauseTotalMs: found.totalMs,
      pauseMeanMs: found.meanMs,
      pauseRatio: found.ratio,
      apr: found.apr,
      pwr: found.pwr,
      secPerWord: secondsPerWord,
      wordsPerHour,
      bursts: found.bursts,
    };
    expect(Object.keys(figures).sort()).toEqual(Object.keys(expected).sort());
    for (const [name, value] of Object.entries(figures)) expect(value, name).toBeCloseTo(expected[name]!, 9);
  });

  // By hand, threshold 1000, idle cut 60 000, 2 words.
  it.each<[string, readonly KeyedStretch[], { count: number; totalMs: number; bursts: number }]>([
    ['no stretch has none', [], { count: 0, totalMs: 0, bursts: 0 }],
    ['a gap at the threshold is one', [stretch(1000, 0, 1000)], { count: 1, totalMs: 1000, bursts: 2 }],
    ['a gap right under it is none', [stretch(999, 0, 999)], { count: 0, totalMs: 0, bursts: 1 }],
    ['a stretch without a key is one gap', [stretch(5000)], { count: 1, totalMs: 5000, bursts: 0 }],
    ['before the first key and after the last', [stretch(4000, 1500, 1600)], { count: 2, totalMs: 3900, bursts: 1 }],
    ['not within a composition', [stretch(9000, 0, [200, 8500], 9000)], { count: 0, totalMs: 0, bursts: 1 }],
    ['a gap is cut where time is', [stretch(90_000, 0, 90_000)], { count: 1, totalMs: 60_000, bursts: 2 }],
    ['stretches are added', [stretch(500, 100), stretch(2000, 0)], { count: 1, totalMs: 2000, bursts: 2 }],
  ])('%s', (_says, stretches, expected) => {
    expect(pauseFigures(stretches, 2, 1000, 60_000)).toMatchObject(expected);
  });

  it('leave undefined what would divide by nothing', () => {
    expect(pauseFigures([], 5, 1000, 60_000)).toMatchObject({ meanMs: null, ratio: null, apr: null, pwr: null });
    expect(pauseFigures([stretch(5000, 0)], 0, 1000, 60_000)).toMatchObject({ ratio: 1, apr: null, pwr: null });
    expect(pauseFigures([stretch(500, 0)], 5, 1000, 60_000)).toMatchObject({ meanMs: null, apr: null, pwr: 0 });
  });

  it('are never more than the time, and fewer at a higher threshold', () => {
    const any = fc.array(
      fc.array(fc.nat(200_000), { maxLength: 12 }).map((times) => {
        const sorted = times.toSorted((a, b) => a - b);
        return stretch((sorted.at(-1) ?? 0) + 700, ...sorted);
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(any, (stretches) => {
        const [low, high] = [300, 2000].map((threshold) => pauseFigures(stretches, 10, threshold, 60_000));
        expect(low!.totalMs).toBeLessThanOrEqual(stretches.reduce((sum, { ms }) => sum + ms, 0));
        expect(high!.count).toBeLessThanOrEqual(low!.count);
        expect(high!.bursts).toBeLessThanOrEqual(low!.bursts);
        expect(high!.totalMs).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
