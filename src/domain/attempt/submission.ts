import * as z from 'zod/mini';
import { annotation } from '../errors/annotation.ts';
import { segmentId } from '../exercise/exercise.ts';
import type { Digest } from '../record/digest.ts';
import { SHA256_PATTERN } from '../record/digest.ts';
import { plainText } from '../record/plain-text.ts';
import type { RecordType, YijinRecord } from '../record/record.ts';
import { task } from '../task/task.ts';

/** The longest text of one segment a submission carries, in UTF-16 units. */
export const MAX_TEXT = 20_000;

const sha256 = z.string().check(z.regex(SHA256_PATTERN));
const segmentText = z.strictObject({
  id: segmentId,
  text: z.string().check(z.maxLength(MAX_TEXT)),
  confirmed: z.boolean(),
});
export type SubmittedSegment = z.output<typeof segmentText>;

/** An annotation with the segment whose draft it is about. */
const segmentAnnotation = z.strictObject({ segment: segmentId, annotation });

/** The longest rationale, in UTF-16 units. */
export const MAX_RATIONALE = 5000;

/** The longest instruction to an AI, in UTF-16 units. */
export const MAX_INSTRUCTION = 4000;

/** One instruction she gave, and what came back of it. */
const instructedTry = z.strictObject({
  /** The call of the log it was. */
  call: z.string().check(z.maxLength(80)),
  /** Who improved the draft: `provider:model`, or `pasted` where she asked elsewhere and brought the answer. */
  by: z.string().check(z.minLength(1), z.maxLength(200)),
  instruction: plainText(1, MAX_INSTRUCTION),
  /** What came back, for the segments it came back for. */
  texts: z.array(z.strictObject({ id: segmentId, text: z.string().check(z.maxLength(MAX_TEXT)) })),
  /** The segments whose text she last took from here. */
  taken: z.array(segmentId),
});
export type InstructedTry = z.output<typeof instructedTry>;

/** The questions of the reflection. Codes, so that a question can be put in either language. */
export const REFLECTION_QUESTIONS = ['hardest', 'machine', 'next'] as const;
export type ReflectionQuestion = (typeof REFLECTION_QUESTIONS)[number];
const answer = z.strictObject({ question: z.enum(REFLECTION_QUESTIONS), text: plainText(0, 5000) });
export type ReflectionAnswer = z.output<typeof answer>;

/**
 * What a student hands in of an attempt, in one round. It commits to the texts and to the head of the edit log by two
 * separate hashes, so that the log can stay behind and the texts still be checked.
 */
const submissionBody = z.strictObject({
  attempt: z.string(),
  round: z.int().check(z.positive()),
  task,
  startedAt: z.iso.datetime({ offset: true }),
  texts: z.array(segmentText).check(z.minLength(1)),
  textsSha256: sha256,
  log: z.strictObject({ head: sha256, events: z.int().check(z.nonnegative()) }),
  reflection: z.array(answer),
  /** What she annotated, in a spotting task. Since format 2. */
  annotations: z.optional(z.array(segmentAnnotation).check(z.maxLength(5000))),
  /** Why she translated as she did, where the kind of the task asks for it. Since format 3. */
  rationale: z.optional(plainText(1, MAX_RATIONALE)),
  /** Every instruction that had a result, in their order, where the kind of the task is to instruct. Since format 4. */
  instructed: z.optional(z.array(instructedTry).check(z.maxLength(1000))),
});
export type Submission = z.output<typeof submissionBody>;
export type SubmissionRecord = YijinRecord<'submission', Submission>;
/** Her texts by the ids of their segments. */
export function textsOf({ texts }: Pick<Submission, 'texts'>): ReadonlyMap<string, string> {
  return new Map(texts.map(({ id, text }) => [id, text]));
}

export const submissionRecord: RecordType<'submission', Submission> = {
  kind: 'submission',
  format: 4,
  body: submissionBody,
  lowestFormat: ({ annotations, rationale, instructed }) =>
    instructed !== undefined ? 4 : rationale !== undefined ? 3 : annotations !== undefined ? 2 : 1,
};

/** The hash a submission commits to its texts by: over the JSON of the list of texts. */
export function textsDigest(texts: readonly SubmittedSegment[], digest: Digest): Promise<string> {
  return digest(JSON.stringify(texts.map(({ id, text, confirmed }) => ({ id, text, confirmed }))));
}
