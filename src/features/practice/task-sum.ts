import type { SegmentState } from '../../domain/attempt/replay.ts';
import type { SegmentTexts, TaskMeasure } from '../../domain/metrics/measurement.ts';
import type { Measurer } from '../../domain/metrics/measurer.ts';
import { COUNTS, measureOfCounts, type SegmentCounts } from '../../domain/metrics/segment-counts.ts';
import type { Script } from '../../domain/text/language.ts';

/** The figures of a task, and how many of its segments are not in them because they took too long. */
export interface TaskFigures {
  readonly measure: TaskMeasure | null;
  readonly left: number;
}

/** The figures of a task put together from its segments, of which only those that have changed are measured again. */
export interface TaskSum {
  /**
   * Measures what has changed since the last time, and tells how far it is. Null when a newer call has overtaken this
   * one; what was measured until then is kept.
   */
  measure(
    segments: readonly SegmentState[],
    onProgress?: (done: number, of: number) => void,
  ): Promise<TaskFigures | null>;
}

export function createTaskSum(measurer: Pick<Measurer, 'segments'>, target: Script): TaskSum {
  const texts: string[] = [];
  const rows: (SegmentCounts | null)[] = [];
  /** Of all rows. Counts are whole numbers, so what is taken off a sum again leaves nothing behind. */
  const sum: SegmentCounts = new Float64Array(COUNTS);
  let measured = 0;
  let overtake = new AbortController();

  /** Null for a segment that took too long. */
  const keep = (at: number, text: string, counts: SegmentCounts | null): void => {
    const former = rows[at];
    for (let count = 0; count < COUNTS; count += 1) sum[count]! += (counts?.[count] ?? 0) - (former?.[count] ?? 0);
    measured += Number(Boolean(counts)) - Number(Boolean(former));
    rows[at] = counts;
    texts[at] = text;
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
        await measurer.segments(textsOf(changed, segments, target), onCounted, signal);
      } catch (error) {
        if (signal.aborted) return null;
        throw error;
      }
      if (signal.aborted) return null;
      return { measure: measured === 0 ? null : measureOfCounts(sum, target), left: segments.length - measured };
    },
  };
}

/** Made one by one, as they are asked for. */
function* textsOf(
  places: readonly number[],
  segments: readonly SegmentState[],
  target: Script,
): Iterable<SegmentTexts> {
  for (const at of places) {
    const { draft, text } = segments[at]!;
    yield { draft, text, target };
  }
}
