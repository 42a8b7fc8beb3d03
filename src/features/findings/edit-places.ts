import type { EditRelation, RelatedEdit } from '../../domain/review/findings.ts';
import { countCodePoints } from '../../domain/text/code-points.ts';
import type { Script } from '../../domain/text/language.ts';
import { trackedChanges } from '../../domain/text/tracked-changes.ts';

/**
 * A place she changed, as the tracked changes draw it: what a person would call one edit. Findings compare letter by
 * letter, so one word for another may be several of their edits; those of one place are shown, and asked about, together.
 */
export interface EditPlace {
  readonly relation: EditRelation;
  /** Where it begins and ends in the draft, in code points; equal for a pure insertion. */
  readonly at: number;
  readonly end: number;
  readonly deleted: string;
  readonly inserted: string;
  /** Where it begins and ends in her text. */
  readonly atAfter: number;
  readonly endAfter: number;
}

type Unrelated = Omit<EditPlace, 'relation'>;

/** What a place is by the edits in it: one that repairs makes the whole place a repair. */
const STRONGEST: readonly EditRelation[] = ['on-error', 'consequential', 'preferential'];

/** The changed places of a segment, left to right, related to its planted errors by the edits that lie in them. */
export function editPlaces(
  draft: string,
  text: string,
  script: Script,
  edits: readonly RelatedEdit[],
): readonly EditPlace[] {
  return drawnPlaces(draft, text, script).map((place) => {
    const inside = edits.filter((edit) => liesIn(edit, place));
    const decisive = inside.length > 0 ? inside : nearest(edits, place);
    const relation = STRONGEST.find((one) => decisive.some((edit) => edit.relation === one)) ?? 'preferential';
    return { ...place, relation };
  });
}

function drawnPlaces(draft: string, text: string, script: Script): readonly Unrelated[] {
  const places: Unrelated[] = [];
  let at = 0;
  let atAfter = 0;
  let open = false;
  for (const change of trackedChanges(draft, text, script)) {
    const length = countCodePoints(change.text);
    if (change.kind !== 'same') {
      const last = open ? places.pop() : undefined;
      const place = last ?? { at, end: at, deleted: '', inserted: '', atAfter, endAfter: atAfter };
      places.push(
        change.kind === 'deleted'
          ? { ...place, deleted: place.deleted + change.text, end: place.end + length }
          : { ...place, inserted: place.inserted + change.text, endAfter: place.endAfter + length },
      );
    }
    open = change.kind !== 'same';
    if (change.kind !== 'inserted') at += length;
    if (change.kind !== 'deleted') atAfter += length;
  }
  return places;
}

/** On either side: the letters it deleted, or those it inserted, are among those of the place. */
function liesIn(edit: RelatedEdit, place: Unrelated): boolean {
  const inserted = countCodePoints(edit.inserted);
  return (
    (edit.end > edit.at && edit.at < place.end && place.at < edit.end) ||
    (inserted > 0 && edit.atAfter < place.endAfter && place.atAfter < edit.atAfter + inserted)
  );
}

/** Letters and words may be matched up differently; then the edit closest by decides. */
function nearest(edits: readonly RelatedEdit[], { at }: Unrelated): readonly RelatedEdit[] {
  const [first, ...rest] = edits;
  if (!first) return [];
  return [rest.reduce((best, edit) => (Math.abs(edit.at - at) < Math.abs(best.at - at) ? edit : best), first)];
}
