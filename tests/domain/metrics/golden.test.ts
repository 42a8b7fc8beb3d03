import { describe, expect, it } from 'vitest';
import { tokenizeBleu, type BleuTokenizer } from '../../../src/domain/metrics/bleu-tokenize.ts';
import { bleuCounts, corpusBleu, sentenceBleu, type BleuValue } from '../../../src/domain/metrics/bleu.ts';
import { chrf, chrfScore, chrfStats, sumChrfStats } from '../../../src/domain/metrics/chrf.ts';
import { levenshtein } from '../../../src/domain/metrics/levenshtein.ts';
import type { TerSettings } from '../../../src/domain/metrics/ter-settings.ts';
import { tokenizeTerHypothesis, tokenizeTerReference } from '../../../src/domain/metrics/ter-tokenize.ts';
import { corpusTer, ter, type TerResult } from '../../../src/domain/metrics/ter.ts';
import {
  GOLDEN_TER_SETTINGS,
  goldenCorpora,
  goldenPairs,
  type GoldenBleu,
  type GoldenPair,
  type GoldenTer,
} from './golden-file.ts';

const computed = new Map<string, TerResult>();

function terOf(pair: GoldenPair, name: string, reference: TerSettings['reference']): TerResult {
  const key = `${pair.id} ${name} ${reference}`;
  const known = computed.get(key) ?? ter(pair.hyp, pair.ref, { ...settingsOf(name), reference });
  computed.set(key, known);
  return known;
}

function settingsOf(name: string): TerSettings {
  const settings = GOLDEN_TER_SETTINGS[name];
  if (settings === undefined) throw new Error(`no settings ${name}`);
  return settings;
}

/** In the words of the golden file. */
function asGolden({ score, edits, refLength }: Pick<TerResult, 'score' | 'edits' | 'refLength'>): GoldenTer {
  return { score, edits, ref_len: refLength };
}

function mapValues<V, W>(record: Readonly<Record<string, V>>, map: (name: string) => W): Record<string, W> {
  return Object.fromEntries(Object.keys(record).map((name) => [name, map(name)]));
}

const TOKENIZERS: readonly BleuTokenizer[] = ['13a', 'zh', 'char', 'intl'];

/** Integers and precisions strictly, what goes through `exp` and `log` to 1e-14 relative (metrics-spec 5.6). */
function expectBleu(ours: BleuValue, golden: GoldenBleu): void {
  const { correct: counts, total: totals, hypLength: sys_len, refLength: ref_len, precisions } = ours;
  const { score, bp, ...exact } = golden;
  expect({ counts, totals, sys_len, ref_len, precisions }).toStrictEqual(exact);
  expect(Math.abs(ours.score - score)).toBeLessThanOrEqual(1e-14 * score);
  expect(Math.abs(ours.brevityPenalty - bp)).toBeLessThanOrEqual(1e-14 * bp);
}

describe('golden file', () => {
  it('is whole', () => {
    expect([goldenPairs.length, goldenCorpora.length]).toEqual([476, 25]);
    expect(Object.keys(goldenPairs[0]!.ter)).toEqual(Object.keys(GOLDEN_TER_SETTINGS));
    expect(Object.keys(goldenPairs[0]!.ter_once)).toEqual(['norm', 'norm_asian']);
    expect(Object.keys(goldenPairs[0]!.ops)).toEqual(['default', 'norm', 'norm_asian']);
  });
});

describe.each(goldenPairs)('pair $id', (pair) => {
  it('TER in eight settings, tokens, operations', () => {
    expect(mapValues(pair.ter, (name) => asGolden(terOf(pair, name, 'twice')))).toStrictEqual(pair.ter);
    expect(mapValues(pair.ter_once, (name) => asGolden(terOf(pair, name, 'once')))).toStrictEqual(pair.ter_once);
    const operations = mapValues(pair.ops, (name) => {
      const { shifts, trace, ins, del, sub, shift, candidates } = terOf(pair, name, 'twice');
      return { shifts, trace, ins, del, sub, shift, candidates };
    });
    expect(operations).toStrictEqual(pair.ops);
    const tokens = Object.fromEntries(Object.entries(pair.tok).filter(([name]) => name.startsWith('ter_')));
    const ours = mapValues(tokens, (name) => {
      const settings = settingsOf(name.slice('ter_'.length));
      return [tokenizeTerHypothesis(pair.hyp, settings), tokenizeTerReference(pair.ref, settings)].map((t) =>
        t.join(' '),
      );
    });
    expect(ours).toStrictEqual(tokens);
  });

  it('chrF2 and chrF++ with their counts', () => {
    const stats = chrfStats(pair.hyp, pair.ref, 2);
    expect(stats).toStrictEqual(pair.chrf.stats);
    expect(chrfStats(pair.hyp, pair.ref, 0)).toStrictEqual(pair.chrf.stats.slice(0, 18));
    expect(chrf(pair.hyp, pair.ref, 0)).toBe(pair.chrf.chrf2);
    expect(chrfScore(stats)).toBe(pair.chrf.chrfpp);
  });

  it('BLEU with four tokenizers, their tokens', () => {
    for (const tokenizer of TOKENIZERS) expectBleu(sentenceBleu(pair.hyp, pair.ref, tokenizer), pair.bleu[tokenizer]);
    for (const tokenizer of ['13a', 'zh', 'intl'] as const) {
      const tokens = [pair.hyp, pair.ref].map((text) => tokenizeBleu(text, tokenizer).join(' '));
      expect(tokens).toStrictEqual(pair.tok[`bleu_${tokenizer}`]);
    }
  });

  it('Levenshtein and lengths', () => {
    expect(levenshtein(pair.hyp, pair.ref)).toStrictEqual({
      distance: pair.lev,
      draftLength: pair.hyp_chars,
      textLength: pair.ref_chars,
    });
  });
});

describe.each(goldenCorpora)('corpus $id', (corpus) => {
  const byId = new Map(goldenPairs.map((pair) => [pair.id, pair]));
  const members = corpus.members.map((id) => byId.get(id)!);

  it('TER from sums', () => {
    const ours = mapValues(corpus.ter, (name) =>
      asGolden(corpusTer(members.map((pair) => terOf(pair, name, 'twice')))),
    );
    expect(ours).toStrictEqual(corpus.ter);
  });

  it('chrF from sums', () => {
    const stats = sumChrfStats(members.map((pair) => chrfStats(pair.hyp, pair.ref, 2)));
    expect(chrfScore(stats)).toBe(corpus.chrf.chrfpp);
    expect(chrfScore(stats.slice(0, 18))).toBe(corpus.chrf.chrf2);
  });

  it.each(TOKENIZERS)('BLEU %s from sums', (tokenizer) => {
    const counts = members.map((pair) => bleuCounts(pair.hyp, pair.ref, tokenizer));
    expectBleu(corpusBleu(counts, tokenizer), corpus.bleu[tokenizer]);
  });
});
