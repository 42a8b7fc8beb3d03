/**
 * The readable definition of TER: a plain port of the specification, to which the fast one is proved equal.
 *
 * Translation edit rate (metrics-spec 3). With the machine draft as hypothesis and the student's text as the only
 * reference it is HTER: how many edits, moves of blocks among them, lie between the two, per token of her text.
 */
import { DistanceTable, type TokenIds } from './ter-distance.ts';
import type { TerSettings } from '../../../src/domain/metrics/ter-settings.ts';
import { terScore, type TerResult } from '../../../src/domain/metrics/ter.ts';
import { MAX_CANDIDATES, searchShift, shifted, type Shift } from './ter-shift.ts';
import { tokenizeTerHypothesis, tokenizeTerReference } from './ter-tokenize.ts';

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
