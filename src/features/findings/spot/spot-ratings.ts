/** Her levels on the criteria of the spotting rubric while she rates, kept on the device with every change. */
import * as z from 'zod/mini';
import { cleanText } from '../../../domain/record/plain-text.ts';
import type { ProposedLevel } from '../../../domain/review/proposed-levels.ts';
import type { Rating, Review } from '../../../domain/review/review.ts';
import type { Rubric } from '../../../domain/review/rubric.ts';

const rating = z.object({ level: z.nullable(z.int().check(z.gte(1), z.lte(5))), evidence: z.string() });
const ratings = z.record(z.string(), rating);
/** By criterion id. */
export type SpotRatings = Readonly<z.output<typeof ratings>>;

/** Reads kept ratings; null when none of ours are kept. */
export function parseRatings(value: unknown): SpotRatings | null {
  const parsed = ratings.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** What the rating begins with: what she said before, else the levels that follow from the figures. */
export function firstRatings(proposed: readonly ProposedLevel[], earlier: Pick<Review, 'ratings'> | null): SpotRatings {
  if (earlier) {
    return Object.fromEntries(
      earlier.ratings.map(({ criterion, level, evidence }) => [criterion, { level, evidence }]),
    );
  }
  return Object.fromEntries(proposed.map(({ criterion, level }) => [criterion, { level, evidence: '' }]));
}

/** The criteria that hold the saving up: without a level, or with another than the proposed one and no reason for it. */
export function stillToRate(rubric: Rubric, proposed: readonly ProposedLevel[], given: SpotRatings): readonly string[] {
  return rubric.criteria
    .filter(({ id }) => {
      const level = given[id]?.level ?? null;
      if (level === null) return true;
      const own = proposed.find(({ criterion }) => criterion === id)?.level ?? null;
      return own !== null && own !== level && given[id]?.evidence.trim() === '';
    })
    .map(({ id }) => id);
}

/** The ratings as a review carries them, in the order of the rubric; those without a level are left out. */
export function ratingsOf(rubric: Rubric, given: SpotRatings): readonly Rating[] {
  return rubric.criteria.flatMap(({ id }) => {
    const { level = null, evidence = '' } = given[id] ?? {};
    return level === null ? [] : [{ criterion: id, level, evidence: cleanText(evidence).trim() }];
  });
}
