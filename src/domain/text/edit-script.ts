/**
 * The canonical shortest edit script between two versions (assessment 2.3): code points are kept, deleted or inserted,
 * as few as can be, and of all shortest scripts the one that deletes, else inserts, as early as possible. It counts
 * characters; what a person would call one edit is a changed place (`changed-places.ts`).
 */
import { countCodePoints, toCodePoints } from './code-points.ts';
import { changedRuns } from './shortest-script.ts';

/** One place that was changed; positions are code points. */
export interface Edit {
  /** Where it begins and ends in the version before; equal for a pure insertion. */
  readonly at: number;
  readonly end: number;
  readonly deleted: string;
  readonly inserted: string;
  /** Where the inserted text begins in the version after. */
  readonly atAfter: number;
}

/** The edits that turn `before` into `after`, left to right, touching ones merged. Equal texts: none. */
export function editScript(before: string, after: string): readonly Edit[] {
  const a = toCodePoints(before);
  const b = toCodePoints(after);
  const numbers = (points: readonly string[]): Int32Array => Int32Array.from(points, (point) => point.codePointAt(0)!);
  return changedRuns(numbers(a), numbers(b), 'change').map(({ at, end, atAfter, endAfter }) => ({
    at,
    end,
    deleted: a.slice(at, end).join(''),
    inserted: b.slice(atAfter, endAfter).join(''),
    atAfter,
  }));
}

/** Characters changed (assessment 2.3): deleted plus inserted code points. No edits: 0. */
export function charactersChanged(edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => sum + edit.end - edit.at + countCodePoints(edit.inserted), 0);
}
