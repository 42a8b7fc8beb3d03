/** One round of TER's search for a block of tokens to move (metrics-spec 3.3 and 3.4). */
import { alignTrace, type TraceAlignment } from './ter-alignment.ts';
import { distanceOf, distanceTable, traceOf } from './ter-distance.ts';

/** A moved block: start `a`, length `L`, target `t`, in terms of the list before the move. */
export type Shift = readonly [a: number, length: number, t: number];

/** What a round found: the best candidate with a gain above 0, and the counter of candidates after it. */
export interface ShiftRound {
  readonly best: Shift | null;
  readonly candidates: number;
}

/** At this many candidates in one sentence the search ends. */
export const MAX_CANDIDATES = 1000;
const MAX_BLOCK = 10;
const MAX_DISTANCE = 50;

/** The list with the block moved. Between `a` and `a + L` the target is not corrected for the removed block. */
export function shifted<T>(tokens: readonly T[], shift: Shift): T[] {
  const [a, length] = shift;
  const rest = [...tokens.slice(0, a), ...tokens.slice(a + length)];
  const place = insertionIndex(shift);
  return [...rest.slice(0, place), ...tokens.slice(a, a + length), ...rest.slice(place)];
}

/** Searches the round of the draft `current`. */
export function searchShift(
  current: readonly string[],
  reference: readonly string[],
  candidatesBefore: number,
): ShiftRound & { readonly trace: string } {
  const table = distanceTable(current, reference);
  const trace = traceOf(table, current, reference);
  const alignment = alignTrace(trace);
  let candidates = candidatesBefore;
  let best: Shift | null = null;
  let bestGain = 0;
  for (const block of matchingBlocks(current, reference)) {
    if (!isWorthMoving(block, alignment)) continue;
    for (const target of targets(block, alignment.aligned)) {
      const shift: Shift = [block.a, block.length, target];
      const gain = distanceOf(table) - distanceOf(distanceTable(shifted(current, shift), reference));
      candidates += 1;
      if (gain > 0 && (best === null || isBetter(gain, shift, bestGain, best))) {
        best = shift;
        bestGain = gain;
      }
    }
    if (candidates >= MAX_CANDIDATES) break;
  }
  return { best, candidates, trace };
}

interface Block {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

function* matchingBlocks(current: readonly string[], reference: readonly string[]): Generator<Block> {
  for (let a = 0; a < current.length; a += 1) {
    const last = Math.min(reference.length - 1, a + MAX_DISTANCE);
    for (let b = Math.max(0, a - MAX_DISTANCE); b <= last; b += 1) {
      const most = Math.min(MAX_BLOCK, current.length - a, reference.length - b);
      for (let length = 1; length <= most && current[a + length - 1] === reference[b + length - 1]; length += 1) {
        yield { a, b, length };
      }
    }
  }
}

function isWorthMoving({ a, b, length }: Block, alignment: TraceAlignment): boolean {
  const place = alignment.aligned[b]!;
  if (a <= place && place < a + length) return false;
  return (
    alignment.hypothesisErrors.slice(a, a + length).includes(true) &&
    alignment.referenceErrors.slice(b, b + length).includes(true)
  );
}

/** Targets of a block in order; a target equal to the one just before it is taken once. */
function* targets({ b, length }: Block, aligned: readonly number[]): Generator<number> {
  let previous = -1;
  for (let k = -1; k < length; k += 1) {
    const target = b + k === -1 ? 0 : aligned[b + k]! + 1;
    if (target !== previous) yield target;
    previous = target;
  }
}

function isBetter(gain: number, shift: Shift, bestGain: number, best: Shift): boolean {
  if (gain !== bestGain) return gain > bestGain;
  if (shift[1] !== best[1]) return shift[1] > best[1];
  return shift[0] !== best[0] ? shift[0] < best[0] : shift[2] < best[2];
}

function insertionIndex([a, length, t]: Shift): number {
  return t > a + length ? t - length : t;
}
