import { describe, expect, it } from 'vitest';
import { tokenizeBleu, type BleuTokenizer } from '../../../src/domain/metrics/bleu-tokenize.ts';
import { bleuCounts } from '../../../src/domain/metrics/bleu.ts';
import { chrfWords } from '../../../src/domain/metrics/chrf-words.ts';
import { chrfStats } from '../../../src/domain/metrics/chrf.ts';
import { levenshtein } from '../../../src/domain/metrics/levenshtein.ts';
import { tokenizeTerHypothesis, tokenizeTerReference } from '../../../src/domain/metrics/ter-tokenize.ts';
import { ter } from '../../../src/domain/metrics/ter.ts';
import { tokenizeBleu as plainTokenizeBleu } from '../../bench/plain/bleu-tokenize.ts';
import { bleuCounts as plainBleuCounts } from '../../bench/plain/bleu.ts';
import { chrfWords as plainChrfWords } from '../../bench/plain/chrf-words.ts';
import { chrfStats as plainChrfStats } from '../../bench/plain/chrf.ts';
import { levenshtein as plainLevenshtein } from '../../bench/plain/levenshtein.ts';
import {
  tokenizeTerHypothesis as plainHypothesis,
  tokenizeTerReference as plainReference,
} from '../../bench/plain/ter-tokenize.ts';
import { ter as plainTer } from '../../bench/plain/ter.ts';
import { makePairs, type TextPair } from '../../bench/metrics-inputs.ts';
import { awkwardCharacters } from './awkward-characters.ts';
import { awkwardTexts } from './awkward-texts.ts';
import { GOLDEN_TER_SETTINGS } from './golden-file.ts';

const PAIRS = 8000;

/** Compares as text: a deep comparison takes longer than what is compared. */
function expectSame<T>(inputs: Iterable<TextPair>, ours: (a: string, b: string) => T, plain: typeof ours): void {
  for (const [a, b] of inputs) {
    const [mine, definition] = [ours(a, b), plain(a, b)];
    if (JSON.stringify(mine) !== JSON.stringify(definition)) expect([a, b, mine]).toEqual([a, b, definition]);
  }
}

/** Each eighth pair in another setting. */
const settings = Object.values(GOLDEN_TER_SETTINGS).flatMap((setting) => [
  setting,
  { ...setting, reference: 'once' as const },
]);

describe('fast is plain', () => {
  it.each(settings)('tokens and TER: %j', (setting) => {
    expectSame(
      awkwardTexts(settings.indexOf(setting), PAIRS / settings.length),
      (a, b) => [tokenizeTerHypothesis(a, setting), tokenizeTerReference(b, setting), ter(a, b, setting)],
      (a, b) => [plainHypothesis(a, setting), plainReference(b, setting), plainTer(a, b, setting)],
    );
  });

  it.each(['13a', 'zh', 'char', 'intl'] as const)('tokens and BLEU %s', (tokenizer: BleuTokenizer) => {
    expectSame(
      awkwardTexts(tokenizer.length, PAIRS),
      (a, b) => [tokenizeBleu(a, tokenizer), bleuCounts(a, b, tokenizer)],
      (a, b) => [plainTokenizeBleu(a, tokenizer), plainBleuCounts(a, b, tokenizer)],
    );
  });

  it('chrF and its words', () => {
    const measure = (a: string, b: string) => [chrfWords(a), chrfStats(a, b, 0), chrfStats(a, b, 2)];
    const plain = (a: string, b: string) => [plainChrfWords(a), plainChrfStats(a, b, 0), plainChrfStats(a, b, 2)];
    expectSame(awkwardTexts(5, PAIRS), measure, plain);
  });

  it('Levenshtein', () => expectSame(awkwardTexts(6, PAIRS), levenshtein, plainLevenshtein));

  it('Levenshtein of texts of many rows: few characters, moved blocks, halves of pairs', () => {
    expectSame(awkwardCharacters(7, 1500, 400), levenshtein, plainLevenshtein);
    expectSame(awkwardCharacters(8, 12, 4000), levenshtein, plainLevenshtein);
  });

  it.each([
    ['en', 60, 0.2],
    ['zh', 90, 0.05],
    ['en', 400, 0.6],
    ['zh', 3000, 0.3],
  ] as const)('%s texts of %i, %d edited', (script, length, edits) => {
    const shape = { name: '', script, length, edits, moves: 0.5, seed: length, pairs: Math.ceil(600 / length) };
    const pairs = makePairs(shape);
    expectSame(pairs, levenshtein, plainLevenshtein);
    expectSame(
      pairs,
      (a, b) => chrfStats(a, b, 2),
      (a, b) => plainChrfStats(a, b, 2),
    );
    expectSame(
      pairs,
      (a, b) => bleuCounts(a, b, script === 'en' ? '13a' : 'zh'),
      (a, b) => plainBleuCounts(a, b, script === 'en' ? '13a' : 'zh'),
    );
  });
});
