import { triesOf, type Try } from '../../../domain/assist/tries.ts';
import type { EditEvent } from '../../../domain/attempt/edit-event.ts';
import type { StartingSegment } from '../../../domain/exercise/starting-text.ts';

/** What a log must hold anew for the tries to be others: typing changes none. */
const MATTERS: ReadonlySet<string> = new Set<EditEvent['kind']>(['assist', 'accept-suggestion', 'undo', 'redo']);

/** Reads the tries of a log that grows, anew only where something has come that matters to them. */
export function createTryReader(
  segments: readonly StartingSegment[],
): (events: readonly EditEvent[]) => readonly Try[] {
  let seen = 0;
  let tries: readonly Try[] = [];
  return (events) => {
    const changed = events.slice(seen).some(({ kind }) => MATTERS.has(kind));
    seen = events.length;
    if (changed) tries = triesOf(segments, events);
    return tries;
  };
}
