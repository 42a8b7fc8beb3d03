import { editLogRecord, type EditLogRecord } from '../attempt/edit-log.ts';
import { submissionRecord, type SubmissionRecord } from '../attempt/submission.ts';
import { exerciseBody } from '../exercise/exercise.ts';
import { keyBody } from '../exercise/key.ts';
import { inForce } from '../record/in-force.ts';
import {
  MAX_DEPTH,
  nestingDepth,
  parseRecord,
  type RecordType,
  type SealedRecord,
  type YijinRecord,
} from '../record/record.ts';
import { replyRecord, type ReplyRecord } from '../review/reply.ts';
import { reviewRecord, type ReviewRecord } from '../review/review.ts';
import { rubricSchema } from '../review/rubric.ts';
import type { SealedBody, WorkFacts } from './facts.ts';
import type { EvidencePack, PackWork, SealedLine } from './pack.ts';

/** What of a work's sources is not as it should be. */
export interface SourceFault {
  readonly code: 'source-missing' | 'source-invalid' | 'other-learner';
  readonly what: 'submission' | 'exercise' | 'key' | 'rubric' | 'self-assessment' | 'texts' | 'reply' | 'log';
}

interface Records {
  readonly submissions: readonly SealedRecord<SubmissionRecord>[];
  readonly reviews: readonly SealedRecord<ReviewRecord>[];
  readonly replies: readonly SealedRecord<ReplyRecord>[];
  readonly logs: readonly SealedRecord<EditLogRecord>[];
}

/** The records of a pack, each read once. Lines of other kinds are passed over. */
export function openRecords(pack: EvidencePack): Records {
  const of = <K extends string, B>(type: RecordType<K, B>): SealedRecord<YijinRecord<K, B>>[] =>
    pack.sources.records.flatMap(({ line, sha256 }) => {
      const parsed = parseRecord(line, type);
      return parsed.ok ? [{ record: parsed.record, line, sha256 }] : [];
    });
  return {
    submissions: of(submissionRecord),
    reviews: of(reviewRecord),
    replies: of(replyRecord),
    logs: of(editLogRecord),
  };
}

/** The edit log that came with a work; null where it has none to show, or what it names is not there or says another level. */
export function openWorkLog(
  { logs }: Pick<Records, 'logs'>,
  { processData, log }: PackWork,
): { readonly log: EditLogRecord | null; readonly fault: SourceFault | null } {
  if (processData === 'not-disclosed' && log === undefined) return { log: null, fault: null };
  const record = logs.find(({ sha256 }) => sha256 === log)?.record;
  if (!record) return { log: null, fault: { code: 'source-missing', what: 'log' } };
  if (record.body.level !== processData) return { log: record, fault: { code: 'source-invalid', what: 'log' } };
  return { log: record, fault: null };
}

/** The facts of one work, put together from the pack's sources; null when a needed one is missing or does not fit. */
export function openWork(
  pack: EvidencePack,
  { submissions, reviews, replies }: Records,
  work: PackWork,
): { readonly facts: WorkFacts | null; readonly faults: readonly SourceFault[] } {
  const faults: SourceFault[] = [];
  const fault = (code: SourceFault['code'], what: SourceFault['what']): null => {
    faults.push({ code, what });
    return null;
  };
  const open = <B>(list: readonly SealedLine[], sha256: string, schema: BodySchema<B>, what: SourceFault['what']) => {
    const line = list.find((candidate) => candidate.sha256 === sha256);
    return line ? (bodyOf(line, schema) ?? fault('source-invalid', what)) : fault('source-missing', what);
  };
  const { sources } = pack;
  const id = work.submission;
  const submission = submissions.find(({ record }) => record.id === id) ?? fault('source-missing', 'submission');
  const exercise = open(sources.exercises, work.exercise, exerciseBody, 'exercise');
  const key = work.key === null ? null : open(sources.keys, work.key, keyBody, 'key');
  const rubric = work.rubric === null ? null : open(sources.rubrics, work.rubric, rubricSchema, 'rubric');
  const own = latest(reviews.filter(({ record: { body } }) => body.submission === id && body.rater === 'self'));
  if (rubric && !own) fault('source-missing', 'self-assessment');
  if (rubric && own && own.record.body.rubric.sha256 !== rubric.sha256) fault('source-invalid', 'self-assessment');
  const said = replies.filter(({ record }) => record.body.submission === id);
  for (const [what, record] of [
    ['submission', submission?.record],
    ['self-assessment', own?.record],
    ...said.map((reply) => ['reply', reply.record] as const),
  ] as const) {
    if (record && (record.author !== pack.learner || record.course !== pack.course)) fault('other-learner', what);
  }
  if (submission && exercise) {
    const { task, texts } = submission.record.body;
    if (task.exercise.sha256 !== exercise.sha256) fault('source-invalid', 'exercise');
    const ids = exercise.body.segments.map((segment) => segment.id);
    if (texts.map((text) => text.id).join('\n') !== ids.join('\n')) fault('source-invalid', 'texts');
  }
  if (key && exercise && (key.body.slug !== exercise.body.slug || key.body.revision !== exercise.body.revision)) {
    fault('source-invalid', 'key');
  }
  const whole = faults.every(({ code }) => code === 'other-learner');
  if (!whole || !submission || !exercise) return { facts: null, faults };
  const self = rubric && own ? { review: own, rubric } : null;
  return { facts: { submission, exercise, key, self, replies: latestOf(said) }, faults };
}

function latestOf<R extends YijinRecord>(records: readonly SealedRecord<R>[]): readonly SealedRecord<R>[] {
  const force = new Set(inForce(records.map(({ record }) => record)).map((record) => record.id));
  return records.filter(({ record }) => force.has(record.id));
}

function latest<R extends YijinRecord>(records: readonly SealedRecord<R>[]): SealedRecord<R> | undefined {
  return latestOf(records).at(-1);
}

interface BodySchema<B> {
  safeParse(value: unknown): { success: true; data: B } | { success: false };
}

function bodyOf<B>({ line, sha256 }: SealedLine, schema: BodySchema<B>): SealedBody<B> | null {
  if (nestingDepth(line) > MAX_DEPTH) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(line));
    return parsed.success ? { line, sha256, body: parsed.data } : null;
  } catch {
    return null;
  }
}
