/** The score of a rubric from the levels a rater gave. Pure arithmetic; no rating, no score. */
import { PASSING_SCORE, type Rubric } from './rubric.ts';

/** Levels by criterion id. `null`: the criterion does not apply to this text. Absent, or no whole number 1 to 5: not yet rated. */
export type GivenLevels = Readonly<Record<string, number | null>>;

interface Scored {
  readonly rubric: { readonly id: string; readonly version: number };
  /** Criteria that apply and were rated. */
  readonly n: number;
  /** Ids of the criteria below their floor. */
  readonly floorsMissed: readonly string[];
  /** Ids of the criteria that wait for a level. */
  readonly unrated: readonly string[];
}

export type RubricScore =
  | (Scored & { readonly score: number; readonly passed: boolean; readonly reason: null })
  | (Scored & { readonly score: null; readonly passed: null; readonly reason: 'unrated' | 'nothing-applies' });

/**
 * Rubric score = 20 * sum(weight * level) / sum(weight) over the criteria that apply (assessment 4): 20 to 100, level 3
 * everywhere = 60. Passed: at least 60 and no criterion below its floor. Undefined while a criterion is not rated, and
 * when none applies.
 */
export function scoreRubric(rubric: Rubric, levels: GivenLevels): RubricScore {
  const given = rubric.criteria.map((criterion) => ({ criterion, level: levelOf(levels, criterion.id) }));
  const applying = given.flatMap(({ criterion, level }) => (typeof level === 'number' ? [{ criterion, level }] : []));
  const about = {
    rubric: { id: rubric.id, version: rubric.version },
    n: applying.length,
    floorsMissed: applying
      .filter(({ criterion, level }) => level < (criterion.floor ?? 1))
      .map(({ criterion }) => criterion.id),
    unrated: given.filter(({ level }) => level === undefined).map(({ criterion }) => criterion.id),
  };
  if (about.unrated.length > 0) return { ...about, score: null, passed: null, reason: 'unrated' };
  if (applying.length === 0) return { ...about, score: null, passed: null, reason: 'nothing-applies' };
  // Weights as whole ten-thousandths, so that level 3 everywhere is 60 and not 59.999.
  const parts = (weight: number): number => Math.round(weight * 10_000);
  const points = applying.reduce((sum, { criterion, level }) => sum + parts(criterion.weight) * level, 0);
  const weights = applying.reduce((sum, { criterion }) => sum + parts(criterion.weight), 0);
  const score = (20 * points) / weights;
  return { ...about, score, passed: score >= PASSING_SCORE && about.floorsMissed.length === 0, reason: null };
}

function levelOf(levels: GivenLevels, id: string): number | null | undefined {
  const level = Object.hasOwn(levels, id) ? levels[id] : undefined;
  if (level === null) return null;
  return level !== undefined && Number.isInteger(level) && level >= 1 && level <= 5 ? level : undefined;
}
