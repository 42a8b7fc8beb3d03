import { submissionRecord, type SubmissionRecord } from '../domain/attempt/submission.ts';
import { parseRecord } from '../domain/record/record.ts';
import type { ExerciseRef } from '../domain/task/task.ts';
import type { GateDeps } from './gate-deps.ts';

/** The attempts that were handed in, with their exercise and the texts as they were. */
export type HandedIn = ReadonlyMap<string, { readonly exercise: ExerciseRef; readonly texts: readonly string[] }>;

/** The attempts with a submission of hers whose line is what it was sealed as: a work that came in a file of another opens nothing. */
export async function submitted({
  records,
  digest,
  learner,
}: Pick<GateDeps, 'records' | 'digest' | 'learner'>): Promise<HandedIn> {
  const sealed = await records.list(submissionRecord.kind);
  const found = await Promise.all(
    sealed.map(async ({ line, sha256 }) => {
      const parsed = parseRecord<'submission', SubmissionRecord['body']>(line, submissionRecord);
      if (!parsed.ok || parsed.record.author !== learner.code || (await digest(line)) !== sha256) return null;
      const { attempt, task, texts } = parsed.record.body;
      return [attempt, { exercise: task.exercise, texts: texts.map(({ text }) => text) }] as const;
    }),
  );
  return new Map(found.filter((one) => one !== null));
}
