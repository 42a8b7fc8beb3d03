/** What tracked changes show: two versions as stretches kept, deleted and inserted, place by place. */
import { changedPlaces } from './changed-places.ts';
import { toCodePoints } from './code-points.ts';
import type { Edit } from './edit-script.ts';
import type { Script } from './language.ts';

/** One stretch of the drawing. `same` and `deleted` joined give the version before, `same` and `inserted` the one after. */
export interface TrackedChange {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** The changes between two versions in reading order. Two empty texts give none. See `changedPlaces`. */
export function trackedChanges(before: string, after: string, script: Script): readonly TrackedChange[] {
  return drawChanges(before, changedPlaces(before, after, script));
}

/** The version before with changed places on it, at each the deletion before the insertion. Empty stretches are left out. */
export function drawChanges(before: string, places: readonly Edit[]): readonly TrackedChange[] {
  const points = toCodePoints(before);
  const changes: TrackedChange[] = [];
  let at = 0;
  for (const { at: start, end, deleted, inserted } of places) {
    changes.push({ kind: 'same', text: points.slice(at, start).join('') });
    changes.push({ kind: 'deleted', text: deleted }, { kind: 'inserted', text: inserted });
    at = end;
  }
  changes.push({ kind: 'same', text: points.slice(at).join('') });
  return changes.filter(({ text }) => text !== '');
}
