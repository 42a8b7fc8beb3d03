/** CPU times of sacreBLEU: input by name, metric, milliseconds for all pairs. */
export type Metric = 'ter' | 'chrf2' | 'bleu';
export type Times = Readonly<Record<string, Readonly<Record<Metric, number>>>>;

/**
 * CPU milliseconds of sacreBLEU 2.6.0 under Python 3.11 on inputs of the same counts and lengths, made once on another
 * machine of this kind. They are what the wanted ratios were set by; `measureSacrebleu` measures anew.
 */
export const KNOWN_MS: Times = {
  en20: { ter: 1759, chrf2: 166, bleu: 86 },
  en100: { ter: 10_219, chrf2: 76, bleu: 37 },
  en400: { ter: 71_422, chrf2: 52, bleu: 27 },
  zh200: { ter: 28_879, chrf2: 38, bleu: 89 },
};
