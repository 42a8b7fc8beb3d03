/** Sums of counts over pairs: what a corpus is scored from, in memory that does not grow with their number. */
import type { BleuTokenizer } from '../domain/metrics/bleu-tokenize.ts';
import { sumBleuCounts, type BleuCounts } from '../domain/metrics/bleu.ts';
import { sumChrfStats, type ChrfStats } from '../domain/metrics/chrf.ts';
import type { TerCounts } from '../domain/metrics/ter.ts';
import type { PairCounts, Plan } from './measure-pair.ts';

export interface CorpusCounts {
  readonly segments: number;
  readonly ter: Readonly<Record<string, TerCounts>>;
  readonly chrf: ChrfStats;
  readonly bleu: Readonly<Partial<Record<BleuTokenizer, BleuCounts>>>;
  readonly lev: { readonly distance: number; readonly hyp: number; readonly ref: number; readonly longer: number };
}

export function emptyCounts(plan: Plan): CorpusCounts {
  return {
    segments: 0,
    ter: Object.fromEntries(Object.keys(plan.ter).map((name) => [name, { edits: 0, refLength: 0 }])),
    chrf: [],
    bleu: Object.fromEntries(plan.bleu.map((tokenizer) => [tokenizer, sumBleuCounts([])])),
    lev: { distance: 0, hyp: 0, ref: 0, longer: 0 },
  };
}

export function addCounts(sums: CorpusCounts, pair: PairCounts): CorpusCounts {
  const ter: Record<string, TerCounts> = {};
  for (const [name, { edits, refLength }] of Object.entries(sums.ter)) {
    const more = pair.ter[name];
    ter[name] = { edits: edits + (more?.edits ?? 0), refLength: refLength + (more?.refLength ?? 0) };
  }
  const bleu: Partial<Record<BleuTokenizer, BleuCounts>> = {};
  for (const tokenizer of Object.keys(sums.bleu) as BleuTokenizer[]) {
    bleu[tokenizer] = sumBleuCounts(
      [sums.bleu[tokenizer], pair.bleu[tokenizer]].filter((counts) => counts !== undefined),
    );
  }
  const { distance = 0, draftLength = 0, textLength = 0 } = pair.lev ?? {};
  return {
    segments: sums.segments + 1,
    ter,
    chrf: sumChrfStats([sums.chrf, pair.chrf ?? []].filter((stats) => stats.length > 0)),
    bleu,
    lev: {
      distance: sums.lev.distance + distance,
      hyp: sums.lev.hyp + draftLength,
      ref: sums.lev.ref + textLength,
      longer: sums.lev.longer + Math.max(draftLength, textLength),
    },
  };
}
