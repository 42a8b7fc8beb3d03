import * as z from 'zod/mini';
import { bilingual } from '../record/bilingual.ts';
import { plainText } from '../record/plain-text.ts';

/**
 * How long the text may be, in the unit of its language by `words-1` (English words, Chinese characters): all of it, or
 * each of its segments.
 */
const limit = z.strictObject({
  most: z.int().check(z.gte(1), z.lte(100_000)),
  per: z.enum(['task', 'segment']),
});

/**
 * The brief of a task: who wants the text, for what and whom, in what manner, and how far to edit (ISO 18587). What a
 * machine can count of it has fields of its own: the length, and `forbidden` words and marks.
 */
export const brief = z.strictObject({
  postEditing: z.enum(['full', 'light']),
  client: bilingual(),
  purpose: bilingual(),
  audience: bilingual(),
  register: bilingual(),
  style: z.array(bilingual()).check(z.maxLength(20)),
  limit: z.optional(limit),
  forbidden: z.optional(z.array(plainText(1, 80)).check(z.minLength(1), z.maxLength(30))),
});

export type Brief = Readonly<z.output<typeof brief>>;
