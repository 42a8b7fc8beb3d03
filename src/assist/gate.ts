/** Whether an AI may be asked now: looked up in what is stored, each time, so that no screen can be mistaken about it. */
import type { Place } from '../domain/assist/assistance.ts';
import type { Call } from '../domain/assist/call-record.ts';
import { permission, type NotNow } from '../domain/assist/permission.ts';
import type { Purpose } from '../domain/assist/purpose.ts';
import { holdsText, sentText, type SentText } from '../domain/assist/shared-text.ts';
import { taskTexts } from '../domain/assist/task-texts.ts';
import type { Attempt } from '../domain/attempt/attempt.ts';
import type { EditEvent } from '../domain/attempt/edit-event.ts';
import { replay } from '../domain/attempt/replay.ts';
import { submissionRecord, type SubmissionRecord } from '../domain/attempt/submission.ts';
import type { Exercise } from '../domain/exercise/exercise.ts';
import { isOwnSlug } from '../domain/exercise/own-slug.ts';
import { startingSegments } from '../domain/exercise/starting-text.ts';
import type { Digest } from '../domain/record/digest.ts';
import { parseRecord } from '../domain/record/record.ts';
import type { RecordRepository } from '../domain/record/record-repository.ts';
import type { ExerciseRef } from '../domain/task/task.ts';

/** An exercise as far as its texts and its task go. */
export type TaskText = Pick<Exercise, 'kind' | 'segments'>;

export interface GateDeps {
  readonly attempts: {
    get(id: string): Promise<Attempt | null>;
    list(): Promise<readonly Attempt[]>;
    journal(id: string): Promise<readonly { readonly events: readonly EditEvent[] }[]>;
  };
  readonly records: Pick<RecordRepository, 'list'>;
  readonly learner: { readonly code: string };
  readonly digest: Digest;
  /**
   * An exercise, in its latest revision where that of the task is not to be had, and whether it comes with the app; null where
   * there is none, or it cannot be read.
   */
  readonly exerciseOf: (ref: ExerciseRef) => Promise<(TaskText & { readonly shipped: boolean }) | null>;
  /** The exercises on the shelf, as far as they can be read. */
  readonly shelf: () => Promise<readonly (TaskText & { readonly slug: string })[]>;
}

export interface Gate {
  readonly policy: Call['policy'];
  readonly refused: NotNow | null;
  /** The slug of the exercise whose text it is refused for; left out where that is the one asked about, or cannot be read. */
  readonly because?: string;
}

/** `data`: what would be sent, or the texts that would; empty where nothing is yet. */
export async function gate(deps: GateDeps, purpose: Purpose, place: Place, data: unknown): Promise<Gate> {
  if (purpose === 'test') return { policy: 'open', refused: null };
  const handedIn = await submitted(deps);
  const own = attemptOf(place);
  if (own === null) return { policy: 'after-attempt', ...(await shut(deps, data, handedIn, null)) };
  const attempt = await deps.attempts.get(own);
  if (!attempt) return { policy: 'off', refused: 'off' };
  const { task } = attempt;
  const events = place.kind === 'log' ? place.log.events : await eventsOf(deps, own);
  const exercise = await deps.exerciseOf(task.exercise);
  const answer = permission(purpose, { task, kind: exercise?.kind ?? null, handedIn: handedIn.has(own), events });
  // What a task is for is open by its nature, and the ledger says so.
  const policy = purpose === 'instruct' && answer === 'allowed' && !handedIn.has(own) ? 'open' : task.assistance;
  if (answer !== 'allowed') return { policy, refused: answer };
  if (!isEmpty(data)) return { policy, ...(await shut(deps, data, handedIn, attempt)) };
  // Before anything is asked: whether its own text is open in another attempt, too.
  const sources = exercise?.segments.map(({ source }) => source) ?? [];
  return { policy, ...(await shut({ ...deps, shelf: () => Promise.resolve([]) }, sources, handedIn, attempt)) };
}

/** A task whose text may not be sent. `texts`: its sources, its drafts, what she has made of them; null where none can be read. */
interface Barred {
  readonly refused: NotNow;
  readonly slug: string;
  readonly texts: readonly (readonly string[])[] | null;
}

