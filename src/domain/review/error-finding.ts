/** What became of one planted error in a student's segment, by counting wordings (rule `findings-1`, design 6). */
import type { PlantedError } from '../exercise/key.ts';
import { clauseBounds } from '../text/clauses.ts';
import { sliceCodePoints, toCodePoints } from '../text/code-points.ts';
import type { Edit } from '../text/edit-script.ts';
import type { Script } from '../text/language.ts';
import { countWording, findWording } from '../text/wording.ts';
import { placesInDraft } from './draft-place.ts';
import type { ErrorFinding, ErrorStatus, FindingReason, Place } from './findings.ts';
import { likeliestPlace, mapPlace, touches } from './place-in-text.ts';

/** A finding, and where the accepted or rejected wording stands that decided it, null when none did. */
export interface WitnessedFinding extends ErrorFinding {
  readonly witness: Place | null;
}

/**
 * Judges the planted errors of a segment. `edits` is the edit script from the draft to the text. What was inserted to
 * repair one error says nothing of an omission beside it, so it does not make that one a case to judge.
 */
export function findErrors(
  draft: string,
  text: string,
  errors: readonly PlantedError[],
  script: Script,
  edits: readonly Edit[],
): readonly WitnessedFinding[] {
  const alone = errors.map((error) => findError(draft, text, error, script, edits));
  const repairs = alone.flatMap(({ status, witness }) => (status === 'repaired' && witness ? [witness] : []));
  return alone.map((finding) =>
    finding.reason === 'inserted' && !insertedAround(draft, finding.inDraft, edits, repairs)
      ? { ...finding, ...MISSED('nothing-inserted') }
      : finding,
  );
}

/** Judges one planted error as if it were alone. `edits` is the edit script from the draft to the text. */
export function findError(
  draft: string,
  text: string,
  error: PlantedError,
  script: Script,
  edits: readonly Edit[],
): WitnessedFinding {
  const inDraft = placesInDraft(draft, error, script)[0];
  if (inDraft === undefined) {
    const start = { start: 0, end: 0 };
    return { id: error.id, ...TO_JUDGE('not-in-draft'), inDraft: start, inText: start, witness: null };
  }
  const parts = [sliceCodePoints(draft, 0, inDraft.start), sliceCodePoints(draft, inDraft.end)];
  const isGained = (wording: string): boolean => {
    const before = 'at' in error ? [draft] : parts;
    const known = before.reduce((sum, part) => sum + countWording(part, wording, script), 0);
    return countWording(text, wording, script) > known;
  };
  const accepted = ('accept' in error ? error.accept : []).filter(isGained);
  const rejected = (error.reject ?? []).filter(isGained);
  const spanStands = !('at' in error) && isGained(error.span);
  const verdict = judge(error, {
    accepted: accepted.length > 0,
    rejected: rejected.length > 0,
    spanStands,
    inserted: insertedAround(draft, inDraft, edits, []),
  });
  const home = mapPlace(inDraft, edits);
  const placeOf = (wordings: readonly string[]): Place | undefined =>
    likeliestPlace(
      wordings.flatMap((wording) => findWording(text, wording, script)),
      home,
      edits,
    );
  const witness = placeOf(accepted.length > 0 ? accepted : rejected) ?? null;
  const standing = spanStands && !('at' in error) ? placeOf([error.span]) : undefined;
  return { id: error.id, ...verdict, inDraft, inText: standing ?? witness ?? home, witness };
}

interface Verdict {
  readonly status: ErrorStatus;
  readonly reason: FindingReason;
}
const REPAIRED = (reason: FindingReason): Verdict => ({ status: 'repaired', reason });
const MISSED = (reason: FindingReason): Verdict => ({ status: 'missed', reason });
const TO_JUDGE = (reason: FindingReason): Verdict => ({ status: 'to-judge', reason });

interface Signs {
  readonly accepted: boolean;
  readonly rejected: boolean;
  readonly spanStands: boolean;
  readonly inserted: boolean;
}

function judge(error: PlantedError, { accepted, rejected, spanStands, inserted }: Signs): Verdict {
  if (spanStands) return accepted ? TO_JUDGE('accepted-but-span-stands') : MISSED('span-stands');
  if (rejected) return TO_JUDGE('rejected-wording');
  if (accepted) return REPAIRED('accepted');
  if ('at' in error) return inserted ? TO_JUDGE('inserted') : MISSED('nothing-inserted');
  return error.fix === 'delete' ? REPAIRED('removed') : TO_JUDGE('reworded');
}

/**
 * Whether words were inserted in the clause of a place, outside of the stretches of the text that `repairs` names; a place
 * between two clauses has both, since scripts insert early.
 */
function insertedAround(draft: string, place: Place, edits: readonly Edit[], repairs: readonly Place[]): boolean {
  const clauses = clauseBounds(draft).filter((clause) => touches(clause, place));
  const outside = ({ inserted, atAfter }: Edit): string =>
    toCodePoints(inserted)
      .filter((_, index) => !repairs.some(({ start, end }) => start <= atAfter + index && atAfter + index < end))
      .join('');
  return edits.some(
    (edit) =>
      outside(edit).trim() !== '' && clauses.some((clause) => touches(clause, { start: edit.at, end: edit.end })),
  );
}
