import { isTextEvent, type EditEvent } from './edit-event.ts';
import { masked, maskedWhere } from './masked-text.ts';
import type { StartingSegment } from '../exercise/starting-text.ts';
import { FROM_START, textOrigins, type TracedLog } from './text-origins.ts';

/** The events of a log without any text: what was done where and when, and how long each text was. */
export function withoutTexts(events: readonly EditEvent[]): readonly EditEvent[] {
  return events.map((event) =>
    isTextEvent(event) ? { ...event, out: masked(event.out), in: masked(event.in) } : withoutWords(event),
  );
}

/**
 * The events with the texts of some of them (by index) masked, wherever in the log those characters come up: where they
 * were deleted, taken back, brought again or moved. What stands replays like the whole log, with marks in the place of
 * those characters. The log must be one of these segments.
 */
export function redactEvents(
  segments: readonly StartingSegment[],
  events: readonly EditEvent[],
  redacted: ReadonlySet<number>,
  traced: TracedLog = textOrigins(segments, events),
): readonly EditEvent[] {
  if (redacted.size === 0) return events;
  const hidden = (origin: number | undefined): boolean =>
    origin !== undefined && origin !== FROM_START && redacted.has(origin);
  return events.map((event, index) => {
    if (!isTextEvent(event)) return redacted.has(index) || event.kind === 'sitting' ? withoutWords(event) : event;
    const from = traced.changes.get(index);
    if (!from || !(from.out.some(hidden) || from.in.some(hidden))) return event;
    return {
      ...event,
      out: maskedWhere(event.out, (place) => hidden(from.out[place])),
      in: maskedWhere(event.in, (place) => hidden(from.in[place])),
    };
  });
}

/** What was written beside the text, masked, and the salt left out; other events as they are. */
function withoutWords(event: EditEvent): EditEvent {
  switch (event.kind) {
    case 'sitting': {
      const { salt: _, ...rest } = event;
      return rest;
    }
    case 'remark':
      return {
        ...event,
        text: masked(event.text),
        ...(event.ref === undefined ? {} : { ref: masked(event.ref) }),
      };
    case 'annotate': {
      const { note, correction } = event.annotation;
      const annotation = { ...event.annotation, note: masked(note), correction: correction && masked(correction) };
      return { ...event, annotation };
    }
    case 'assist':
      return { ...event, ...(event.text === undefined ? {} : { text: masked(event.text) }) };
    default:
      return event;
  }
}
