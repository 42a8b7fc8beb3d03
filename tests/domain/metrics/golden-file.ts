/** The golden file of the metrics specification (section 9), as typed lines. */
import { readFileSync } from 'node:fs';
import type { BleuTokenizer } from '../../../src/domain/metrics/bleu-tokenize.ts';
import type { TerSettings } from '../../../src/domain/metrics/ter-settings.ts';

export interface GoldenTer {
  readonly score: number;
  readonly edits: number;
  readonly ref_len: number;
}

export interface GoldenBleu {
  readonly score: number;
  readonly bp: number;
  readonly sys_len: number;
  readonly ref_len: number;
  readonly counts: readonly number[];
  readonly totals: readonly number[];
  readonly precisions: readonly number[];
}

export interface GoldenPair {
  readonly id: string;
  readonly lang: 'en' | 'zh';
  readonly hyp: string;
  readonly ref: string;
  readonly lev: number;
  readonly hyp_chars: number;
  readonly ref_chars: number;
  readonly ter: Readonly<Record<string, GoldenTer>>;
  readonly ter_once: Readonly<Record<string, GoldenTer>>;
  readonly ops: Readonly<Record<string, object>>;
  readonly chrf: { readonly chrf2: number; readonly chrfpp: number; readonly stats: readonly number[] };
  readonly bleu: Readonly<Record<BleuTokenizer, GoldenBleu>>;
  readonly tok: Readonly<Record<string, readonly [string, string]>>;
}

export interface GoldenCorpus {
  readonly id: string;
  readonly members: readonly string[];
  readonly ter: Readonly<Record<string, GoldenTer>>;
  readonly chrf: { readonly chrf2: number; readonly chrfpp: number };
  readonly bleu: Readonly<Record<BleuTokenizer, GoldenBleu>>;
}

const OFF: TerSettings = { cased: false, norm: false, nopunct: false, asian: false, reference: 'twice' };

/** The settings that the golden file knows by name, compatible with sacreBLEU. */
export const GOLDEN_TER_SETTINGS: Readonly<Record<string, TerSettings>> = {
  default: OFF,
  cased: { ...OFF, cased: true },
  norm: { ...OFF, norm: true },
  nopunct: { ...OFF, nopunct: true },
  norm_asian: { ...OFF, norm: true, asian: true },
  norm_asian_cased: { ...OFF, norm: true, asian: true, cased: true },
  norm_asian_nopunct: { ...OFF, norm: true, asian: true, nopunct: true },
  nopunct_asian: { ...OFF, nopunct: true, asian: true },
};

const lines = readFileSync(new URL('../../fixtures/metrics-golden.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as { readonly type: 'meta' | 'pair' | 'corpus' });

export const goldenPairs = lines.filter((line) => line.type === 'pair') as unknown as readonly GoldenPair[];
export const goldenCorpora = lines.filter((line) => line.type === 'corpus') as unknown as readonly GoldenCorpus[];
