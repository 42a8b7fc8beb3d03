/** A stretch that a mark is about: on one side, in Unicode code points of a stated text version (assessment 2.1). */
import * as z from 'zod/mini';

const SIDES = ['source', 'target'] as const;
const place = z.int().check(z.nonnegative());

/** `end` is not included; `start` and `end` are equal at the place of an omission. */
export const markedSpan = z
  .strictObject({ side: z.enum(SIDES), start: place, end: place })
  .check(z.refine((span) => span.start <= span.end, 'ends-before-it-starts'));
export type MarkedSpan = z.output<typeof markedSpan>;
