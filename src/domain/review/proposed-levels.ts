/** Levels that follow from the figures of error spotting (assessment 3.4 and 4.3): proposed, for a rater to keep or change. */
import type { Rubric } from './rubric.ts';
import type { SpotFindings } from './spot.ts';

export interface ProposedLevel {
  readonly criterion: string;
  readonly figure: 'recall' | 'precision' | 'typeAccuracy' | 'severityAccuracy';
  /** 0 to 1; null where it is undefined, and then no level is proposed. */
  readonly value: number | null;
  /** 1 to 5. */
  readonly level: number | null;
}

/** The levels of the criteria that have thresholds, in the order of the rubric. None of the others is proposed. */
export function proposedLevels(rubric: Rubric, findings: SpotFindings): readonly ProposedLevel[] {
  const { score, typeAccuracy, severityAccuracy } = findings;
  const figures = { recall: score.recall, precision: score.precision, typeAccuracy, severityAccuracy };
  return rubric.criteria.flatMap(({ id, thresholds }) => {
    if (!thresholds) return [];
    const value = figures[thresholds.figure];
    const level = value === null ? null : 1 + thresholds.from.filter((from) => value >= from).length;
    return [{ criterion: id, figure: thresholds.figure, value, level }];
  });
}
