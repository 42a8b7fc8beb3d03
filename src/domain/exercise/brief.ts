import * as z from 'zod/mini';
import { bilingual } from '../record/bilingual.ts';

/** The brief of a task: who wants the text, for what and whom, in what manner, and how far to edit (ISO 18587). */
export const brief = z.strictObject({
  postEditing: z.enum(['full', 'light']),
  client: bilingual(),
  purpose: bilingual(),
  audience: bilingual(),
  register: bilingual(),
  style: z.array(bilingual()).check(z.maxLength(20)),
});
