import type { SegmentState } from '../../domain/attempt/replay.ts';
import { poolMeasures, type TaskMeasure } from '../../domain/metrics/measurement.ts';
import type { Measurer } from '../../domain/metrics/measurer.ts';
import type { Script } from '../../domain/text/language.ts';

/** So many segments are summed as one part: a change sums its own part again and then the parts. */
const PART = 50;
/** So many questions are put to the worker at once; what is typed meanwhile waits for no more than these. */
const AT_ONCE = 20;

interface Part {
  readonly segments: (TaskMeasure | undefined)[];
  sum: TaskMeasure | null;
}

/** The figures of a task put together from its segments, of which only those that have changed are measured again. */
export interface TaskParts {
  /** Measures what has changed since the last time. Null when there is no segment, or a newer call has overtaken this one. */
  measure(segments: readonly SegmentState[]): Promise<TaskMeasure | null>;
}

export function createTaskParts(measurer: Pick<Measurer, 'segment'>, target: Script): TaskParts {
  const texts: string[] = [];
  const parts: Part[] = [];
  let calls = 0;

  const measureOne = async ({ draft, text }: SegmentState, at: number): Promise<void> => {
    const measured = await measurer.segment({ draft, text, target });
    if (!measured) return;
    const part = (parts[Math.floor(at / PART)] ??= { segments: [], sum: null });
    part.segments[at % PART] = measured;
    part.sum = null;
    texts[at] = text;
  };
  const sum = (): TaskMeasure | null => {
    for (const part of parts) part.sum ??= poolMeasures(part.segments.filter((one) => one !== undefined));
    return poolMeasures(parts.flatMap((part) => part.sum ?? []));
  };

  return {
    async measure(segments) {
      const call = ++calls;
      const changed = [...segments.keys()].filter((at) => texts[at] !== segments[at]!.text);
      for (let from = 0; from < changed.length; from += AT_ONCE) {
        await Promise.all(changed.slice(from, from + AT_ONCE).map((at) => measureOne(segments[at]!, at)));
        if (call !== calls) return null;
      }
      return sum();
    },
  };
}
