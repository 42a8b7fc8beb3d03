import * as z from 'zod/mini';
import { plainText } from '../record/plain-text.ts';

const wording = plainText(1, 200);
const wordings = z.array(wording).check(z.maxLength(50));

/**
 * An entry of the task's termbase: the source term, the target term the client wants, `also` others that will do,
 * `forms` inflected forms of them, and `forbidden` renderings.
 */
export const term = z.strictObject({
  source: wording,
  target: wording,
  also: z.optional(wordings),
  forms: z.optional(wordings),
  forbidden: z.optional(wordings),
});
export type Term = z.output<typeof term>;
