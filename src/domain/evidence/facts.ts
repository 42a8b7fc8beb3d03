import type { SubmissionRecord } from '../attempt/submission.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { Key } from '../exercise/key.ts';
import type { Digest } from '../record/digest.ts';
import type { SealedRecord } from '../record/record.ts';
import type { ReplyRecord } from '../review/reply.ts';
import type { ReviewRecord } from '../review/review.ts';
import type { Rubric } from '../review/rubric.ts';
import type { SealedLine } from './pack.ts';

/** A body with the line it is hashed by: an exercise, key or rubric is named by the SHA-256 of its JSON. */
export interface SealedBody<B> extends SealedLine {
  readonly body: B;
}

/** The facts of one work: what was handed in, on which exercise, and what the student said of it. */
export interface WorkFacts {
  readonly submission: SealedRecord<SubmissionRecord>;
  readonly exercise: SealedBody<Exercise>;
  readonly key: SealedBody<Key> | null;
  /** The self-assessment in force, with the rubric it was made by. */
  readonly self: { readonly review: SealedRecord<ReviewRecord>; readonly rubric: SealedBody<Rubric> } | null;
  readonly replies: readonly SealedRecord<ReplyRecord>[];
}

/** Seals a body: its JSON in one line, and the hash over it. */
export async function sealBody<B>(body: B, digest: Digest): Promise<SealedBody<B>> {
  const line = JSON.stringify(body);
  return { body, line, sha256: await digest(line) };
}
