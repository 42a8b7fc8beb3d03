/** Matched texts (assessment 6): before and after can only be compared on texts of like length, genre and draft quality. */
import * as z from 'zod/mini';
import { slug } from './exercise.ts';

const pair = z.strictObject({ id: slug, a: slug, b: slug });
export type MatchedPair = z.output<typeof pair>;

export const matchedPairs = z.strictObject({
  version: z.int().check(z.positive()),
  pairs: z.array(pair).check(z.maxLength(100)),
});
export type MatchedPairs = z.output<typeof matchedPairs>;

/** How far apart the two texts of a pair may be, as a share of the larger figure. */
export const MOST_APART = 0.1;

/** How far two figures are apart, as a share of the larger one. Equal, also both 0: 0. */
export function apart(one: number, other: number): number {
  return one === other ? 0 : Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other));
}
