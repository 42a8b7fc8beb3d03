/** Whether an AI may be asked now: looked up in what is stored, each time, so that no screen can be mistaken about it. */
import type { Place } from '../domain/assist/assistance.ts';
import type { Call } from '../domain/assist/call-record.ts';
import { permission, type NotNow } from '../domain/assist/permission.ts';
import type { Purpose } from '../domain/assist/purpose.ts';
import { sharesText } from '../domain/assist/shared-text.ts';
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
  /**
   * The kind and the source texts of an exercise, of its latest revision where that of the task is not to be had; null where
   * there is none, or it cannot be read.
   */
  readonly exerciseOf: (
    ref: ExerciseRef,
  ) => Promise<{ readonly kind: ExerciseKind; readonly sources: readonly string[] } | null>;
  /** The source texts of the exercises on the shelf, as far as they can be read. */
  readonly shelf: () => Promise<readonly { readonly slug: string; readonly sources: readonly string[] }[]>;
}

export interface Gate {
  readonly policy: Call['policy'];
  readonly refused: NotNow | null;
  /** The slug of the exercise whose text it is refused for; left out where that is the one asked about, or cannot be read. */
  readonly because?: string;
}

/** Why the text of another exercise shuts it. */
type Shut = Pick<Gate, 'because'> & { readonly refused: NotNow };

/** `texts`: all texts that would be sent. */
export async function gate(deps: GateDeps, purpose: Purpose, place: Place, texts: readonly string[]): Promise<Gate> {
  if (purpose === 'test') return { policy: 'open', refused: null };
  const own = attemptOf(place);
  const handedIn = await submitted(deps);
  if (own === null) {
    const other = (await shut(deps, texts, handedIn, () => false)) ?? (await shutOnShelf(deps, texts, handedIn));
    return { policy: 'after-attempt', refused: null, ...other };
  }
  const attempt = await deps.attempts.get(own);
  if (!attempt) return { policy: 'off', refused: 'off' };
  const { task } = attempt;
  const events = place.kind === 'log' ? place.log.events : await eventsOf(deps, own);
  const exercise = await deps.exerciseOf(task.exercise);
  const answer = permission(purpose, { task, kind: exercise?.kind ?? null, handedIn: handedIn.has(own), events });
  // What a task is for is open by its nature, and the ledger says so.
  const policy = purpose === 'instruct' && answer === 'allowed' && !handedIn.has(own) ? 'open' : task.assistance;
  if (answer !== 'allowed') return { policy, refused: answer };
  // What is written in now may be asked about in its own log. What was handed in may not while the same text is open again.
  const isIts = (other: Attempt): boolean =>
    other.id === own || (place.kind === 'log' && other.task.exercise.slug === task.exercise.slug);
  const sent = texts.length === 0 ? (exercise?.sources ?? []) : texts;
  return { policy, refused: null, ...(await shut(deps, sent, handedIn, isIts)) };
}

/**
 * What lies open on her desk is not asked about by another way: by a text of her own, an exercise of the shelf or another task,
 * in whatever place of the question, when it is text of a task that she has not handed in yet. A task whose text cannot be
 * read stays shut with everything else, since it could be that.
 */
async function shut(
  deps: GateDeps,
  texts: readonly string[],
  handedIn: HandedIn,
  isIts: (attempt: Attempt) => boolean,
): Promise<Shut | null> {
  if (texts.length === 0) return null;
  for (const attempt of await deps.attempts.list()) {
    const { id, task } = attempt;
    if (isIts(attempt)) continue;
    const exercise = await deps.exerciseOf(task.exercise);
    if (exercise && !sharesText(exercise.sources, texts)) continue;
    if (!exercise && handedIn.has(id)) continue;
    const events = await eventsOf(deps, id);
    const answer = permission('draft', { task, kind: exercise?.kind ?? null, handedIn: handedIn.has(id), events });
    if (answer !== 'allowed') return { refused: answer, ...(exercise ? { because: task.exercise.slug } : {}) };
  }
  return null;
}

/** Nor is an exercise of the shelf, begun or not, before she has handed in a work on it. */
async function shutOnShelf(deps: GateDeps, texts: readonly string[], handedIn: HandedIn): Promise<Shut | null> {
  if (texts.length === 0) return null;
  const done = new Set(handedIn.values());
  const open = (await deps.shelf()).filter(({ slug }) => !done.has(slug));
  const found = open.find(({ sources }) => sharesText(sources, texts));
  return found ? { refused: 'before-hand-in', because: found.slug } : null;
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

/** The attempts that were handed in, by id, with the slug of their exercise. */
type HandedIn = ReadonlyMap<string, string>;

/** The attempts with a submission whose line is what it was sealed as. */
async function submitted({ records, digest }: GateDeps): Promise<HandedIn> {
  const sealed = await records.list(submissionRecord.kind);
  const found = await Promise.all(
    sealed.map(async ({ line, sha256 }) => {
      const parsed = parseRecord<'submission', SubmissionRecord['body']>(line, submissionRecord);
      if (!parsed.ok || (await digest(line)) !== sha256) return null;
      const { attempt, task } = parsed.record.body;
      return [attempt, task.exercise.slug] as const;
    }),
  );
  return new Map(found.filter((one) => one !== null));
}
