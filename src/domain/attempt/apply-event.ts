import { countCodePoints, sliceCodePoints, utf16Offset } from '../text/code-points.ts';
import type { TextEvent } from './edit-event.ts';

const SURROGATE = /[\uD800-\uDFFF]/;

/** An event that does not fit the text it is applied to: the log and the text have parted. */
export class LogMismatch extends Error {
  override readonly name = 'LogMismatch';
  readonly event: TextEvent;
  readonly found: string;

  constructor(event: TextEvent, found: string) {
    super(`${event.kind} in ${event.segment} at ${event.at}: expected “${event.out}”, found “${found}”`);
    this.event = event;
    this.found = found;
  }
}

/**
 * The text after an event: at code point `at`, `out` goes and `in` comes. Throws `LogMismatch` when `out` does not
 * stand there, so that a replay can never show a text that was not on the student's screen.
 */
export function applyEvent(before: string, event: TextEvent): string {
  const start = placeOf(before, event.at);
  const end = start === null ? -1 : start + event.out.length;
  if (start === null || !before.startsWith(event.out, start) || cutsPair(before, end)) {
    throw new LogMismatch(event, sliceCodePoints(before, event.at, event.at + countCodePoints(event.out)));
  }
  return before.slice(0, start) + event.in + before.slice(end);
}

/** The UTF-16 place of a code point; null behind the end of the text. */
function placeOf(text: string, at: number): number | null {
  // Texts without surrogates, nearly all, have both counts alike: a search is far quicker than a walk.
  if (!SURROGATE.test(text)) return at <= text.length ? at : null;
  const place = utf16Offset(text, at);
  return place < text.length || countCodePoints(text) === at ? place : null;
}

/** Whether a place parts the two halves of a pair, which are one code point. */
function cutsPair(text: string, place: number): boolean {
  return place > 0 && (text.codePointAt(place - 1) ?? 0) > 0xffff;
}

/** The event that takes an event back: applying both, one after the other, leaves the text as it was. */
export function invertEvent<E extends TextEvent>(event: E): E {
  return { ...event, out: event.in, in: event.out };
}
