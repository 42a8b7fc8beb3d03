import { describe, expect, it } from 'vitest';
import { terOfTokens } from '../../../src/domain/metrics/ter.ts';
import { terOfTokens as plainTerOfTokens } from '../../bench/plain/ter.ts';
import { awkwardPairs } from './awkward-pairs.ts';

describe('fast TER is the plain definition, operations and counter of candidates too', () => {
  it.each([
    [1, 19_200, 12],
    [2, 700, 45],
    [3, 100, 120],
  ])(
    'seed %i: %i pairs of up to %i tokens',
    (seed, count, longest) => {
      let moved = 0;
      for (const [draft, text] of awkwardPairs(seed, count, longest)) {
        const plain = plainTerOfTokens(draft, text);
        if (plain.shift > 0) moved += 1;
        // Compared as text: a deep comparison takes longer than both measures.
        const fast = terOfTokens(draft, text);
        if (JSON.stringify(fast) !== JSON.stringify(plain)) expect([draft, text, fast]).toEqual([draft, text, plain]);
      }
      expect(moved).toBeGreaterThan(count / 6);
      // The plain definition takes its time.
    },
    120_000,
  );

  it('beyond the size of a table of token places they are looked up, with the same result', () => {
    // Every token its own: the table would have more than 2^20 words.
    const draft = Array.from({ length: 6000 }, (_, i) => `t${i}`);
    const text = [...draft.slice(0, 3000), 'new', ...draft.slice(3040, 3050), ...draft.slice(3000, 3040)];
    text.push(...draft.slice(3050, 5990), 'end');
    expect(terOfTokens(draft, text)).toMatchObject({ shift: 1, ins: 1, del: 9, sub: 1, refLength: 5992 });
  });
});
