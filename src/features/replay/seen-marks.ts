import { isTextEvent } from '../../domain/attempt/edit-event.ts';
import { countCodePoints } from '../../domain/text/code-points.ts';
import type { ReplayScene } from './replay-scene.ts';

/** A stretch of a text in code points. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is pointed at in the segment she is in: where she writes, and what has just come in. */
export interface SeenMarks {
  readonly caret: Stretch | null;
  readonly changed: Stretch | null;
}

/** The marks of the segment she is in at a moment. Of a change under way they cover what of it has come so far. */
export function seenMarks({ playback, moment, change, state }: ReplayScene): SeenMarks {
  const caret = moment.caret?.segment === moment.here ? moment.caret : null;
  const current = playback.changes[change];
  if (current?.kind !== 'text' || current.segment !== moment.here || current.in === '') return { caret, changed: null };
  // Only as long as nothing else has been done since.
  const event = playback.events[state.place - 1];
  if (!event || !isTextEvent(event) || state.place - 1 > current.last) return { caret, changed: null };
  return { caret, changed: { start: current.at, end: event.at + countCodePoints(event.in) } };
}
