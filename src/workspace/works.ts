import { useCallback } from 'react';
import { submissionRecord, type Submission, type SubmissionRecord } from '../domain/attempt/submission.ts';
import { sealBody, type SealedBody, type WorkFacts } from '../domain/evidence/facts.ts';
import type { Exercise } from '../domain/exercise/exercise.ts';
import type { Key } from '../domain/exercise/key.ts';
import { inForce } from '../domain/record/in-force.ts';
import { parseRecord, type RecordType, type SealedRecord, type YijinRecord } from '../domain/record/record.ts';
import { replyRecord, type ReplyRecord } from '../domain/review/reply.ts';
import { reviewRecord, type ReviewRecord } from '../domain/review/review.ts';
import type { Loaded } from './live-value.ts';
import { useServices } from './services-context.ts';
import type { Services } from './services.ts';
import { useSubscribed } from './use-subscribed.ts';

/** What works are put together from. */
export type WorkSources = Pick<Services, 'records' | 'exercises' | 'rubrics'> & {
  readonly surroundings: Pick<Services['surroundings'], 'digest'>;
};

/**
 * A work that cannot be shown with its figures: its exercise is not on this device, or what stands here under its name
 * is another text than the one she worked on.
 */
export interface MissingWork {
  readonly submission: SealedRecord<SubmissionRecord>;
  readonly reason: 'not-here' | 'other-text';
}

export interface Works {
  /** Oldest first by the order the submissions came in. */
  readonly works: readonly WorkFacts[];
  readonly missing: readonly MissingWork[];
}

/** Everything handed in on this device, with its exercise, key, self-assessment and replies in force. */
export async function loadWorks(sources: WorkSources): Promise<Works> {
  const [submissions, reviews, replies] = await Promise.all([
    readAll(sources, submissionRecord),
    readAll(sources, reviewRecord),
    readAll(sources, replyRecord),
  ]);
  const ofSubmission = { reviews: standing(reviews), replies: standing(replies) };
  const read = await Promise.all(submissions.map((submission) => loadWork(sources, submission, ofSubmission)));
  return {
    works: read.flatMap((one) => ('reason' in one ? [] : [one])),
    missing: read.flatMap((one) => ('reason' in one ? [one] : [])),
  };
}

/** The works of this device, live. */
export function useWorks(): Loaded<Works> {
  const services = useServices();
  const load = useCallback(() => loadWorks(services), [services]);
  return useSubscribed(services.records.subscribe, load);
}

async function loadWork(
  sources: WorkSources,
  submission: SealedRecord<SubmissionRecord>,
  said: {
    readonly reviews: readonly SealedRecord<ReviewRecord>[];
    readonly replies: readonly SealedRecord<ReplyRecord>[];
  },
): Promise<WorkFacts | MissingWork> {
  const { task } = submission.record.body;
  const exercise = await loadExercise(sources, task.exercise);
  if (exercise === null) return { submission, reason: 'not-here' };
  if (exercise.sha256 !== task.exercise.sha256) return { submission, reason: 'other-text' };
  const own = <R extends YijinRecord<string, { readonly submission: string }>>({ record }: SealedRecord<R>): boolean =>
    record.body.submission === submission.record.id;
  const review = said.reviews.filter(own).findLast(({ record }) => record.body.rater === 'self');
  return {
    submission,
    exercise,
    key: await loadKey(sources, task),
    self: review ? await withRubric(sources, review) : null,
    replies: said.replies.filter(own),
  };
}

async function loadExercise(
  { exercises, surroundings }: WorkSources,
  { slug, revision }: Submission['task']['exercise'],
): Promise<SealedBody<Exercise> | null> {
  const exercise = await orNull(exercises.load(slug, revision));
  return exercise && sealBody(exercise, surroundings.digest);
}

/** The key, when it is at hand and may be seen: a task whose findings wait for their release has none until then. */
async function loadKey(
  { exercises, surroundings }: WorkSources,
  { exercise: { slug, revision }, findings }: Submission['task'],
): Promise<SealedBody<Key> | null> {
  if (findings === 'after-release') return null;
  const key = await orNull(exercises.loadKey(slug, revision));
  return key && key.slug === slug && key.revision === revision ? sealBody(key, surroundings.digest) : null;
}

/** The self-assessment with its rubric; null when the edition she rated by is not on this device. */
async function withRubric(
  { rubrics, surroundings }: WorkSources,
  review: SealedRecord<ReviewRecord>,
): Promise<WorkFacts['self']> {
  const wanted = review.record.body.rubric;
  const body = await orNull(rubrics.load(wanted.id));
  if (body?.version !== wanted.version) return null;
  const rubric = await sealBody(body, surroundings.digest);
  return rubric.sha256 === wanted.sha256 ? { review, rubric } : null;
}

async function readAll<K extends string, B>(
  { records }: WorkSources,
  type: RecordType<K, B>,
): Promise<readonly SealedRecord<YijinRecord<K, B>>[]> {
  return (await records.list(type.kind)).flatMap(({ line, sha256 }) => {
    const parsed = parseRecord(line, type);
    return parsed.ok ? [{ record: parsed.record, line, sha256 }] : [];
  });
}

function standing<R extends YijinRecord>(sealed: readonly SealedRecord<R>[]): readonly SealedRecord<R>[] {
  const force = new Set(inForce(sealed.map(({ record }) => record)).map(({ id }) => id));
  return sealed.filter(({ record }) => force.has(record.id));
}

/** What a library refuses to give is not at hand; why it is not makes no difference here. */
async function orNull<T>(coming: Promise<T>): Promise<T | null> {
  try {
    return await coming;
  } catch {
    return null;
  }
}
