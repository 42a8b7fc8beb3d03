/** What is measured of a pair: which metrics in which settings, and the counts they give, to show and to sum. */
import type { BleuTokenizer } from '../domain/metrics/bleu-tokenize.ts';
import { bleuCounts, type BleuCounts } from '../domain/metrics/bleu.ts';
import { chrfStats, type ChrfStats } from '../domain/metrics/chrf.ts';
import { levenshtein, type CharacterDistance } from '../domain/metrics/levenshtein.ts';
import type { ChrfWordOrder } from '../domain/metrics/signature.ts';
import { hterSettings, PLAIN_TER, type TerSettings } from '../domain/metrics/ter-settings.ts';
import { ter, type TerResult } from '../domain/metrics/ter.ts';
import type { Script } from '../domain/text/language.ts';

export const METRICS = ['ter', 'chrf', 'bleu', 'lev'] as const;
export type Metric = (typeof METRICS)[number];

export interface Plan {
  /** TER settings by the name they have in the output. */
  readonly ter: Readonly<Record<string, TerSettings>>;
  readonly chrf: ChrfWordOrder | null;
  readonly bleu: readonly BleuTokenizer[];
  readonly lev: boolean;
}

export interface PairCounts {
  readonly ter: Readonly<Record<string, TerResult>>;
  readonly chrf: ChrfStats | null;
  readonly bleu: Readonly<Partial<Record<BleuTokenizer, BleuCounts>>>;
  readonly lev: CharacterDistance | null;
}

/** What the product shows for a target, with the TER that is compatible with sacreBLEU beside its HTER. */
export function planFor(target: Script, metrics: readonly Metric[]): Plan {
  const hter = hterSettings(target);
  return {
    ter: metrics.includes('ter') ? { hter, ter: { ...hter, reference: 'twice' } } : {},
    chrf: metrics.includes('chrf') ? 0 : null,
    bleu: metrics.includes('bleu') ? [target === 'zh' ? 'zh' : '13a'] : [],
    lev: metrics.includes('lev'),
  };
}

const OFF: TerSettings = { ...PLAIN_TER, reference: 'twice' };

/** Settings of TER compatible with sacreBLEU, all that the metrics specification names. */
export const COMPATIBLE_TER: Readonly<Record<string, TerSettings>> = {
  default: OFF,
  cased: { ...OFF, cased: true },
  norm: { ...OFF, norm: true },
  nopunct: { ...OFF, nopunct: true },
  norm_asian: { ...OFF, norm: true, asian: true },
  norm_asian_cased: { ...OFF, norm: true, asian: true, cased: true },
  norm_asian_nopunct: { ...OFF, norm: true, asian: true, nopunct: true },
  nopunct_asian: { ...OFF, nopunct: true, asian: true },
};
/** HTER of the product for English and for Chinese. */
export const ONCE_TER: Readonly<Record<string, TerSettings>> = {
  norm: hterSettings('en'),
  norm_asian: hterSettings('zh'),
};
export const ONCE_PREFIX = 'once:';

/** Every metric in every setting. */
export const WHOLE_PLAN: Plan = {
  ter: {
    ...COMPATIBLE_TER,
    ...Object.fromEntries(Object.entries(ONCE_TER).map(([name, settings]) => [ONCE_PREFIX + name, settings])),
  },
  chrf: 2,
  bleu: ['13a', 'zh', 'char', 'intl'],
  lev: true,
};

export function measurePair(hyp: string, ref: string, plan: Plan): PairCounts {
  return {
    ter: mapValues(plan.ter, (settings) => ter(hyp, ref, settings)),
    chrf: plan.chrf === null ? null : chrfStats(hyp, ref, plan.chrf),
    bleu: Object.fromEntries(plan.bleu.map((tokenizer) => [tokenizer, bleuCounts(hyp, ref, tokenizer)])),
    lev: plan.lev ? levenshtein(hyp, ref) : null,
  };
}

export function mapValues<V, W>(
  record: Readonly<Record<string, V>>,
  map: (value: V, name: string) => W,
): Readonly<Record<string, W>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));
}
