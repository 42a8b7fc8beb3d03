/** chrF2 and chrF++: agreement of character n-grams, and of word n-grams (metrics-spec 6). */
import { chrfWords } from './chrf-words.ts';
import { ngramMatches } from './ngrams.ts';
import type { ChrfWordOrder } from './signature.ts';
import { codePointsWithoutWhiteSpace } from './white-space.ts';

/**
 * For each order three integers: n-grams of the hypothesis (0 when the reference has none), of the reference, matches.
 * 18 integers for chrF2 (characters 1-6), 24 for chrF++ (then words 1-2).
 */
export type ChrfStats = readonly number[];

const CHARACTER_ORDER = 6;

/** The counts of one sentence; those of a corpus are their sums (`sumChrfStats`). */
export function chrfStats(hypothesis: string, reference: string, wordOrder: ChrfWordOrder): ChrfStats {
  const characters = ngramMatches(
    codePointsWithoutWhiteSpace(hypothesis),
    codePointsWithoutWhiteSpace(reference),
    CHARACTER_ORDER,
  );
  const words = ngramMatches(chrfWords(hypothesis), chrfWords(reference), wordOrder);
  return [...characters, ...words].flatMap(({ hyp, ref, match }) => [ref === 0 ? 0 : hyp, ref, match]);
}

/** Sums of counts over sentences. All must have the same number of orders; no sentence: no counts, score 0. */
export function sumChrfStats(sentences: readonly ChrfStats[]): ChrfStats {
  const [first = [], ...rest] = sentences;
  return rest.reduce((sums, stats) => sums.map((sum, index) => sum + stats[index]!), first);
}

/** The score of counts in percent, beta 2, over the orders that both sides have. No such order, or no match: 0. */
export function chrfScore(stats: ChrfStats): number {
  let precision = 0;
  let recall = 0;
  let orders = 0;
  for (let at = 0; at < stats.length; at += 3) {
    const [hyp = 0, ref = 0, match = 0] = stats.slice(at, at + 3);
    if (hyp === 0 || ref === 0) continue;
    precision += match / hyp;
    recall += match / ref;
    orders += 1;
  }
  if (orders === 0) return 0;
  precision /= orders;
  recall /= orders;
  if (precision + recall === 0) return 0;
  return 100 * ((5 * precision * recall) / (4 * precision + recall));
}

/** chrF of a hypothesis (draft) against a reference (student's text), percent. One of them empty, or both: 0. */
export function chrf(hypothesis: string, reference: string, wordOrder: ChrfWordOrder): number {
  return chrfScore(chrfStats(hypothesis, reference, wordOrder));
}
