import type { CancelSignal } from '../record/cancel-signal.ts';
import type { SegmentMeasure, SegmentTexts } from './measurement.ts';
import type { SegmentCounts } from './segment-counts.ts';

/** Why a segment has no measure: it took longer than the time bound of the measurer. */
export type TooLong = 'too-long';

/** Measures off the main thread. */
export interface Measurer {
  /**
   * Measures the segment being written, before all else that waits. A newer call for the same `slot` makes an older one
   * resolve to null. What cannot be measured, or not in time, rejects.
   */
  segment(input: SegmentTexts, slot?: string): Promise<SegmentMeasure | null>;
  /**
   * Measures many segments, of a task or of a whole class, by as many workers as the machine has room for, and gives the
   * counts that their sum is made of. An input is taken when a worker has come to it, so that a generator of thousands does
   * not hold up the page. `onCounted` is told of each as it comes, in any order, by its place in `inputs`: with it a caller
   * counts progress, and keeps what is measured when it cancels. An aborted `signal` rejects with its reason; what has begun
   * is still told, the rest is not measured.
   */
  segments(
    inputs: Iterable<SegmentTexts>,
    onCounted: (counts: SegmentCounts | TooLong, at: number) => void,
    signal?: CancelSignal,
  ): Promise<void>;
}
