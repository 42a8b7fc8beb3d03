/**
 * The readable definition of TER: a plain port of the specification, to which the fast one is proved equal.
 *
 * Translation edit rate (metrics-spec 3). With the machine draft as hypothesis and the student's text as the only
 * reference it is HTER: how many edits, moves of blocks among them, lie between the two, per token of her text.
 */
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
  const shifts: Shift[] = [];
  let current = hypothesis;
  let candidates = 0;
  for (;;) {
    const round = searchShift(current, reference, candidates);
    candidates = round.candidates;
    if (candidates >= MAX_CANDIDATES || round.best === null) return result(round.trace, shifts, refLength, candidates);
    current = shifted(current, round.best);
    shifts.push(round.best);
  }
}

function result(trace: string, shifts: readonly Shift[], refLength: number, candidates: number): TerResult {
  const count = (letter: string): number => trace.split(letter).length - 1;
  const [ins, del, sub, shift] = [count('i'), count('d'), count('s'), shifts.length];
  const edits = ins + del + sub + shift;
  return { score: terScore({ edits, refLength }), edits, refLength, shifts, trace, ins, del, sub, shift, candidates };
}
