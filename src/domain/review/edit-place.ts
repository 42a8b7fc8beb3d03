/** The edits of a segment as findings count them: by place, as tracked changes draw them. */
import { changedPlaces } from '../text/changed-places.ts';
import { charactersChanged, type Edit } from '../text/edit-script.ts';
import type { Script } from '../text/language.ts';
import { relateEdit } from './edit-relation.ts';
import type { WitnessedFinding } from './error-finding.ts';
import type { EditPlace } from './findings.ts';
import { insertedPlace } from './place-in-text.ts';

/**
 * The changed places of a segment, left to right, each related to the planted errors as a whole. `script` is the
 * canonical edit script from the draft to the text, from which their characters are counted.
 */
export function editPlaces(
  draft: string,
  text: string,
  language: Script,
  script: readonly Edit[],
  errors: readonly WitnessedFinding[],
): readonly EditPlace[] {
  const places = changedPlaces(draft, text, language);
  const inside = new Map<Edit, Edit[]>(places.map((place) => [place, []]));
  for (const edit of script) inside.get(nearest(places, edit))?.push(edit);
  return places.map((place) => ({
    ...place,
    relation: relateEdit(place, draft, errors),
    characters: charactersChanged(inside.get(place)!),
  }));
}

/** The place an edit of the script lies in; letters may be matched up across words, and then it is the closest one. */
function nearest(places: readonly Edit[], edit: Edit): Edit {
  const distance = (place: Edit): number => gap(place, edit) + gap(inText(place), inText(edit));
  return places.reduce((best, place) => (distance(place) < distance(best) ? place : best));
}

function inText(edit: Edit): Pick<Edit, 'at' | 'end'> {
  const { start, end } = insertedPlace(edit);
  return { at: start, end };
}

function gap(one: Pick<Edit, 'at' | 'end'>, other: Pick<Edit, 'at' | 'end'>): number {
  return Math.max(0, one.at - other.end, other.at - one.end);
}
