import type { SegmentState } from './replay.ts';
import { MAX_TEXT } from './submission.ts';

/** What the student is told before she hands in: segments that hold it up, and decisions she may look at again. */
export interface HandInCheck {
  readonly empty: readonly string[];
  /** Longer than a record carries: pasted by mistake, most likely. */
  readonly tooLong: readonly string[];
  readonly unconfirmed: readonly string[];
  /** Confirmed as the machine wrote them. That is a decision too, and is shown as one. */
  readonly confirmedUnchanged: readonly string[];
  readonly marked: readonly string[];
  readonly ready: boolean;
}

/** Looks through the segments before hand-in. An attempt is ready when no segment is empty and all are confirmed. */
export function checkHandIn(states: readonly SegmentState[]): HandInCheck {
  const ids = (test: (state: SegmentState) => boolean): readonly string[] =>
    states.filter(test).map((state) => state.id);
  const empty = ids((state) => state.text.trim() === '');
  const tooLong = ids((state) => state.text.length > MAX_TEXT);
  const unconfirmed = ids((state) => !state.confirmed);
  return {
    empty,
    tooLong,
    unconfirmed,
    confirmedUnchanged: ids((state) => state.confirmed && state.draft !== '' && state.text === state.draft),
    marked: ids((state) => state.marked),
    ready: [empty, tooLong, unconfirmed].every((list) => list.length === 0),
  };
}
