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

/** The growth rows of a pack, oldest first, first tries and later ones told apart. */
export function packGrowth(works: readonly WorkFacts[]): readonly PackGrowthRow[] {
  const { points, later } = growthOfWorks(works);
  const rounds = new Map(works.map(({ submission }) => [submission.record.id, submission.record.body.round]));
  const row = (point: GrowthPoint, first: boolean): PackGrowthRow => ({
    submission: point.submission,
    at: point.at,
    slug: point.slug,
    revision: point.revision,
    kind: point.kind,
    direction: point.direction,
    round: rounds.get(point.submission) ?? 1,
    first,
    repaired: point.repaired && { ...point.repaired, interval: { ...point.repaired.interval } },
    hter: point.hter,
  });
  return [...points.map((point) => row(point, true)), ...later.map(({ point }) => row(point, false))];
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
