/** Rubrics: criteria with five described levels, and the score they give (assessment 4). The rubrics themselves are data. */
import * as z from 'zod/mini';
import { bilingual } from '../record/bilingual.ts';
import { slug } from '../exercise/exercise.ts';

export const RUBRIC_LEVELS = [1, 2, 3, 4, 5] as const;
/** Level 3 everywhere, the level that passes, scores 60. */
export const PASSING_SCORE = 60;

const level = z.int().check(z.gte(1), z.lte(5));
const levelTexts = z.array(bilingual(300)).check(z.minLength(5, 'five-levels'), z.maxLength(5, 'five-levels'));
/** The first level is below `from[0]`; each figure reached gives the next level. */
const thresholds = z.strictObject({
  figure: z.enum(['recall', 'precision', 'typeAccuracy', 'severityAccuracy']),
  from: z
    .array(z.number().check(z.gte(0), z.lte(1)))
    .check(z.minLength(4, 'four-thresholds'), z.maxLength(4, 'four-thresholds')),
});

const criterion = z.strictObject({
  id: slug,
  name: bilingual(80),
  weight: z.number().check(z.gt(0), z.lte(1)),
  /** A level below this fails the task whatever the score. */
  floor: z.optional(level),
  /** Levels that come from a figure of error spotting (assessment 3.4). A rater may change them with a reason. */
  thresholds: z.optional(thresholds),
  levels: levelTexts,
});
export type Criterion = z.output<typeof criterion>;

export const rubricSchema = z.strictObject({
  id: slug,
  version: z.int().check(z.positive()),
  name: bilingual(120),
  aim: bilingual(300),
  criteria: z.array(criterion).check(
    z.minLength(1),
    z.maxLength(12),
    z.refine(
      (criteria) => Math.abs(criteria.reduce((sum, { weight }) => sum + weight, 0) - 1) < 1e-9,
      'weights-not-one',
    ),
    z.refine((criteria) => new Set(criteria.map(({ id }) => id)).size === criteria.length, 'criterion-twice'),
  ),
});
export type Rubric = z.output<typeof rubricSchema>;

/** The names of the five levels, lowest first. */
export const LEVEL_NAMES = [
  { zh: '起步', en: 'Beginning' },
  { zh: '发展', en: 'Developing' },
  { zh: '合格', en: 'Competent' },
  { zh: '熟练', en: 'Proficient' },
  { zh: '卓越', en: 'Exemplary' },
] as const;
