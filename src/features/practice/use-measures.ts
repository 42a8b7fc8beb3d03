import { useEffect, useMemo, useState } from 'react';
import type { SegmentState } from '../../domain/attempt/replay.ts';
import type { SegmentMeasure } from '../../domain/metrics/measurement.ts';
import type { TooLong } from '../../domain/metrics/measurer.ts';
import type { Script } from '../../domain/text/language.ts';
import { useServices } from '../../workspace/services-context.ts';
import { createTaskSum, type TaskFigures } from './task-sum.ts';

/** How long the student must pause before the whole task is measured again, in ms. */
const TASK_PAUSE_MS = 400;
/** So many segments are worth telling how far measuring is. */
const MANY = 100;

/** The measures of the segment being written, made off the main thread; null while they are under way. */
export function useSegmentMeasure(segment: SegmentState | undefined, target: Script): SegmentMeasure | TooLong | null {
  const { measurer } = useServices();
  const [measure, setMeasure] = useState<{ id: string; value: SegmentMeasure | TooLong } | null>(null);
  const { id, draft, text } = segment ?? { id: '', draft: '', text: '' };
  useEffect(() => {
    let stale = false;
    measurer.segment({ draft, text, target }, 'live').then(
      (value) => {
        if (!stale && value) setMeasure({ id, value });
      },
      (error: unknown) => {
        // Else the figures stay as they were; the next keystroke measures again.
        if (!stale && isTooLong(error)) setMeasure({ id, value: 'too-long' });
      },
    );
    return () => {
      stale = true;
    };
  }, [measurer, id, draft, text, target]);
  return measure?.id === id ? measure.value : null;
}

/** The measures of the whole task and how far they are. */
export interface TaskMeasuring {
  readonly figures: TaskFigures | null;
  /** Of a task with very many segments, while they are measured. */
  readonly progress: { readonly done: number; readonly of: number } | null;
}

/** The measures of the whole task, made anew when the student pauses. */
export function useTaskMeasure(segments: readonly SegmentState[], target: Script): TaskMeasuring {
  const { measurer } = useServices();
  const task = useMemo(() => createTaskSum(measurer, target), [measurer, target]);
  const [figures, setFigures] = useState<TaskFigures | null>(null);
  const [progress, setProgress] = useState<TaskMeasuring['progress']>(null);
  useEffect(() => {
    const onProgress = (done: number, of: number): void => {
      if (of >= MANY && done % MANY === 0) setProgress(done < of ? { done, of } : null);
    };
    const timer = setTimeout(() => {
      task.measure(segments, onProgress).then(
        (value) => {
          if (!value) return;
          setFigures(value);
          setProgress(null);
        },
        // The figures stay as they were; the next pause measures again.
        () => undefined,
      );
    }, TASK_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [task, segments]);
  return { figures, progress };
}

function isTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'too-long';
}
