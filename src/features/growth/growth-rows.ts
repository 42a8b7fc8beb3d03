import type { WorkFacts } from '../../domain/evidence/facts.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { isOwnSlug } from '../../domain/exercise/own-slug.ts';
import type { Growth, GrowthPoint } from '../../domain/growth/growth-point.ts';
import { taskLength } from '../../domain/review/assess.ts';

/** A line of the growth tables: a point with what the page says of its work. */
export interface GrowthRow {
  /** Counted from 1 in the order of time; links the chart and the table. */
  readonly n: number;
  readonly point: GrowthPoint;
  readonly title: Exercise['title'];
  /** The rule its source was counted by. */
  readonly lengthRule: string;
  readonly round: number;
  readonly repeat: boolean;
  /** Her own view in force, with its rubric. */
  readonly self: WorkFacts['self'];
  /** Why there is no share; null when there is one. */
  readonly unknown: 'own-text' | 'no-key' | 'no-errors' | null;
}

export interface GrowthRows {
  readonly first: readonly GrowthRow[];
  readonly later: readonly GrowthRow[];
}

/** The points of growth with their works' titles, first tries and later ones apart. */
export function growthRows({ points, later }: Growth, works: readonly WorkFacts[]): GrowthRows {
  const byId = new Map(works.map((work) => [work.submission.record.id, work]));
  const row = (point: GrowthPoint, index: number, round: number, repeat: boolean): readonly GrowthRow[] => {
    const work = byId.get(point.submission);
    if (!work) return [];
    const exercise = work.exercise.body;
    const unknown = point.repaired || point.found ? null : isOwnSlug(exercise.slug) ? 'own-text' : withoutShare(work);
    return [
      {
        n: index + 1,
        point,
        title: exercise.title,
        lengthRule: taskLength(exercise).rule,
        round,
        repeat,
        self: work.self,
        unknown,
      },
    ];
  };
  return {
    first: points.flatMap((point, index) => row(point, index, 1, false)),
    later: later.flatMap(({ point, round, repeat }, index) => row(point, index, round, repeat)),
  };
}

function withoutShare({ key }: WorkFacts): GrowthRow['unknown'] {
  return key ? 'no-errors' : 'no-key';
}
