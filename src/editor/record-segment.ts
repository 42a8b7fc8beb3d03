import { isTextEvent } from '../domain/attempt/edit-event.ts';
import { createEditRecorder, type EditRecorder } from './record-edits.ts';
import type { TargetListeners } from './target-handle.ts';

/** The recorder of a segment that is shown: its events go to the screen, and after each change the text does. */
export function recordSegment(segmentId: string, text: string, listeners: () => TargetListeners): EditRecorder {
  const recorder: EditRecorder = createEditRecorder({
    segment: segmentId,
    text,
    now: () => listeners().now(),
    emit(event) {
      listeners().onEvent(event);
      if (isTextEvent(event) && event.out !== event.in) listeners().onText(recorder.text, segmentId);
    },
  });
  return recorder;
}
