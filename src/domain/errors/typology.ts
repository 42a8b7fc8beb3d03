/** The typology: which types of error there are, when to mark each, and what a severity costs. Its content is data. */
import * as z from 'zod/mini';
import { bilingual } from '../record/bilingual.ts';
import { plainText } from '../record/plain-text.ts';
import { errorTypeId } from './error-type-id.ts';
import { SEVERITIES } from './severity.ts';

const editionId = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not-a-slug'), z.maxLength(80, 'too-long'));

const errorType = z.strictObject({
  id: errorTypeId,
  name: bilingual(80),
  markWhen: bilingual(300),
  /** Value of `locQualityIssueType` in ITS 2.0. */
  its: plainText(1, 40),
  /** Class of GB/T 19682-2005; two where the severity decides (major and critical the first), none where the rater does. */
  gb: z.array(z.enum(['I', 'II', 'III', 'IV'])).check(z.maxLength(2)),
  /** The rater must say what is meant. */
  noteRequired: z.optional(z.boolean()),
  /** Offered only where a course switches it on. */
  optional: z.optional(z.boolean()),
  /** Not an error: a mark without a penalty. */
  praise: z.optional(z.boolean()),
});
export type ErrorType = z.output<typeof errorType>;

const severityLevel = z.strictObject({
  id: z.enum(SEVERITIES),
  name: bilingual(40),
  penalty: z.number().check(z.nonnegative()),
  meaning: bilingual(300),
});

export const typologySchema = z.strictObject({
  id: editionId,
  version: z.int().check(z.positive()),
  name: bilingual(80),
  severities: z.array(severityLevel).check(z.minLength(SEVERITIES.length), z.maxLength(SEVERITIES.length)),
  types: z.array(errorType).check(z.minLength(1), z.maxLength(100)),
});
export type Typology = z.output<typeof typologySchema>;

/** The type with this id, `undefined` when the typology does not know it. */
export function findErrorType(typology: Typology, id: string): ErrorType | undefined {
  return typology.types.find((type) => type.id === id);
}

/** The types a key or a rater may give to an error: all but praise. */
export function errorTypes(typology: Typology): readonly ErrorType[] {
  return typology.types.filter((type) => type.praise !== true);
}
