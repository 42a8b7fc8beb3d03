/**
 * Translation edit rate (metrics-spec 3). With the machine draft as hypothesis and the student's text as the only
 * reference it is HTER: how many edits, moves of blocks among them, lie between the two, per token of her text.
 */
import { DistanceTable, type TokenIds } from './ter-distance.ts';
import type { TerSettings } from './ter-settings.ts';
import { MAX_CANDIDATES, searchShift, shifted, type Shift } from './ter-shift.ts';
import { tokenizeTerHypothesis, tokenizeTerReference } from './ter-tokenize.ts';

/** The two counts TER is made of; sums of them give a corpus. */
export interface TerCounts {
  readonly edits: number;
  /** Tokens of the reference. */
  readonly refLength: number;
}

export interface TerResult extends TerCounts {
  /** Percent; 0 for equal texts, may be above 100. */
  readonly score: number;
  /** Blocks moved, in order, each in terms of the list before it was moved. */
  readonly shifts: readonly Shift[];
  /** Operations after the moves, one letter each: space keep, `s` substituted, `d` deleted, `i` inserted. */
  readonly trace: string;
  readonly ins: number;
  readonly del: number;
  readonly sub: number;
  readonly shift: number;
  /** Moves that were tried; at 1,000 the search ends. */
  readonly candidates: number;
}

/** TER of a hypothesis (draft) against a reference (student's text), with the operations that explain it. */
export function ter(hypothesis: string, reference: string, settings: TerSettings): TerResult {
  return terOfTokens(tokenizeTerHypothesis(hypothesis, settings), tokenizeTerReference(reference, settings));
}

/** TER of two token lists. Reference empty: every hypothesis token is a deletion and the length is 0. */
export function terOfTokens(hypothesis: readonly string[], reference: readonly string[]): TerResult {
  const refLength = reference.length;
  if (refLength === 0) return result('d'.repeat(hypothesis.length), [], refLength, 0);
  const [first, target] = asIds(hypothesis, reference);
  const scratch = new DistanceTable(first.length, target);
  const table = new DistanceTable(first.length, target);
  const shifts: Shift[] = [];
  let current = first;
  let candidates = 0;
  for (;;) {
    table.fill(current);
    const round = searchShift(current, target, table, scratch, candidates);
    candidates = round.candidates;
    if (candidates >= MAX_CANDIDATES || round.best === null) return result(round.trace, shifts, refLength, candidates);
    current = Int32Array.from(shifted([...current], round.best));
    shifts.push(round.best);
  }
}

/** Percent from counts, divided first (metrics-spec 3.6). No reference tokens: 100 when there are edits, else 0. */
export function terScore({ edits, refLength }: TerCounts): number {
  if (refLength > 0) return 100 * (edits / refLength);
  return edits > 0 ? 100 : 0;
}

/** Corpus TER: edits and lengths summed over the sentences, then the same formula. No sentence: 0. */
export function corpusTer(sentences: readonly TerCounts[]): TerCounts & { readonly score: number } {
  const edits = sentences.reduce((sum, sentence) => sum + sentence.edits, 0);
  const refLength = sentences.reduce((sum, sentence) => sum + sentence.refLength, 0);
  return { score: terScore({ edits, refLength }), edits, refLength };
}

function result(trace: string, shifts: readonly Shift[], refLength: number, candidates: number): TerResult {
  const count = (letter: string): number => trace.split(letter).length - 1;
  const [ins, del, sub, shift] = [count('i'), count('d'), count('s'), shifts.length];
  const edits = ins + del + sub + shift;
  return { score: terScore({ edits, refLength }), edits, refLength, shifts, trace, ins, del, sub, shift, candidates };
}

function asIds(hypothesis: readonly string[], reference: readonly string[]): [TokenIds, TokenIds] {
  const ids = new Map<string, number>();
  const idOf = (token: string): number => {
    const id = ids.get(token) ?? ids.size;
    ids.set(token, id);
    return id;
  };
  return [Int32Array.from(hypothesis, idOf), Int32Array.from(reference, idOf)];
}
