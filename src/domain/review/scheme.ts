/** Scoring schemes for annotated errors (assessment 3.1). Schema only: the schemes are data, the arithmetic comes later. */
import * as z from 'zod/mini';
import { bilingual } from '../record/bilingual.ts';
import { slug } from '../exercise/exercise.ts';

/** `accuracy/omission` for one type, `style/*` for all of a dimension. */
const typePattern = z.string().check(z.regex(/^[a-z]+(?:\/(?:[a-z-]+|\*))?$/, 'not-an-error-type'));
const positive = z.number().check(z.gt(0));
/** A text of `words` counted words may carry `points` penalty points and just pass. */
const tolerancePoint = z.strictObject({ words: positive, points: positive });

const scheme = z.strictObject({
  id: slug,
  version: z.int().check(z.positive()),
  name: bilingual(120),
  /** PT: the calibrated score that just passes. */
  passingScore: z.number().check(z.gt(0), z.lt(100)),
  /** APP: penalty points per 1000 words that are just acceptable. */
  acceptablePoints: positive,
  /** Weights of error types other than 1; the most specific pattern holds. */
  typeWeights: z.record(typePattern, z.number().check(z.nonnegative())),
  /** One critical error fails the task by itself. */
  criticalFails: z.boolean(),
  /** Chinese characters that weigh as one word. */
  charsPerWord: positive,
  /** Two agreed points of the tolerance curve, the shorter text first. */
  tolerance: z.array(tolerancePoint).check(
    z.minLength(2, 'two-points'),
    z.maxLength(2, 'two-points'),
    z.refine(([a, b]) => !a || !b || (a.words < b.words && b.points / a.points < b.words / a.words), 'no-such-curve'),
  ),
});
export type Scheme = z.output<typeof scheme>;

export const schemesSchema = z.strictObject({
  version: z.int().check(z.positive()),
  schemes: z.array(scheme).check(z.minLength(1), z.maxLength(50)),
});
export type Schemes = z.output<typeof schemesSchema>;
