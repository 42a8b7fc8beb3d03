import { compareMoments } from '../record/moment.ts';
import { growthOf, type AssessedSubmission, type GrowthPoint } from '../growth/growth-point.ts';
import type { Key } from '../exercise/key.ts';
import { assessSubmission } from '../review/assess.ts';
import type { WorkFacts } from './facts.ts';
import type { PackGrowthRow } from './pack.ts';
import { selfScore } from './work-figures.ts';

/** The assessed submissions of works, as growth wants them. */
export function assessWorks(works: readonly WorkFacts[]): readonly AssessedSubmission[] {
  return works.map((facts) => ({
    record: facts.submission.record,
    exercise: facts.exercise.body,
    assessment: assessSubmission(facts.exercise.body, facts.key?.body ?? null, facts.submission.record.body),
    selfScore: facts.self ? selfScore(facts.self.rubric.body, facts.self.review.record.body).score : null,
  }));
}

/** Growth over works; severities come from the works' own keys. */
export function growthOfWorks(works: readonly WorkFacts[]): ReturnType<typeof growthOf> {
  const keys = works.flatMap((facts) => (facts.key ? [facts.key.body] : []));
  return growthOf(assessWorks(works), (slug, revision, segment, error) =>
    severityOf(keys, slug, revision, segment, error),
  );
}

/**
 * The growth rows of a pack, oldest first. `known` are all works of the student: what was a first try is decided among
 * them, so that leaving one out of the pack does not turn a repeat into a first try.
 */
export function packGrowth(works: readonly WorkFacts[], known: readonly WorkFacts[] = works): readonly PackGrowthRow[] {
  const all = [...new Map([...known, ...works].map((facts) => [facts.submission.record.id, facts])).values()];
  const { points, later } = growthOfWorks(all);
  const first = new Set(points.map((point) => point.submission));
  const byId = new Map([...points, ...later.map(({ point }) => point)].map((point) => [point.submission, point]));
  return works
    .flatMap(({ submission: { record }, self }) => {
      const point = byId.get(record.id);
      return point ? [{ ...growthRow(point, record.body.round, first.has(record.id)), ...selfRow(point, self) }] : [];
    })
    .sort((a, b) => compareMoments(a.at, b.at));
}

function growthRow(point: GrowthPoint, round: number, first: boolean): PackGrowthRow {
  const { submission, at, slug, revision, kind, postEditing, direction, ewc, repaired, hter, found, instruction } =
    point;
  return {
    submission,
    at,
    slug,
    revision,
    kind,
    postEditing,
    direction,
    ewc,
    round,
    first,
    repaired: repaired && { ...repaired, interval: { ...repaired.interval, method: 'wilson-95' } },
    hter,
    ...(kind === 'spot'
      ? {
          found: found && { ...found, interval: { ...found.interval, method: 'wilson-95' as const } },
          f1: point.spotting?.f1 ?? null,
        }
      : {}),
    ...(instruction
      ? {
          instruction: {
            before: instruction.before.score,
            after: instruction.after.score,
            saved: instruction.saved.edits,
          },
        }
      : {}),
  };
}

/** Translating and instructing have no share of errors of hers alone: what grows there is her view by the rubric, named with its edition. */
function selfRow({ kind, selfScore }: GrowthPoint, self: WorkFacts['self']): Pick<PackGrowthRow, 'self'> {
  if (kind !== 'translate' && kind !== 'instruct') return {};
  const rubric = self?.rubric.body;
  return { self: rubric ? { score: selfScore, scheme: rubric.id, version: rubric.version } : null };
}

function severityOf(
  keys: readonly Key[],
  slug: string,
  revision: number,
  segment: string,
  error: string,
): string | null {
  const key = keys.find((candidate) => candidate.slug === slug && candidate.revision === revision);
  const errors = key?.segments.find((candidate) => candidate.id === segment)?.errors;
  return errors?.find((candidate) => candidate.id === error)?.severity ?? null;
}
