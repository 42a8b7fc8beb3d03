/** Works for tests of growth, packs and sheets: shipped exercises, edited by script and handed in through the flow. */
import { createHash } from 'node:crypto';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import type { EditLogRecord } from '../../../src/domain/attempt/edit-log.ts';
import { sealBody, type WorkFacts } from '../../../src/domain/evidence/facts.ts';
import type { Exercise } from '../../../src/domain/exercise/exercise.ts';
import type { Key } from '../../../src/domain/exercise/key.ts';
import { beginAttempt, submitAttempt, type RecordMaker } from '../../../src/domain/flow.ts';
import { sealRecord } from '../../../src/domain/record/seal.ts';
import type { SealedRecord } from '../../../src/domain/record/record.ts';
import { rubricOf } from '../../../src/domain/review/rubric-of.ts';
import type { ReplyRecord } from '../../../src/domain/review/reply.ts';
import { uuidV7 } from '../../../src/domain/record/uuid.ts';
import { shippedRubric } from '../review/shipped-rubrics.ts';

export function digest(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
}

/** A maker whose clock goes on a minute a call, and whose ids are in order. */
export function testMaker(from = '2026-03-01T08:00:00.000Z'): RecordMaker {
  let calls = 0;
  const ms = Date.parse(from);
  return {
    course: 'practice-1',
    author: 'K7QW-2RT9',
    now: () => new Date(ms + 60_000 * calls++).toISOString(),
    newId: () =>
      uuidV7(
        ms + calls,
        Uint8Array.from({ length: 10 }, () => (calls++ * 37) % 256),
      ),
    digest,
  };
}

export interface WorkScript {
  readonly exercise: Exercise;
  readonly key: Key | null;
  readonly events: readonly EditEvent[];
  readonly levels?: readonly number[];
  readonly round?: number;
  readonly said?: string;
  readonly rationale?: string;
}

/** One work, from the library to the submission. `levels` are those of the self-assessment, by criterion. */
export async function makeWork(script: WorkScript, maker: RecordMaker): Promise<WorkFacts> {
  return (await makeLoggedWork(script, maker)).facts;
}

/** The same with the full edit log that was handed in with it. */
export async function makeLoggedWork(
  script: WorkScript,
  maker: RecordMaker,
): Promise<{ readonly facts: WorkFacts; readonly log: SealedRecord<EditLogRecord> }> {
  const exercise = await sealBody(script.exercise, digest);
  const { slug, revision } = script.exercise;
  const attempt = beginAttempt(script.exercise, { slug, revision, sha256: exercise.sha256 }, maker);
  const rubric = script.levels ? await sealBody(shippedRubric(rubricOf(script.exercise)), digest) : null;
  const ratings = rubric?.body.criteria.map(({ id }, index) => ({
    criterion: id,
    level: script.levels?.[index] ?? 3,
    evidence: script.said ?? `Why ${id}.`,
  }));
  const { submission, log, self } = await submitAttempt(
    { ...attempt, round: script.round ?? 1 },
    script.exercise,
    script.events,
    {
      reflection: [
        { question: 'hardest', text: script.said ?? 'The terms.' },
        { question: 'next', text: '' },
      ],
      ...(script.rationale === undefined ? {} : { rationale: script.rationale }),
      self: rubric && ratings ? { rubric, ratings } : null,
    },
    maker,
  );
  const facts: WorkFacts = {
    submission,
    exercise,
    key: script.key && (await sealBody(script.key, digest)),
    self: self && rubric ? { review: self, rubric } : null,
    replies: [],
  };
  return { facts, log };
}

/** The reason for an edit, as a sealed record. */
export function makeReply(
  submission: string,
  about: ReplyRecord['body']['about'],
  text: string,
  maker: RecordMaker,
): Promise<SealedRecord<ReplyRecord>> {
  const { course, author } = maker;
  const made = { id: maker.newId(), kind: 'reply' as const, format: 1, course, author, at: maker.now() };
  return sealRecord({ ...made, body: { submission, about, text } }, digest);
}
