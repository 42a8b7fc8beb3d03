/**
 * Signatures: the settings behind a number, written beside it, so that two numbers are compared only when they mean
 * the same. Modelled on sacreBLEU's; `version` is that of our own implementation of the metrics specification.
 */
import type { BleuTokenizer } from './bleu-tokenize.ts';
import type { TerSettings } from './ter-settings.ts';

/** Version of every metric in this folder. Raise it when any value could change. */
export const METRICS_VERSION = 'yijin-1';

/** Word n-gram orders of a chrF: 0 for chrF2, 2 for chrF++. */
export type ChrfWordOrder = 0 | 2;

/** `sentence` leaves out orders that a short hypothesis does not have (effective order), `corpus` counts all four. */
export type BleuLevel = 'sentence' | 'corpus';

/** Signature of a TER or HTER value, e.g. `TER|case:lc|tok:tercom|norm:yes|punct:yes|asian:no|ref:once|version:yijin-1`. */
export function terSignature(settings: TerSettings): string {
  const { cased, norm, nopunct, asian, reference } = settings;
  const parts = [
    'TER',
    `case:${cased ? 'mixed' : 'lc'}`,
    'tok:tercom',
    `norm:${yesOrNo(norm)}`,
    `punct:${yesOrNo(!nopunct)}`,
    `asian:${yesOrNo(asian)}`,
    `ref:${reference}`,
  ];
  return [...parts, `version:${METRICS_VERSION}`].join('|');
}

/** Signature of a chrF value, e.g. `chrF2|case:mixed|nc:6|nw:0|space:no|beta:2|version:yijin-1`; chrF++ has `nw:2`. */
export function chrfSignature(wordOrder: ChrfWordOrder): string {
  const name = wordOrder === 0 ? 'chrF2' : 'chrF2++';
  return `${name}|case:mixed|nc:6|nw:${wordOrder}|space:no|beta:2|version:${METRICS_VERSION}`;
}

/** Signature of a BLEU value, e.g. `BLEU|case:mixed|eff:no|tok:13a|smooth:exp|version:yijin-1`; sentences have `eff:yes`. */
export function bleuSignature(tokenizer: BleuTokenizer, level: BleuLevel): string {
  return `BLEU|case:mixed|eff:${yesOrNo(level === 'sentence')}|tok:${tokenizer}|smooth:exp|version:${METRICS_VERSION}`;
}

/** Signature of the character edit distance. */
export const LEVENSHTEIN_SIGNATURE = `LEV|unit:codepoint|version:${METRICS_VERSION}`;

function yesOrNo(on: boolean): 'yes' | 'no' {
  return on ? 'yes' : 'no';
}
