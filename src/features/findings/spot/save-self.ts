import { sealRecord } from '../../../domain/record/seal.ts';
import { reviewRecord, type Rating, type ReviewRecord } from '../../../domain/review/review.ts';
import type { Services } from '../../../workspace/services.ts';

interface SelfReview {
  readonly submission: string;
  readonly rubric: { readonly body: { readonly id: string; readonly version: number }; readonly sha256: string };
  readonly ratings: readonly Rating[];
  /** Her review in force, which this one takes the place of. */
  readonly supersedes: string | null;
}

/** Keeps her self-assessment as a review by rater `self`. An earlier one is superseded and stays. */
export async function saveSelf(
  { records, surroundings, learner }: Pick<Services, 'records' | 'surroundings' | 'learner'>,
  { submission, rubric, ratings, supersedes }: SelfReview,
): Promise<void> {
  const { id, version } = rubric.body;
  const body = {
    submission,
    rater: 'self' as const,
    rubric: { id, version, sha256: rubric.sha256 },
    ratings: [...ratings],
  };
  const record: ReviewRecord = {
    id: surroundings.newId(),
    kind: reviewRecord.kind,
    format: reviewRecord.format,
    course: learner.course,
    author: learner.code,
    at: surroundings.now(),
    ...(supersedes === null ? {} : { supersedes }),
    // What its own schema would refuse later must not be sealed now.
    body: reviewRecord.body.parse(body),
  };
  await records.add([await sealRecord(record, surroundings.digest)]);
}
