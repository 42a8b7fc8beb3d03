import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chrfWords } from '../../../src/domain/metrics/chrf-words.ts';
import { chrf, chrfScore, chrfStats, sumChrfStats } from '../../../src/domain/metrics/chrf.ts';
import { anyText } from '../text/any-text.ts';

describe('chrfWords', () => {
  it.each([
    ['', ''],
    ['(hi)', '(hi|)'],
    ['(hi', '(|hi'],
    ['hi!! . ..', 'hi!|!|.|.|.'],
    ['好。 “a”', '好。|“a”'],
    ['(𠮷 𠮷)', '(|𠮷|𠮷|)'],
  ])('%j', (text, words) => {
    expect(chrfWords(text).join('|')).toBe(words);
  });
});

describe('chrf', () => {
  it.each([
    ['', ''],
    ['a', ''],
    ['', 'a'],
    [' \n', 'a'],
    ['abc', 'xyz'],
  ])('%j against %j is 0', (draft, text) => {
    expect(chrf(draft, text, 0)).toBe(0);
    expect(chrf(draft, text, 2)).toBe(0);
  });

  it('counts an order of the draft only where the text has it', () => {
    expect(chrfStats('abcd', 'ab', 0)).toEqual([4, 2, 2, 3, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(chrfStats('ab', 'abc', 0).slice(6, 9)).toEqual([0, 1, 0]);
  });

  it('an n-gram matches as often as both sides have it', () => {
    expect(chrfStats('aaa', 'aa', 0).slice(0, 6)).toEqual([3, 2, 2, 2, 1, 1]);
  });

  it('lone surrogates around white space do not fuse, nor do n-grams of different items', () => {
    expect(chrfStats('\uD842 \uDFB7', '𠮷', 0).slice(0, 3)).toEqual([2, 1, 0]);
    expect(chrfStats('ab c', 'a bc', 2).slice(21)).toEqual([1, 1, 0]);
  });

  it('white space does not count for characters, case does', () => {
    expect(chrf('a b c', 'abc', 0)).toBe(100);
    expect(chrf('ABC', 'abc', 0)).toBe(0);
  });

  it('laws: bounds, identity, chrF2 is the first 18 counts, a corpus of one is the sentence, n-gram counts', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (draft, text) => {
        const stats = chrfStats(draft, text, 2);
        const score = chrfScore(stats);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
        expect(stats.slice(0, 18)).toEqual(chrfStats(draft, text, 0));
        expect(chrfScore(sumChrfStats([stats]))).toBe(score);
        expect(chrf(text, text, 2)).toBeCloseTo(text.trim() === '' ? 0 : 100, 9);
        for (let at = 0; at < stats.length; at += 3) {
          expect(stats[at + 2]).toBeLessThanOrEqual(Math.min(stats[at]!, stats[at + 1]!));
        }
      }),
    );
  });
});

it('sumChrfStats adds count by count', () => {
  expect(sumChrfStats([])).toEqual([]);
  expect(chrfScore([])).toBe(0);
  expect(
    sumChrfStats([
      [1, 2, 3],
      [10, 20, 30],
    ]),
  ).toEqual([11, 22, 33]);
});
