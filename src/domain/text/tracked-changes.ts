/** What tracked changes show: two versions as stretches kept, deleted and inserted, by words. For drawing, not for counting. */
import { diffArrays } from 'diff';
import type { Script } from './language.ts';
import { tokenizeForDiff } from './words-tokens.ts';

/** One stretch of the drawing. `same` and `deleted` joined give the version before, `same` and `inserted` the one after. */
export interface TrackedChange {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

interface Place {
  readonly deleted: string;
  readonly inserted: string;
  /** What stands unchanged after the changed place, up to the next one. */
  readonly same: string;
}

/**
 * The changes between two versions in reading order, at each place the deletion before the insertion. White space alone
 * between two changes is drawn as part of them, when together they replace words by words. Empty stretches are left out;
 * two empty texts give none.
 */
export function trackedChanges(before: string, after: string, script: Script): readonly TrackedChange[] {
  const [first, ...rest] = places(before, after, script);
  if (first === undefined) return [];
  const joined = [first];
  for (const place of rest) {
    const previous = joined.at(-1)!;
    const whole = {
      deleted: previous.deleted + previous.same + place.deleted,
      inserted: previous.inserted + previous.same + place.inserted,
      same: place.same,
    };
    if (isIsland(previous) && replacesWords(whole)) joined[joined.length - 1] = whole;
    else joined.push(place);
  }
  return joined.flatMap(drawn).filter((change) => change.text !== '');
}

/** Changed places in order; the first may be without change, to hold the words before any change. */
function places(before: string, after: string, script: Script): Place[] {
  const found: Place[] = [];
  let place: Place = { deleted: '', inserted: '', same: '' };
  for (const part of diffArrays(tokenizeForDiff(before, script), tokenizeForDiff(after, script))) {
    const text = part.value.join('');
    if (!part.added && !part.removed) {
      place = { ...place, same: place.same + text };
      continue;
    }
    if (place.same !== '') {
      found.push(place);
      place = { deleted: '', inserted: '', same: '' };
    }
    if (part.removed) place = { ...place, deleted: place.deleted + text };
    else place = { ...place, inserted: place.inserted + text };
  }
  return [...found, place];
}

function isIsland({ deleted, inserted, same }: Place): boolean {
  return deleted + inserted !== '' && same.trim() === '' && !same.includes('\n');
}

function replacesWords({ deleted, inserted }: Place): boolean {
  return deleted.trim() !== '' && inserted.trim() !== '';
}

function drawn({ deleted, inserted, same }: Place): TrackedChange[] {
  return [
    { kind: 'deleted', text: deleted },
    { kind: 'inserted', text: inserted },
    { kind: 'same', text: same },
  ];
}
