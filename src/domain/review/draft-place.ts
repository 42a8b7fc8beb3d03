/** Where a planted error stands in its draft: the stretch of its span, or for an omission the place between two characters. */
import type { PlantedError } from '../exercise/key.ts';
import type { Script } from '../text/language.ts';
import { findWording } from '../text/wording.ts';
import type { Place } from './findings.ts';

/** The wording by which a planted error is found in the draft: its span, or what an omission stands after or before. */
export function landmark(error: PlantedError): string {
  if (!('at' in error)) return error.span;
  return 'after' in error.at ? error.at.after : error.at.before;
}

/** All places the key's wording may mean. One in a sound key; none when it is not in the draft. */
export function placesInDraft(draft: string, error: PlantedError, script: Script): readonly Place[] {
  const found = findWording(draft, landmark(error), script);
  if (!('at' in error)) return found;
  const after = 'after' in error.at;
  return found.map(({ start, end }) => (after ? { start: end, end } : { start, end: start }));
}
