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
 * those characters. What was asked of an AI about a segment holds the text of it, and the answer may quote it: of a segment
 * with anything taken out, calls from then on keep no words. The log must be one of these segments.
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
  const since = takenOutSince(events, redacted);
  const isAsked = (event: EditEvent, index: number): boolean =>
    event.kind === 'assist' && index > (since.get(event.segment ?? null) ?? Infinity);
  return events.map((event, index) => {
    if (isAsked(event, index)) return withoutWords(event);
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

/** From which event on a segment (null: any of them) has something in it that is taken out, by index. */
function takenOutSince(
  events: readonly EditEvent[],
  redacted: ReadonlySet<number>,
): ReadonlyMap<string | null, number> {
  const since = new Map<string | null, number>();
  for (const index of [...redacted].sort((one, other) => one - other)) {
    const event = events[index];
    if (!event || !isTextEvent(event)) continue;
    for (const segment of [event.segment, null]) if (!since.has(segment)) since.set(segment, index);
  }
  return since;
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
