import type { Rubric } from '../../domain/review/rubric.ts';

/** Whether a self-assessment can be handed in: every criterion has a level, none has, or some are still without. */
export type SelfAssessmentState = 'none' | 'partial' | 'complete';

/** The state of a self-assessment by the levels given so far, by criterion id. */
export function selfAssessmentState(rubric: Rubric, levels: Readonly<Record<string, number>>): SelfAssessmentState {
  const missing = unratedCriteria(rubric, levels).length;
  if (missing === 0) return 'complete';
  return missing === rubric.criteria.length ? 'none' : 'partial';
}

/** The criteria that have no level yet. */
export function unratedCriteria(rubric: Rubric, levels: Readonly<Record<string, number>>): Rubric['criteria'] {
  return rubric.criteria.filter(({ id }) => levels[id] === undefined);
}
