import type { SegmentState } from '../../domain/attempt/replay.ts';
import type { TaskMeasure } from '../../domain/metrics/measurement.ts';
import type { Measurer } from '../../domain/metrics/measurer.ts';
import { COUNTS, measureOfCounts, type SegmentCounts } from '../../domain/metrics/segment-counts.ts';
import type { Script } from '../../domain/text/language.ts';

/** So many segments are summed as one part: a change sums its own part again and then the parts. */
const PART = 50;

interface Part {
  /** The counts of its segments one after the other; null for one that took too long. */
  readonly rows: (SegmentCounts | null)[];
  /** Null while a segment has changed since it was made. */
  sum: { readonly counts: SegmentCounts; readonly measured: number } | null;
}

/** The figures of a task, and how many of its segments are not in them because they took too long. */
export interface TaskFigures {
  readonly measure: TaskMeasure | null;
  readonly left: number;
}

/** The figures of a task put together from its segments, of which only those that have changed are measured again. */
export interface TaskParts {
  /**
   * Measures what has changed since the last time, and tells how far it is. Null when a newer call has overtaken this
   * one; what was measured until then is kept.
   */
  measure(
    segments: readonly SegmentState[],
    onProgress?: (done: number, of: number) => void,
  ): Promise<TaskFigures | null>;
}

export function createTaskParts(measurer: Pick<Measurer, 'segments'>, target: Script): TaskParts {
  const texts: string[] = [];
  const parts: Part[] = [];
  let overtake = new AbortController();

  const keep = (at: number, text: string, counts: SegmentCounts | null): void => {
    const part = (parts[Math.floor(at / PART)] ??= { rows: [], sum: null });
    part.rows[at % PART] = counts;
    part.sum = null;
    texts[at] = text;
  };
  const figures = (count: number): TaskFigures => {
    for (const part of parts) part.sum ??= sumOf(part.rows);
    const sums = parts.flatMap(({ sum }) => sum ?? []);
    const measured = sums.reduce((total, one) => total + one.measured, 0);
    const { counts } = sumOf(sums.map((one) => one.counts));
    return { measure: measured === 0 ? null : measureOfCounts(counts, target), left: count - measured };
  };

  return {
    async measure(segments, onProgress = () => undefined) {
      overtake.abort();
      overtake = new AbortController();
      const { signal } = overtake;
      const changed = [...segments.keys()].filter((at) => texts[at] !== segments[at]!.text);
      let done = 0;
      const onCounted: Parameters<Measurer['segments']>[1] = (counts, index) => {
        const at = changed[index]!;
        const { text } = segments[at]!;
        // A later call may have measured a newer text of it already; this one is kept only until then.
        if (!signal.aborted || texts[at] === undefined) keep(at, text, counts === 'too-long' ? null : counts);
        done += 1;
        if (!signal.aborted) onProgress(done, changed.length);
      };
      try {
        await measurer.segments(
          changed.map((at) => ({ draft: segments[at]!.draft, text: segments[at]!.text, target })),
          onCounted,
          signal,
        );
      } catch (error) {
        if (signal.aborted) return null;
        throw error;
      }
      return signal.aborted ? null : figures(segments.length);
    },
  };
}

function sumOf(rows: readonly (SegmentCounts | null)[]): NonNullable<Part['sum']> {
  const counts = new Float64Array(COUNTS);
  let measured = 0;
  for (const row of rows) {
    if (!row) continue;
    measured += 1;
    for (let at = 0; at < COUNTS; at += 1) counts[at]! += row[at]!;
  }
  return { counts, measured };
}
