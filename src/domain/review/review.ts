import * as z from 'zod/mini';
import { SHA256_PATTERN } from '../record/digest.ts';
import { plainText } from '../record/plain-text.ts';
import type { RecordType, YijinRecord } from '../record/record.ts';

export const RATER_ROLES = ['self', 'peer', 'academic', 'industry', 'ai'] as const;

/** Which edition of a rubric a rating was made with, and the SHA-256 of that edition as JSON. */
export const rubricRef = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  version: z.int().check(z.positive()),
  sha256: z.string().check(z.regex(SHA256_PATTERN)),
});

/** A whole level on one criterion, and the sentence that backs it. */
const rating = z.strictObject({
  criterion: z.string().check(z.minLength(1), z.maxLength(80)),
  level: z.int().check(z.gte(1), z.lte(5)),
  evidence: plainText(0, 2000),
});
export type Rating = z.output<typeof rating>;

/** What one rater says of one submission by a rubric. A self-assessment is a review by rater `self`: formative, never a mark. */
const reviewBody = z.strictObject({
  submission: z.string(),
  rater: z.enum(RATER_ROLES),
  rubric: rubricRef,
  ratings: z.array(rating).check(z.maxLength(30)),
});
export type Review = z.output<typeof reviewBody>;
export type ReviewRecord = YijinRecord<'review', Review>;
export const reviewRecord: RecordType<'review', Review> = { kind: 'review', format: 1, body: reviewBody };
