/**
 * The flow of the product, stage by stage: exercise + key → task → attempt (edit log) → submission → measurement and
 * review → growth → evidence. Facts go in, and every later thing is computed from them by pure functions.
 */
import { instructedTries, triesOf } from './assist/tries.ts';
import type { EditEvent } from './attempt/edit-event.ts';
import { editLogRecord, type EditLog } from './attempt/edit-log.ts';
import { handIn } from './attempt/hand-in.ts';
import { submissionRecord, type ReflectionAnswer, type SubmissionRecord } from './attempt/submission.ts';
import type { Attempt } from './attempt/attempt.ts';
import type { Exercise } from './exercise/exercise.ts';
import { startingSegments } from './exercise/starting-text.ts';
import type { SealedBody, WorkFacts } from './evidence/facts.ts';
import { makePack } from './evidence/make-pack.ts';
import { growthOfWorks } from './evidence/pack-growth.ts';
import { workFigures } from './evidence/work-figures.ts';
import type { Digest } from './record/digest.ts';
import { formatFor, type RecordType, type SealedRecord, type YijinRecord } from './record/record.ts';
import { sealRecord } from './record/seal.ts';
import { reviewRecord, type Rating, type ReviewRecord } from './review/review.ts';
import type { Rubric } from './review/rubric.ts';
import { practiceTask, type ExerciseRef, type Task } from './task/task.ts';

/** Who makes a record, when, and by which ids and hashes: what the domain may not have of its own. */
export interface RecordMaker {
  readonly course: string;
  readonly author: string;
  readonly now: () => string;
  readonly newId: () => string;
  readonly digest: Digest;
}

/** Exercise → task → attempt: the work a student begins when she opens an exercise of the library. */
export function beginAttempt(exercise: Exercise, ref: ExerciseRef, maker: Pick<RecordMaker, 'now' | 'newId'>): Attempt {
  const at = maker.now();
  const task: Task = practiceTask(ref);
  return {
    id: maker.newId(),
    task,
    startedAt: at,
    touchedAt: at,
    round: 1,
    epoch: 0,
    state: 'open',
    confirmed: 0,
    segments: exercise.segments.length,
  };
}

export interface HandedIn {
  readonly submission: SealedRecord<SubmissionRecord>;
  readonly log: SealedRecord<YijinRecord<'edit-log', EditLog>>;
  readonly self: SealedRecord<ReviewRecord> | null;
}

/** Attempt → submission: the records of a hand-in. The self-assessment, where she made one, is a review by rater `self`. */
export async function submitAttempt(
  attempt: Attempt,
  exercise: Exercise,
  events: readonly EditEvent[],
  said: {
    readonly reflection: readonly ReflectionAnswer[];
    readonly rationale?: string;
    readonly self: { readonly rubric: SealedBody<Rubric>; readonly ratings: readonly Rating[] } | null;
  },
  maker: RecordMaker,
): Promise<HandedIn> {
  const { submission, log } = await handIn(
    {
      attempt,
      kind: exercise.kind,
      segments: startingSegments(exercise),
      events,
      reflection: said.reflection,
      rationale: said.rationale,
      instructed: instructedTries(triesOf(startingSegments(exercise), events)),
    },
    maker.digest,
  );
  const made = { course: maker.course, author: maker.author, at: maker.now() };
  const id = maker.newId();
  // What its own schema would refuse later must not be sealed now.
  const seal = <K extends string, B>(
    type: RecordType<K, B>,
    body: B,
    as = maker.newId(),
  ): Promise<SealedRecord<YijinRecord<K, B>>> =>
    sealRecord(
      { id: as, kind: type.kind, format: formatFor(type, body), ...made, body: type.body.parse(body) },
      maker.digest,
    );
  const { self } = said;
  return {
    submission: await seal(submissionRecord, submission, id),
    log: await seal(editLogRecord, { ...log, submission: id }),
    self:
      self &&
      (await seal(reviewRecord, {
        submission: id,
        rater: 'self',
        rubric: { id: self.rubric.body.id, version: self.rubric.body.version, sha256: self.rubric.sha256 },
        ratings: [...self.ratings],
      })),
  };
}

/** Submission → measurement and findings, as figures with their signatures. */
export const figuresOf = workFigures;

/** Submissions → growth: first tries as points, later ones apart. */
export const growthFrom = growthOfWorks;

/** Works → evidence: a pack an outsider can check. */
export function packFrom(works: readonly WorkFacts[], maker: RecordMaker, app: string): ReturnType<typeof makePack> {
  return makePack({ works, learner: maker.author, course: maker.course, at: maker.now(), app }, maker.digest);
}
