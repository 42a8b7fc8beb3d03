import { confirmedSegments, searchable, type SearchableSegment } from '../../domain/attempt/concordance.ts';
import type { SegmentState } from '../../domain/attempt/replay.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';

/**
 * Keeps the confirmed segments of the task on the screen ready to be searched. The list stays the very same while no
 * confirmation changes, so that typing searches nothing anew, and each text is made ready once.
 */
export function createConfirmedHere(
  exercise: Exercise,
): (segments: readonly SegmentState[]) => readonly SearchableSegment[] {
  const ready = new WeakMap<SegmentState, readonly SearchableSegment[]>();
  let last: readonly SegmentState[] = [];
  let list: readonly SearchableSegment[] = [];
  const readyOf = (segment: SegmentState): readonly SearchableSegment[] => {
    const known = ready.get(segment) ?? confirmedSegments(exercise, [segment], null).map(searchable);
    ready.set(segment, known);
    return known;
  };
  return (segments) => {
    const confirmed = segments.filter((segment) => segment.confirmed);
    if (confirmed.length !== last.length || confirmed.some((segment, index) => segment !== last[index])) {
      last = confirmed;
      list = confirmed.flatMap(readyOf);
    }
    return list;
  };
}
