import * as z from 'zod/mini';
import { plainText } from '../record/plain-text.ts';
import type { RecordType } from '../record/record.ts';
import { errorTypeId } from '../errors/error-type-id.ts';
import { SEVERITIES } from '../errors/severity.ts';
import { bilingual } from '../record/bilingual.ts';
import { MAX_SEGMENT, segmentId, slug } from './exercise.ts';

const wordings = z.array(plainText(1, 300)).check(z.maxLength(100));
const common = {
  id: z.string().check(z.regex(/^e[1-9][0-9]?$/, 'not-an-error-id')),
  type: errorTypeId,
  severity: z.enum(SEVERITIES),
  reject: z.optional(wordings),
  note: bilingual(1000),
};

/** An error that stands in the draft as a span to be worded otherwise. */
export const replacement = z.strictObject({
  ...common,
  span: plainText(1, MAX_SEGMENT),
  fix: z.optional(z.literal('replace')),
  accept: wordings.check(z.minLength(1)),
});
/** An addition: a span with no basis in the source, repaired when it is gone. */
export const addition = z.strictObject({ ...common, span: plainText(1, MAX_SEGMENT), fix: z.literal('delete') });
/** An omission: a place in the draft, after or before a wording, where something is missing. */
export const omission = z.strictObject({
  ...common,
  at: z.union([z.strictObject({ after: plainText(1, 300) }), z.strictObject({ before: plainText(1, 300) })]),
  accept: wordings.check(z.minLength(1)),
});

/** One planted error of a draft: where it stands, what it is, how much it weighs, and which wordings repair it or do not. */
export const plantedError = z.union([omission, addition, replacement]);
export type PlantedError = z.output<typeof plantedError>;

export const keySegment = z.strictObject({
  id: segmentId,
  reference: plainText(1, MAX_SEGMENT),
  errors: z.array(plantedError).check(
    z.maxLength(20),
    z.refine((errors) => new Set(errors.map(({ id }) => id)).size === errors.length, 'error-twice'),
  ),
});
export type KeySegment = z.output<typeof keySegment>;

/** The key of one revision of an exercise. Its own record, so that it can stay behind with the instructor. */
export const keyBody = z.strictObject({
  slug,
  revision: z.int().check(z.positive()),
  segments: z.array(keySegment).check(z.minLength(1)),
});
export type Key = z.output<typeof keyBody>;

export const keyRecord: RecordType<'key', Key> = { kind: 'key', format: 1, body: keyBody };
