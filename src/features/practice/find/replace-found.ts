import type { EditBy } from '../../../domain/attempt/edit-event.ts';
import type { SegmentState } from '../../../domain/attempt/replay.ts';
import { toCodePoints } from '../../../domain/text/code-points.ts';
import type { Found } from '../../../domain/text/find-literal.ts';
import { createEditRecorder, type RecordedEvent } from '../../../editor/record-edits.ts';

/** The text with other words in the found places. */
export function replaceFound(text: string, places: readonly Found[], words: string): string {
  const points = toCodePoints(text);
  const ends = [0, ...places.map(({ end }) => end)];
  const kept = ends.map((from, index) => points.slice(from, places[index]?.start).join(''));
  return kept.join(words);
}

interface Recording {
  readonly now: () => number;
  readonly record: (event: RecordedEvent) => void;
  readonly by: EditBy;
}

/** Gives a segment that is not on the screen another text, in the log as the editor does: one step for its undo. */
export function recordText(
  { id, text }: SegmentState,
  after: string,
  kind: 'find-replace' | 'accept-suggestion' | 'undo',
  { now, record, by }: Recording,
): void {
  createEditRecorder({ segment: id, text, now, emit: record }).changed({ after, kind, by });
}
