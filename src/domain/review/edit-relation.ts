/** What an edit has to do with the planted errors of its segment (assessment 2.3). */
import { clauseAt } from '../text/clauses.ts';
import type { Edit } from '../text/edit-script.ts';
import type { WitnessedFinding } from './error-finding.ts';
import type { EditRelation, Place } from './findings.ts';
import { insertedPlace, touches } from './place-in-text.ts';

/**
 * `on-error`: it touches a planted error in the draft, or wrote the wording by which one was judged. `consequential`:
 * it lies in a clause of a repaired error. Else `preferential`.
 */
export function relateEdit(edit: Edit, draft: string, errors: readonly WitnessedFinding[]): EditRelation {
  const planted = errors.filter((error) => error.reason !== 'not-in-draft');
  const inDraft = { start: edit.at, end: edit.end };
  if (planted.some((error) => touches(inDraft, error.inDraft) || wroteWitness(edit, error))) return 'on-error';
  const repaired = planted.filter((error) => error.status === 'repaired');
  return repaired.some((error) => touches(inDraft, clausesOf(draft, error.inDraft))) ? 'consequential' : 'preferential';
}

function wroteWitness(edit: Edit, { witness }: WitnessedFinding): boolean {
  const inserted = insertedPlace(edit);
  return witness !== null && inserted.start < witness.end && witness.start < inserted.end;
}

/** From the beginning of the clause where an error begins to the end of the clause where it ends. */
function clausesOf(draft: string, place: Place): Place {
  const first = clauseAt(draft, place.start);
  return { start: first.start, end: place.end > first.end ? clauseAt(draft, place.end - 1).end : first.end };
}
