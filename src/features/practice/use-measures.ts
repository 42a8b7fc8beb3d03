import { useEffect, useMemo, useState } from 'react';
import type { SegmentState } from '../../domain/attempt/replay.ts';
import type { SegmentMeasure, TaskMeasure } from '../../domain/metrics/measurement.ts';
import type { Script } from '../../domain/text/language.ts';
import { useServices } from '../../workspace/services-context.ts';
import { createTaskParts } from './task-parts.ts';

/** How long the student must pause before the whole task is measured again, in ms. */
const TASK_PAUSE_MS = 400;

/** The measures of the segment being written, made off the main thread; null while they are under way. */
export function useSegmentMeasure(segment: SegmentState | undefined, target: Script): SegmentMeasure | null {
  const { measurer } = useServices();
  const [measure, setMeasure] = useState<{ id: string; value: SegmentMeasure } | null>(null);
  const { id, draft, text } = segment ?? { id: '', draft: '', text: '' };
  useEffect(() => {
    let stale = false;
    measurer.segment({ draft, text, target }, 'live').then(
      (value) => {
        if (!stale && value) setMeasure({ id, value });
      },
      // The figures stay as they were; the next keystroke measures again.
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [measurer, id, draft, text, target]);
  return measure?.id === id ? measure.value : null;
}

/** The measures of the whole task, made anew when the student pauses. */
export function useTaskMeasure(segments: readonly SegmentState[], target: Script): TaskMeasure | null {
  const { measurer } = useServices();
  const parts = useMemo(() => createTaskParts(measurer, target), [measurer, target]);
  const [measure, setMeasure] = useState<TaskMeasure | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      parts.measure(segments).then(
        (value) => value && setMeasure(value),
        // The figures stay as they were; the next pause measures again.
        () => undefined,
      );
    }, TASK_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [parts, segments]);
  return measure;
}
