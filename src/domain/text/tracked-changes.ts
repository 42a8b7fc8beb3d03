/** What tracked changes show: two versions as stretches kept, deleted and inserted, place by place. */
import { diffArrays } from 'diff';
import { placesOf } from './changed-places.ts';
import { toCodePoints } from './code-points.ts';
import type { Edit } from './edit-script.ts';
import type { Script } from './language.ts';
import type { ChangedRun } from './shortest-script.ts';
import { tokenizeForDiff } from './words-tokens.ts';

/** One stretch of the drawing. `same` and `deleted` joined give the version before, `same` and `inserted` the one after. */
export interface TrackedChange {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/**
 * The changes between two versions in reading order, between the words that `wordsOf` cuts. Two empty texts give none. Drawn anew with every keystroke and
 * never counted, so jsdiff finds them, in time that grows with the changes; what is counted is `changedPlaces`.
 */
export function trackedChanges(
  before: string,
  after: string,
  script: Script,
  wordsOf: (text: string, script: Script) => string[] = tokenizeForDiff,
): readonly TrackedChange[] {
  const a = wordsOf(before, script);
  const b = wordsOf(after, script);
  return drawChanges(before, placesOf(a, b, runsByJsdiff(a, b)));
}

/** With more changes than this there is nothing left to compare by eye, and the time grows with their square. */
const MOST_CHANGES = 1500;

/** Changed runs of tokens, as jsdiff chooses among equally short scripts; of too many changes, one run of them all. */
function runsByJsdiff(a: string[], b: string[]): readonly ChangedRun[] {
  const changes = diffArrays(a, b, { maxEditLength: MOST_CHANGES });
  if (!changes) return [wholeRun(a, b)];
  const runs: ChangedRun[] = [];
  let [at, atAfter] = [0, 0];
  let [end, endAfter] = [0, 0];
  const close = (): void => {
    if (end > at || endAfter > atAfter) runs.push({ at, end, atAfter, endAfter });
  };
  for (const { added, removed, count } of changes) {
    if (removed) end += count;
    else if (added) endAfter += count;
    else {
      close();
      [at, atAfter] = [end + count, endAfter + count];
      [end, endAfter] = [at, atAfter];
    }
  }
  close();
  return runs;
}

/** All that is not the same at the beginning and at the end. */
function wholeRun(a: readonly string[], b: readonly string[]): ChangedRun {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let rest = 0;
  while (rest < shorter - start && a.at(-1 - rest) === b.at(-1 - rest)) rest += 1;
  return { at: start, end: a.length - rest, atAfter: start, endAfter: b.length - rest };
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
