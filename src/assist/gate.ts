/** Whether an AI may be asked now: looked up in what is stored, each time, so that no screen can be mistaken about it. */
import type { Place } from '../domain/assist/assistance.ts';
import type { Call } from '../domain/assist/call-record.ts';
import { permission, type NotNow } from '../domain/assist/permission.ts';
import type { Purpose } from '../domain/assist/purpose.ts';
import type { Attempt } from '../domain/attempt/attempt.ts';
import type { EditEvent } from '../domain/attempt/edit-event.ts';
import { submissionRecord, type SubmissionRecord } from '../domain/attempt/submission.ts';
import type { Digest } from '../domain/record/digest.ts';
import { parseRecord } from '../domain/record/record.ts';
import type { RecordRepository } from '../domain/record/record-repository.ts';
import type { ExerciseKind } from '../domain/exercise/exercise.ts';
import type { ExerciseRef } from '../domain/task/task.ts';

export interface GateDeps {
  readonly attempts: {
    get(id: string): Promise<Attempt | null>;
    list(): Promise<readonly Attempt[]>;
    journal(id: string): Promise<readonly { readonly events: readonly EditEvent[] }[]>;
  };
  readonly records: Pick<RecordRepository, 'list'>;
  readonly digest: Digest;
  /** The kind and the source texts of an exercise; null where it is not on this device any more. */
  readonly exerciseOf: (
    ref: ExerciseRef,
  ) => Promise<{ readonly kind: ExerciseKind; readonly sources: readonly string[] } | null>;
}

export type Gate = { readonly policy: Call['policy']; readonly refused: NotNow | null };

/** `sources`: the source texts that would be sent. */
export async function gate(deps: GateDeps, purpose: Purpose, place: Place, sources: readonly string[]): Promise<Gate> {
  if (purpose === 'test') return { policy: 'open', refused: null };
  const own = attemptOf(place);
  const handedIn = await submitted(deps);
  if (own === null) return { policy: 'after-attempt', refused: await shut(deps, sources, handedIn) };
  const attempt = await deps.attempts.get(own);
  if (!attempt) return { policy: 'off', refused: 'off' };
  const { task } = attempt;
  const events = place.kind === 'log' ? place.log.events : await eventsOf(deps, own);
  const exercise = await deps.exerciseOf(task.exercise);
  const answer = permission(purpose, { task, kind: exercise?.kind ?? null, handedIn: handedIn.has(own), events });
  // What a task is for is open by its nature, and the ledger says so.
  const policy = purpose === 'instruct' && answer === 'allowed' && !handedIn.has(own) ? 'open' : task.assistance;
  if (answer !== 'allowed') return { policy, refused: answer };
  const its = new Set(exercise?.sources.map((source) => source.trim()));
  const foreign = sources.filter((source) => !its.has(source.trim()));
  return { policy, refused: foreign.length === 0 ? null : await shut(deps, foreign, handedIn) };
}

/**
 * What lies open on her desk is not asked about by another way: by a text of her own, an exercise of the shelf or another task,
 * when it is a segment of a task that she has not handed in yet.
 */
async function shut(deps: GateDeps, sources: readonly string[], handedIn: ReadonlySet<string>): Promise<NotNow | null> {
  const asked = new Set(sources.map((source) => source.trim()));
  for (const { id, task } of await deps.attempts.list()) {
    const exercise = await deps.exerciseOf(task.exercise);
    if (!exercise?.sources.some((source) => asked.has(source.trim()))) continue;
    const events = await eventsOf(deps, id);
    const answer = permission('draft', { task, kind: exercise.kind, handedIn: handedIn.has(id), events });
    if (answer !== 'allowed') return answer;
  }
  return null;
}

function attemptOf(place: Place): string | null {
  if (place.kind === 'log') return place.attempt;
  return 'attempt' in place.about ? place.about.attempt : null;
}

/** The log of an attempt. One that is damaged opens nothing, and stands in nobody's way. */
export async function eventsOf({ attempts }: Pick<GateDeps, 'attempts'>, id: string): Promise<readonly EditEvent[]> {
  try {
    return (await attempts.journal(id)).flatMap(({ events }) => events);
  } catch {
    return [];
  }
}

/** The attempts with a submission whose line is what it was sealed as. */
async function submitted({ records, digest }: GateDeps): Promise<ReadonlySet<string>> {
  const sealed = await records.list(submissionRecord.kind);
  const attempts = await Promise.all(
    sealed.map(async ({ line, sha256 }) => {
      const parsed = parseRecord<'submission', SubmissionRecord['body']>(line, submissionRecord);
      return parsed.ok && (await digest(line)) === sha256 ? parsed.record.body.attempt : null;
    }),
  );
  return new Set(attempts.filter((id) => id !== null));
}
