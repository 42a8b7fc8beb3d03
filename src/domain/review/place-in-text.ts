/** From a place in the draft to the place that stands for it in the student's text, by the edits between the two. */
import { countCodePoints } from '../text/code-points.ts';
import type { Edit } from '../text/edit-script.ts';
import type { Place } from './findings.ts';

/** Whether two stretches share a character or meet at an end. */
export function touches(one: Place, other: Place): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** What an edit inserted, as a stretch of the student's text. Empty for a deletion. */
export function insertedPlace(edit: Edit): Place {
  return { start: edit.atAfter, end: edit.atAfter + countCodePoints(edit.inserted) };
}

/** The stretch of the student's text that stands for a stretch of the draft, with all that was inserted at its ends. */
export function mapPlace(place: Place, edits: readonly Edit[]): Place {
  let start = place.start;
  let end = place.end;
  for (const edit of edits) {
    const inserted = insertedPlace(edit);
    if (edit.at <= place.start)
      start = edit.end >= place.start ? inserted.start : place.start + inserted.end - edit.end;
    if (edit.at <= place.end) end = edit.end >= place.end ? inserted.end : place.end + inserted.end - edit.end;
  }
  return { start, end };
}

/** Of several places of a wording the one an edit made, else any, and of these the nearest to `home`. */
export function likeliestPlace(places: readonly Place[], home: Place, edits: readonly Edit[]): Place | undefined {
  const made = places.filter((place) =>
    edits.some((edit) => edit.inserted !== '' && touches(place, insertedPlace(edit))),
  );
  const distance = (place: Place): number => Math.abs(place.start - home.start);
  return (made.length > 0 ? made : places).toSorted((a, b) => distance(a) - distance(b))[0];
}
