/** An error annotation: a stretch of a text that somebody calls an error, named, weighed and, if she can, mended. */
import * as z from 'zod/mini';
import { plainText } from '../record/plain-text.ts';
import { SEVERITIES } from './severity.ts';
import { errorTypeId } from './error-type-id.ts';

const place = z.int().check(z.nonnegative());

/**
 * One annotation of one segment (assessment 2.1). `start` and `end` are code points of the side's text, `end` not
 * included; where they are equal, it is a place at which something is missing. `correction` is what should stand there
 * instead ('' to take the words out); null: none was proposed.
 */
export const annotation = z
  .strictObject({
    id: z.string().check(z.regex(/^a[1-9][0-9]{0,3}$/, 'not-an-annotation-id')),
    side: z.enum(['source', 'target']),
    start: place,
    end: place,
    type: errorTypeId,
    severity: z.enum(SEVERITIES),
    note: plainText(0, 1000),
    correction: z.nullable(plainText(0, 2000)),
  })
  .check(z.refine(({ start, end }) => start <= end, 'ends-before-it-starts'));
export type Annotation = Readonly<z.output<typeof annotation>>;
