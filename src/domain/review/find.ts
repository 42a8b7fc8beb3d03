/** Findings for a segment and a task: no teacher, no AI, at once. The rule is `findings-1` (design 6). */
import type { Exercise } from '../exercise/exercise.ts';
import type { Key, PlantedError } from '../exercise/key.ts';
import { charactersChanged, editScript } from '../text/edit-script.ts';
import { scriptOf, type LanguageTag } from '../text/language.ts';
import { relateEdit } from './edit-relation.ts';
import { findError } from './error-finding.ts';
import type {
  FindingTotals,
  OverEditRate,
  RateBounds,
  RelatedEdit,
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
  const script = scriptOf(target);
  const edits = editScript(draft, text);
  const findings = errors.map((error) => findError(draft, text, error, script, edits));
  return {
    id,
    errors: findings.map(({ witness: _, ...finding }) => finding),
    edits: edits.map((edit) => ({ ...edit, relation: relateEdit(edit, draft, findings) })),
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
    overEditRate: overEditRateOf(segments.flatMap((segment) => segment.edits)),
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

/** Consequential edits count neither as changed in free places nor as changed (assessment 2.3). */
function overEditRateOf(edits: readonly RelatedEdit[]): OverEditRate {
  const changedInFree = charactersChanged(edits.filter((edit) => edit.relation === 'preferential'));
  const changed = charactersChanged(edits.filter((edit) => edit.relation !== 'consequential'));
  if (changed === 0) return { value: null, changedInFree: 0, changed: 0, reason: 'nothing-changed' };
  return { value: changedInFree / changed, changedInFree, changed, reason: null };
}