/**
 * What lies open on her desk is not asked about by another way: by a text of her own, an exercise of the shelf or another task,
 * in whatever place of the question, when it is text of a task that she has not handed in yet. Nor is an exercise of the shelf,
 * begun or not, before she has handed in a work on it. What she may ask about stays so where another task says the same: texts
 * that were handed in and are not worked on again, and that of `own`, where it comes with the app.
 */
async function shut(
  deps: GateDeps,
  data: unknown,
  handedIn: HandedIn,
  own: Attempt | null,
): Promise<Pick<Gate, 'refused' | 'because'>> {
  if (isEmpty(data)) return { refused: null };
  const sent = sentText(data);
  const open = await openTasks(deps, handedIn, own);
  let known: SentText | null = null;
  const shelved = (await deps.shelf()).filter(({ slug }) => slug !== own?.task.exercise.slug);
  const untried = shelved.map(({ slug, ...task }): Barred => ({
    refused: 'before-hand-in',
    slug,
    texts: taskTexts(task),
  }));
  for (const { refused, slug, texts } of [...open, ...untried]) {
    // It could be that.
    if (texts === null) return { refused };
    const held = texts.filter((text) => holdsText(sent, text));
    if (held.length === 0) continue;
    known ??= sentText(await knownTexts(deps, handedIn, own, new Set(open.map((one) => one.slug))));
    if (held.some((text) => holdsText(sent, text, known))) return { refused, because: slug };
  }
  return { refused: null };
}

async function openTasks(deps: GateDeps, handedIn: HandedIn, own: Attempt | null): Promise<readonly Barred[]> {
  const others = (await deps.attempts.list()).filter(({ id }) => id !== own?.id);
  const read = others.map(async ({ id, task }): Promise<readonly Barred[]> => {
    const exercise = await deps.exerciseOf(task.exercise);
    if (!exercise && handedIn.has(id)) return [];
    // What was handed in is shut by its policy alone.
    const events = handedIn.has(id) ? [] : await eventsOf(deps, id);
    const answer = permission('draft', { task, kind: exercise?.kind ?? null, handedIn: handedIn.has(id), events });
    if (answer === 'allowed') return [];
    const texts = exercise && [...taskTexts(exercise), writtenIn(exercise, events)];
    return [{ refused: answer, slug: task.exercise.slug, texts }];
  });
  return (await Promise.all(read)).flat();
}

async function knownTexts(
  deps: GateDeps,
  handedIn: HandedIn,
  own: Attempt | null,
  open: ReadonlySet<string>,
): Promise<readonly (readonly string[])[]> {
  const mine = own && (await deps.exerciseOf(own.task.exercise))?.shipped === true ? [own.task.exercise] : [];
  const free = [...mine, ...handedIn.values()].filter(({ slug }) => !open.has(slug) && !isOwnSlug(slug));
  const read = [...new Map(free.map((ref) => [`${ref.slug} ${ref.revision}`, ref])).values()];
  return (await Promise.all(read.map((ref) => deps.exerciseOf(ref)))).flatMap((exercise) =>
    exercise ? taskTexts(exercise) : [],
  );
}

/** Her text as far as it has come; nothing where the log is damaged. */
function writtenIn(task: TaskText, events: readonly EditEvent[]): readonly string[] {
  try {
    return replay(startingSegments(task), events).map(({ text }) => text);
  } catch {
    return [];
  }
}

function isEmpty(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.keys(data).length === 0;
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

/** The exercises of the attempts that were handed in, by attempt. */
type HandedIn = ReadonlyMap<string, ExerciseRef>;

/** The attempts with a submission of hers whose line is what it was sealed as: a work that came in a file of another opens nothing. */
async function submitted({ records, digest, learner }: GateDeps): Promise<HandedIn> {
  const sealed = await records.list(submissionRecord.kind);
  const found = await Promise.all(
    sealed.map(async ({ line, sha256 }) => {
      const parsed = parseRecord<'submission', SubmissionRecord['body']>(line, submissionRecord);
      if (!parsed.ok || parsed.record.author !== learner.code || (await digest(line)) !== sha256) return null;
      const { attempt, task } = parsed.record.body;
      return [attempt, task.exercise] as const;
    }),
  );
  return new Map(found.filter((one) => one !== null));
}
