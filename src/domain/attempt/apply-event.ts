import { toCodePoints } from '../text/code-points.ts';
import type { TextEvent } from './edit-event.ts';

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
  const points = toCodePoints(before);
  const end = event.at + toCodePoints(event.out).length;
  const found = points.slice(event.at, end).join('');
  if (event.at > points.length || found !== event.out) throw new LogMismatch(event, found);
  return points.slice(0, event.at).join('') + event.in + points.slice(end).join('');
}

/** The event that takes an event back: applying both, one after the other, leaves the text as it was. */
export function invertEvent<E extends TextEvent>(event: E): E {
  return { ...event, out: event.in, in: event.out };
}
