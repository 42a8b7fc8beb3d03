import type { SegmentMeasure, SegmentTexts, TaskMeasure } from './measurement.ts';

/** Measures off the main thread. A newer call for the same `slot` makes an older one resolve to null. */
export interface Measurer {
  segment(input: SegmentTexts, slot?: string): Promise<SegmentMeasure | null>;
  /** The segments as one corpus; null for no segments. */
  task(inputs: readonly SegmentTexts[], slot?: string): Promise<TaskMeasure | null>;
}
