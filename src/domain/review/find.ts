/** Findings for a segment and a task: no teacher, no AI, at once. The rule is `findings-1` (design 6). */
import type { Exercise } from '../exercise/exercise.ts';
import type { Key, PlantedError } from '../exercise/key.ts';
import { charactersChanged, editScript } from '../text/edit-script.ts';
import { scriptOf, type LanguageTag } from '../text/language.ts';
import { editPlaces } from './edit-place.ts';
import { relateEdit } from './edit-relation.ts';
import { findErrors } from './error-finding.ts';
import type {
  EditRelation,
  FindingTotals,
  OverEditRate,
  RateBounds,
  SegmentFindings,
  TaskFindings,
} from './findings.ts';

export interface FindSegmentInput {
  readonly id: string;
  readonly draft: string;
  /** The student's segment. */
  readonly text: string;
  readonly errors: readonly PlantedError[];
  readonly target: LanguageTag;
}

/** The student's texts by segment id. A segment without a text counts as left as the draft has it. */
export type TaskTexts = ReadonlyMap<string, string> | Readonly<Record<string, string>>;

/** The findings of one segment. Never throws; a key that does not fit the draft gives errors to judge. */
export function findSegment({ id, draft, text, errors, target }: FindSegmentInput): SegmentFindings {
  const language = scriptOf(target);
  const script = editScript(draft, text);
  const findings = findErrors(draft, text, errors, language, script);
  const related = script.map((edit) => ({ edit, relation: relateEdit(edit, draft, findings) }));
  const changed = (wanted: EditRelation): number =>
    charactersChanged(related.flatMap(({ edit, relation }) => (relation === wanted ? [edit] : [])));
  return {
    id,
    errors: findings.map(({ witness: _, ...finding }) => finding),
    edits: editPlaces(draft, text, language, script, findings),
    changed: {
      'on-error': changed('on-error'),
      consequential: changed('consequential'),
      preferential: changed('preferential'),
    },
  };
}

/** The findings of a task, segment by segment in the order of the exercise, with totals and rates. */
export function findTask(exercise: Exercise, key: Key, texts: TaskTexts): TaskFindings {
  const errorsOf = new Map(key.segments.map((segment) => [segment.id, segment.errors]));
  const segments = exercise.segments.map(({ id, draft }) =>
    findSegment({
      id,
      draft,
      text: textOf(texts, id) ?? draft,
      errors: errorsOf.get(id) ?? [],
      target: exercise.languages.target,
    }),
  );
  const totals = totalsOf(segments);
  return {
    rule: 'findings-1',
    segments,
    totals,
    fixRate: boundsOf(totals.repaired, totals),
    missRate: boundsOf(totals.missed, totals),
    overEditRate: overEditRateOf(segments),
  };
}

function textOf(texts: TaskTexts, id: string): string | undefined {
  if (texts instanceof Map) return texts.get(id) as string | undefined;
  return Object.hasOwn(texts, id) ? (texts as Readonly<Record<string, string>>)[id] : undefined;
}

function totalsOf(segments: readonly SegmentFindings[]): FindingTotals {
  const statuses = segments.flatMap((segment) => segment.errors.map((error) => error.status));
  const relations = segments.flatMap((segment) => segment.edits.map((edit) => edit.relation));
  const count = (list: readonly string[], wanted: string): number => list.filter((item) => item === wanted).length;
  return {
    errors: statuses.length,
    repaired: count(statuses, 'repaired'),
    missed: count(statuses, 'missed'),
    toJudge: count(statuses, 'to-judge'),
    consequential: count(relations, 'consequential'),
    preferential: count(relations, 'preferential'),
  };
}

/** Between what is decided and what it would be if every error still to judge were decided that way. */
function boundsOf(decided: number, { errors, toJudge }: FindingTotals): RateBounds {
  if (errors === 0) return { low: null, high: null, n: 0, reason: 'no-errors' };
  return { low: decided / errors, high: (decided + toJudge) / errors, n: errors, reason: null };
}

/**
 * By characters, never by places: what is taken is what each edit of the canonical script has to do with an error.
 * Consequential characters count neither as changed in free places nor as changed (assessment 2.3).
 */
function overEditRateOf(segments: readonly SegmentFindings[]): OverEditRate {
  const sum = (relation: EditRelation): number => segments.reduce((all, { changed }) => all + changed[relation], 0);
  const changedInFree = sum('preferential');
  const changed = sum('on-error') + changedInFree;
  if (changed === 0) return { value: null, changedInFree: 0, changed: 0, reason: 'nothing-changed' };
  return { value: changedInFree / changed, changedInFree, changed, reason: null };
}
