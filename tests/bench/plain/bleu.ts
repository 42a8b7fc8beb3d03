/** Counts of BLEU (metrics-spec 5.5), as the specification says them. */
import type { BleuTokenizer } from '../../../src/domain/metrics/bleu-tokenize.ts';
import { tokenizeBleu } from './bleu-tokenize.ts';
import { ngramMatches } from './ngrams.ts';
import type { BleuCounts } from '../../../src/domain/metrics/bleu.ts';

/** The counts of one sentence. */
export function bleuCounts(hypothesis: string, reference: string, tokenizer: BleuTokenizer): BleuCounts {
  const hyp = tokenizeBleu(hypothesis, tokenizer);
  const ref = tokenizeBleu(reference, tokenizer);
  const orders = ngramMatches(hyp, ref, 4);
  return {
    correct: orders.map(({ match }) => match),
    total: orders.map((order) => order.hyp),
    hypLength: hyp.length,
    refLength: ref.length,
  };
}
