/** BLEU: agreement of token n-grams, with a penalty for short drafts (metrics-spec 5). */
import { scanBleu, type BleuTokenizer } from './bleu-tokenize.ts';
import { Ngrams } from './ngrams.ts';
import { bleuSignature, type BleuLevel } from './signature.ts';
import { TokenList } from './token-list.ts';
import { TokenNumbers } from './token-numbers.ts';

/** What a sentence adds to a corpus: for the orders 1 to 4 matches and n-grams of the draft, and both lengths. */
export interface BleuCounts {
  readonly correct: readonly number[];
  readonly total: readonly number[];
  /** Tokens of the hypothesis. */
  readonly hypLength: number;
  /** Tokens of the reference. */
  readonly refLength: number;
}

export interface BleuValue extends BleuCounts {
  /** Percent; an exact match gives a hair above 100. */
  readonly score: number;
  /** The penalty for a hypothesis shorter than the reference, 0 to 1. */
  readonly brevityPenalty: number;
  /** Percent for the orders 1 to 4, smoothed where nothing matches. */
  readonly precisions: readonly number[];
  readonly signature: string;
}

const ORDER = 4;
const LOG_OF_ZERO = -9999999999;
/** Above so many tokens of both texts the room made for them is given back. */
const MOST_KEPT = 20_000;
let room = makeRoom();

/** The counts of one sentence; those of a corpus are their sums (`sumBleuCounts`). */
export function bleuCounts(hypothesis: string, reference: string, tokenizer: BleuTokenizer): BleuCounts {
  const { draft, text, numbers, ngrams } = room;
  scanBleu(hypothesis, tokenizer, draft);
  scanBleu(reference, tokenizer, text);
  numbers.number(draft, text);
  const correct = Array.from({ length: ORDER }, () => 0);
  ngrams.count(numbers.draft, draft.size, numbers.text, text.size, numbers.distinct, correct);
  const counts = {
    correct,
    total: correct.map((_, n) => Math.max(0, draft.size - n)),
    hypLength: draft.size,
    refLength: text.size,
  };
  if (draft.size + text.size > MOST_KEPT) room = makeRoom();
  return counts;
}

/** Sums of counts over sentences. No sentence: all 0. */
export function sumBleuCounts(sentences: readonly BleuCounts[]): BleuCounts {
  const correct = Array.from({ length: ORDER }, () => 0);
  const total = [...correct];
  let hypLength = 0;
  let refLength = 0;
  for (const sentence of sentences) {
    for (let n = 0; n < ORDER; n += 1) {
      correct[n]! += sentence.correct[n]!;
      total[n]! += sentence.total[n]!;
    }
    hypLength += sentence.hypLength;
    refLength += sentence.refLength;
  }
  return { correct, total, hypLength, refLength };
}

/** The score of counts with exponential smoothing (metrics-spec 5.6). Nothing matches: 0. */
export function bleuOfCounts(counts: BleuCounts, tokenizer: BleuTokenizer, level: BleuLevel): BleuValue {
  const { correct, total } = counts;
  const brevityPenalty = penalty(counts);
  const precisions = Array.from({ length: ORDER }, () => 0);
  const value = { ...counts, brevityPenalty, precisions, signature: bleuSignature(tokenizer, level) };
  if (correct.every((count) => count === 0)) return { ...value, score: 0 };
  let smooth = 1;
  let order = ORDER;
  for (let n = 0; n < ORDER && total[n]! > 0; n += 1) {
    if (level === 'sentence') order = n + 1;
    if (correct[n] === 0) smooth *= 2;
    precisions[n] = correct[n] === 0 ? 100 / (smooth * total[n]!) : (100 * correct[n]!) / total[n]!;
  }
  let logs = 0;
  for (let n = 0; n < order; n += 1) logs += precisions[n] === 0 ? LOG_OF_ZERO : Math.log(precisions[n]!);
  return { ...value, score: brevityPenalty * Math.exp(logs / order) };
}

/** BLEU of one hypothesis (draft) against one reference (student's text), at sentence level. One of them empty: 0. */
export function sentenceBleu(hypothesis: string, reference: string, tokenizer: BleuTokenizer): BleuValue {
  return bleuOfCounts(bleuCounts(hypothesis, reference, tokenizer), tokenizer, 'sentence');
}

/** BLEU of a whole assignment: counts summed first, never a mean of scores. No sentence: 0. */
export function corpusBleu(sentences: readonly BleuCounts[], tokenizer: BleuTokenizer): BleuValue {
  return bleuOfCounts(sumBleuCounts(sentences), tokenizer, 'corpus');
}

function penalty({ hypLength, refLength }: BleuCounts): number {
  if (hypLength >= refLength) return 1;
  return hypLength === 0 ? 0 : Math.exp(1 - refLength / hypLength);
}

function makeRoom() {
  return { draft: new TokenList(), text: new TokenList(), numbers: new TokenNumbers(), ngrams: new Ngrams() };
}
