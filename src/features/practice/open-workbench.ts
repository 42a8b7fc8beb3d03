import type { StoreApi } from 'zustand';
import type { Attempt } from '../../domain/attempt/attempt.ts';
import type { EditorMode } from '../../domain/attempt/edit-event.ts';
import type { Journal } from '../../domain/attempt/journal.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { withoutHiddenDraft } from '../../domain/exercise/starting-text.ts';
import { parseRecord } from '../../domain/record/record.ts';
import { submissionRecord, type SubmissionRecord } from '../../domain/attempt/submission.ts';
import type { Services } from '../../workspace/services.ts';
import { createAttemptStore, type AttemptState } from './attempt-store.ts';

/** An attempt that is open on the screen. */
export interface OpenWorkbench {
  readonly attempt: Attempt;
  /** As it may be seen before the hand-in: without the drafts where she translates without them. */
  readonly exercise: Exercise;
  readonly journal: Journal;
  readonly store: StoreApi<AttemptState>;
  /** How many events of the log were handed in with earlier rounds. */
  readonly handedIn: number;
}

export type WorkbenchOutcome =
  | { readonly state: 'ready'; readonly workbench: OpenWorkbench }
  | { readonly state: 'missing'; readonly what: 'text' | 'exercise' | 'changed' | 'log' }
  | { readonly state: 'handed-in'; readonly round: number; readonly submission: string | null };

/**
 * Opens an attempt with its exercise and journal, or tells what stands in the way. `steal` takes it from the window that
 * works on it. The caller closes the journal.
 */
export async function openWorkbench(
  services: Services,
  id: string,
  editor: EditorMode,
  steal = false,
): Promise<WorkbenchOutcome> {
  const attempt = await services.attempts.get(id);
  if (!attempt) return { state: 'missing', what: 'text' };
  if (attempt.state === 'handed-in') {
    return { state: 'handed-in', round: attempt.round, submission: (await lastSubmission(services, id))?.id ?? null };
  }
  const exercise = await exerciseOf(services, attempt);
  if (typeof exercise === 'string') return { state: 'missing', what: exercise };
  const handedIn = attempt.round > 1 ? ((await lastSubmission(services, id))?.body.log.events ?? 0) : 0;
  const journal = await services.openJournal(id, { steal });
  try {
    const { surroundings } = services;
    const store = createAttemptStore({
      journal,
      exercise,
      handedIn,
      editor,
      appVersion: surroundings.appVersion,
      monotonic: () => surroundings.monotonic(),
      now: () => surroundings.now(),
      newId: () => surroundings.newId(),
    });
    return { state: 'ready', workbench: { attempt, exercise, journal, store, handedIn } };
  } catch {
    // A log that does not fit its exercise is shown to nobody as a text, and stays where it is.
    await journal.close();
    return { state: 'missing', what: 'log' };
  }
}

async function exerciseOf(services: Services, attempt: Attempt): Promise<Exercise | 'exercise' | 'changed'> {
  const { slug, revision, sha256 } = attempt.task.exercise;
  let exercise: Exercise;
  try {
    exercise = await services.exercises.load(slug, revision);
  } catch {
    return 'exercise';
  }
  return (await services.surroundings.digest(JSON.stringify(exercise))) === sha256
    ? withoutHiddenDraft(exercise)
    : 'changed';
}

async function lastSubmission(services: Services, attempt: string): Promise<SubmissionRecord | null> {
  const records = await services.records.list('submission');
  const mine = records.flatMap(({ line }) => {
    const parsed = parseRecord(line, submissionRecord);
    return parsed.ok && parsed.record.body.attempt === attempt ? [parsed.record] : [];
  });
  return mine.sort((a, b) => a.body.round - b.body.round).at(-1) ?? null;
}
