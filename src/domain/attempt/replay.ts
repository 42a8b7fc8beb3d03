import { applyEvent } from './apply-event.ts';
import { isTextEvent, type EditEvent } from './edit-event.ts';

/** Where one segment stands: its text, whether the student has confirmed it as final, and her own mark for later. */
export interface SegmentState {
  readonly id: string;
  readonly draft: string;
  readonly text: string;
  readonly confirmed: boolean;
  readonly marked: boolean;
}

/** The state of a segment nobody has touched: the text is the draft. */
export function untouched(segment: { readonly id: string; readonly draft: string }): SegmentState {
  return { id: segment.id, draft: segment.draft, text: segment.draft, confirmed: false, marked: false };
}

/**
 * One step of the replay: the segment's state after an event. A change of text or of
 * an annotation takes a confirmation back.
 * Throws `LogMismatch` when the event does not fit the text.
 */
export function stepSegment(state: SegmentState, event: EditEvent): SegmentState {
  if (isTextEvent(event)) {
    const text = applyEvent(state.text, event);
    return text === state.text ? state : { ...state, text, confirmed: false };
  }
  switch (event.kind) {
    case 'confirm':
      return { ...state, confirmed: true, marked: false };
    case 'unconfirm':
    case 'annotate':
    case 'unannotate':
      return { ...state, confirmed: false };
    case 'mark':
      return { ...state, marked: true };
    case 'unmark':
      return { ...state, marked: false };
    default:
      return state;
  }
}

/**
 * The segments as the log leaves them, in the order of the exercise. Events of segments the exercise does not have
 * throw, as does an event that does not fit its text.
 */
export function replay(
  segments: readonly { readonly id: string; readonly draft: string }[],
  events: Iterable<EditEvent>,
): readonly SegmentState[] {
  const states = new Map(segments.map((segment) => [segment.id, untouched(segment)]));
  for (const event of events) {
    if (!('segment' in event) || event.segment === undefined) continue;
    const state = states.get(event.segment);
    if (!state) throw new RangeError(`replay: the exercise has no segment ${event.segment}`);
    states.set(event.segment, stepSegment(state, event));
  }
  return [...states.values()];
}
