import type { SegmentState } from '../../domain/attempt/replay.ts';
import { poolMeasures, type TaskMeasure } from '../../domain/metrics/measurement.ts';
import type { Measurer } from '../../domain/metrics/measurer.ts';
import type { Script } from '../../domain/text/language.ts';
import { unhurried } from '../../workspace/unhurried.ts';

/** So many segments are summed as one part: a change sums its own part again and then the parts. */
const PART = 50;
/** How long summing may keep the page, in ms. */
const SLICE_MS = 3;

interface Part {
  readonly segments: (TaskMeasure | undefined)[];
  /** Null while a segment has changed since it was made. */
  sum: { readonly measure: TaskMeasure | null; readonly measured: number } | null;
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

export function createTaskParts(
  measurer: Pick<Measurer, 'segments'>,
  target: Script,
  monotonic: () => number,
): TaskParts {
  const texts: string[] = [];
  const parts: Part[] = [];
  let overtake = new AbortController();

  const keep = (at: number, text: string, measured: TaskMeasure | undefined): void => {
    const part = (parts[Math.floor(at / PART)] ??= { segments: [], sum: null });
    part.segments[at % PART] = measured;
    part.sum = null;
    texts[at] = text;
  };
  /** Null when a newer call has overtaken it meanwhile. */
  const sum = async (count: number, signal: AbortSignal): Promise<TaskFigures | null> => {
    const pause = unhurried(monotonic, SLICE_MS);
    const sums: TaskMeasure[] = [];
    let measured = 0;
    for (const part of parts) {
      part.sum ??= sumOf(part.segments);
      if (part.sum.measure) sums.push(part.sum.measure);
      measured += part.sum.measured;
      await pause();
      if (signal.aborted) return null;
    }
    return { measure: poolMeasures(sums), left: count - measured };
  };

  return {
    async measure(segments, onProgress = () => undefined) {
      overtake.abort();
      overtake = new AbortController();
      const { signal } = overtake;
      const changed = [...segments.keys()].filter((at) => texts[at] !== segments[at]!.text);
      let done = 0;
      const onMeasured: Parameters<Measurer['segments']>[1] = (measured, index) => {
        const at = changed[index]!;
        const { text } = segments[at]!;
        // A later call may have measured a newer text of it already; this one is kept only until then.
        if (!signal.aborted || texts[at] === undefined) keep(at, text, measured === 'too-long' ? undefined : measured);
        done += 1;
        if (!signal.aborted) onProgress(done, changed.length);
      };
      try {
        await measurer.segments(
          changed.map((at) => ({ draft: segments[at]!.draft, text: segments[at]!.text, target })),
          onMeasured,
          signal,
        );
      } catch (error) {
        if (signal.aborted) return null;
        throw error;
      }
      return signal.aborted ? null : sum(segments.length, signal);
    },
  };
}

function sumOf(segments: readonly (TaskMeasure | undefined)[]): NonNullable<Part['sum']> {
  const known = segments.filter((one) => one !== undefined);
  return { measure: poolMeasures(known), measured: known.length };
}
