/** Counts of chrF (metrics-spec 6), as the specification says them. */
import type { ChrfStats } from '../../../src/domain/metrics/chrf.ts';
import type { ChrfWordOrder } from '../../../src/domain/metrics/signature.ts';
import { chrfWords } from './chrf-words.ts';
import { ngramMatches } from './ngrams.ts';
import { codePointsWithoutWhiteSpace } from './white-space.ts';

const CHARACTER_ORDER = 6;

/** The counts of one sentence. */
export function chrfStats(hypothesis: string, reference: string, wordOrder: ChrfWordOrder): ChrfStats {
  const characters = ngramMatches(
    codePointsWithoutWhiteSpace(hypothesis),
    codePointsWithoutWhiteSpace(reference),
    CHARACTER_ORDER,
  );
  const words = ngramMatches(chrfWords(hypothesis), chrfWords(reference), wordOrder);
  return [...characters, ...words].flatMap(({ hyp, ref, match }) => [ref === 0 ? 0 : hyp, ref, match]);
}
