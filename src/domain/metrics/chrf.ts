/** chrF2 and chrF++: agreement of character n-grams, and of word n-grams (metrics-spec 6). */
import { CharacterNumbers } from './character-numbers.ts';
import { chrfWords } from './chrf-words.ts';
import { Ngrams } from './ngrams.ts';
import type { ChrfWordOrder } from './signature.ts';
import { TokenList } from './token-list.ts';
import { TokenNumbers } from './token-numbers.ts';

/**
 * For each order three integers: n-grams of the hypothesis (0 when the reference has none), of the reference, matches.
 * 18 integers for chrF2 (characters 1-6), 24 for chrF++ (then words 1-2).
 */
export type ChrfStats = readonly number[];

const CHARACTER_ORDER = 6;
/** Above so many characters of both texts the room made for them is given back. */
const MOST_KEPT = 100_000;
let room = makeRoom();

/** The counts of one sentence; those of a corpus are their sums (`sumChrfStats`). */
export function chrfStats(hypothesis: string, reference: string, wordOrder: ChrfWordOrder): ChrfStats {
  const { characters, words, ngrams } = room;
  characters.number(hypothesis, reference);
  const { draft, n, text, m, distinct } = characters;
  const stats = counts(CHARACTER_ORDER, n, m, (matches) => ngrams.count(draft, n, text, m, distinct, matches));
  if (n + m > MOST_KEPT) room = makeRoom();
  if (wordOrder === 0) return stats;
  words.draft.setTokens(chrfWords(hypothesis));
  words.text.setTokens(chrfWords(reference));
  words.numbers.number(words.draft, words.text);
  const { numbers } = words;
  const [hyp, ref] = [words.draft.size, words.text.size];
  const orders = counts(wordOrder, hyp, ref, (matches) =>
    ngrams.count(numbers.draft, hyp, numbers.text, ref, numbers.distinct, matches),
  );
  return [...stats, ...orders];
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

/** Three integers an order, from the lengths and the matches. */
function counts(order: number, n: number, m: number, count: (matches: number[]) => void): number[] {
  const matches = Array.from({ length: order }, () => 0);
  count(matches);
  const stats: number[] = [];
  for (let k = 0; k < order; k += 1) {
    const ref = Math.max(0, m - k);
    stats.push(ref === 0 ? 0 : Math.max(0, n - k), ref, matches[k]!);
  }
  return stats;
}

function makeRoom() {
  const words = { draft: new TokenList(), text: new TokenList(), numbers: new TokenNumbers() };
  return { characters: new CharacterNumbers(), words, ngrams: new Ngrams() };
}
