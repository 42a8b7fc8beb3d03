/**
 * Translation edit rate (metrics-spec 3). With the machine draft as hypothesis and the student's text as the only
 * reference it is HTER: how many edits, moves of blocks among them, lie between the two, per token of her text.
 */
import { BandRows, MAX_STEP } from './band-rows.ts';
import { TerSearch } from './ter-search.ts';
import type { TerSettings } from './ter-settings.ts';
import type { Shift } from './ter-shift.ts';
import { scanTerHypothesis, scanTerReference } from './ter-tokenize.ts';
import { TokenList } from './token-list.ts';
import { TokenNumbers } from './token-numbers.ts';
import { WideRows } from './wide-rows.ts';

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

/** Above so many tokens of both texts the room made for them is given back. */
const MOST_KEPT = 20_000;
let room = makeRoom();

/** TER of a hypothesis (draft) against a reference (student's text), with the operations that explain it. */
export function ter(hypothesis: string, reference: string, settings: TerSettings): TerResult {
  scanTerHypothesis(hypothesis, settings, room.draft);
  scanTerReference(reference, settings, room.text);
  return terOfLists(room.draft, room.text);
}

/** TER of two token lists. Reference empty: every hypothesis token is a deletion and the length is 0. */
export function terOfTokens(hypothesis: readonly string[], reference: readonly string[]): TerResult {
  room.draft.setTokens(hypothesis);
  room.text.setTokens(reference);
  return terOfLists(room.draft, room.text);
}

function terOfLists({ size: n }: TokenList, { size: m }: TokenList): TerResult {
  if (m === 0) return result({ ins: 0, del: n, sub: 0 }, 'd'.repeat(n), [], m, 0);
  if (n === 0) return result({ ins: m, del: 0, sub: 0 }, 'i'.repeat(m), [], m, 0);
  const { numbers } = room;
  numbers.number(room.draft, room.text);
  const wide = m > (MAX_STEP - 1) * n;
  const search = wide ? new TerSearch(new WideRows(), new WideRows()) : room.search;
  const shifts = search.run(numbers, n, m);
  if (n + m > MOST_KEPT) room = makeRoom();
  return result(search.trace, search.trace.toString(), shifts, m, search.counter);
}

function makeRoom() {
  const search = new TerSearch(new BandRows(), new BandRows());
  return { draft: new TokenList(), text: new TokenList(), numbers: new TokenNumbers(), search };
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

function result(
  { ins, del, sub }: { readonly ins: number; readonly del: number; readonly sub: number },
  trace: string,
  shifts: readonly Shift[],
  refLength: number,
  candidates: number,
): TerResult {
  const shift = shifts.length;
  const edits = ins + del + sub + shift;
  return { score: terScore({ edits, refLength }), edits, refLength, shifts, trace, ins, del, sub, shift, candidates };
}
