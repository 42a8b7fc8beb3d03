/** Whether an AI may be asked now: looked up in what is stored, each time, so that no screen can be mistaken about it. */
import type { Place } from '../domain/assist/assistance.ts';
import type { Call } from '../domain/assist/call-record.ts';
import { permission, type NotNow } from '../domain/assist/permission.ts';
import type { Purpose } from '../domain/assist/purpose.ts';
import { heldSegment, sentText, soughtText, type SentText, type SoughtText } from '../domain/assist/shared-text.ts';
import { soughtIn, taskTexts } from '../domain/assist/task-texts.ts';
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
  /** The segment of that exercise that would be sent. */
  readonly segment?: string;
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

/** A task whose text may not be sent. `texts`: its sources and drafts, `written`: hers; null where none can be read. */
interface Barred {
  readonly refused: NotNow;
  readonly slug: string;
  readonly texts: readonly SoughtText[] | null;
  readonly written: SoughtText | null;
  /** Begun, and not handed in. */
  readonly isOpen: boolean;
}

/**
 * What lies open on her desk is not asked about by another way: by a text of her own, an exercise of the shelf or another task,
 * in whatever place of the question, when it is text of a task that she has not handed in yet. Nor is an exercise of the shelf,
 * begun or not, before she has handed in a work on it. What another task says in the same words may be sent once that one is
 * handed in and not worked on again; and her own words may, where she has handed them in.
 */
async function shut(
  deps: GateDeps,
  data: unknown,
  handedIn: HandedIn,
  own: Attempt | null,
): Promise<Pick<Gate, 'refused' | 'because' | 'segment'>> {
  if (isEmpty(data)) return { refused: null };
  const sent = sentText(data);
  const open = await openTasks(deps, handedIn, own);
  const shelved = (await deps.shelf()).filter(({ slug }) => slug !== own?.task.exercise.slug);
  const untried = shelved.map(({ slug, ...task }): Barred => ({
    refused: 'before-hand-in',
    slug,
    texts: soughtIn(task),
    written: null,
    isOpen: false,
  }));
  let known: Known | null = null;
  for (const { refused, slug, texts, written, isOpen } of [...open, ...untried]) {
    // It could be that.
    if (texts === null) return { refused };
    const found = [...texts, ...(written ? [written] : [])].filter((text) => heldSegment(sent, text) !== null);
    if (found.length === 0) continue;
    known ??= await knownTexts(deps, handedIn, own, new Set(open.map((one) => one.slug)));
    for (const text of found) {
      const segment = heldSegment(sent, text, text === written ? known.hers : isOpen ? known.shipped : known.all);
      if (segment !== null) return { refused, because: slug, segment };
    }
  }
  return { refused: null };
}

async function openTasks(deps: GateDeps, handedIn: HandedIn, own: Attempt | null): Promise<readonly Barred[]> {
  // What came in a file of another learner is no work of hers.
  const others = (await deps.attempts.list()).filter(
    ({ id, author = deps.learner.code }) => id !== own?.id && author === deps.learner.code,
  );
  const read = others.map(async ({ id, task }): Promise<readonly Barred[]> => {
    const exercise = await deps.exerciseOf(task.exercise);
    if (!exercise && handedIn.has(id)) return [];
    // What was handed in is shut by its policy alone.
    const events = handedIn.has(id) ? [] : await eventsOf(deps, id);
    const answer = permission('draft', { task, kind: exercise?.kind ?? null, handedIn: handedIn.has(id), events });
    if (answer === 'allowed') return [];
    const texts = exercise && soughtIn(exercise);
    const written = exercise && soughtText(writtenIn(exercise, events));
    return [{ refused: answer, slug: task.exercise.slug, texts, written, isOpen: true }];
  });
  return (await Promise.all(read)).flat();
}

/** What may be sent, though a task says the same. */
interface Known {
  /** Texts of exercises that come with the app and are handed in or asked about: no copy of an open one is among them. */
  readonly shipped: SentText;
  /** Those of every exercise that is handed in. */
  readonly all: SentText;
  /** The same with what she has written: in another task only her own words are free by it. */
  readonly hers: SentText;
}

async function knownTexts(
  deps: GateDeps,
  handedIn: HandedIn,
  own: Attempt | null,
  open: ReadonlySet<string>,
): Promise<Known> {
  const done = [...handedIn.values()];
  const refs = [...(own ? [own.task.exercise] : []), ...done.map(({ exercise }) => exercise)];
  const each = [...new Map(refs.map((ref) => [`${ref.slug} ${ref.revision}`, ref])).values()].filter(
    ({ slug }) => !open.has(slug) && !isOwnSlug(slug),
  );
  const read = await Promise.all(
    each.map(async (ref) => {
      const exercise = await deps.exerciseOf(ref);
      return exercise ? [{ ref, exercise }] : [];
    }),
  );
  const shipped = read.flat().filter(({ exercise }) => exercise.shipped);
  const handed = new Set(done.map(({ exercise: { slug } }) => slug));
  const all = read.flat().filter(({ ref, exercise }) => exercise.shipped || handed.has(ref.slug));
  const textsOf = (some: typeof all) => some.map(({ exercise }) => taskTexts(exercise));
  const mine = own && (await deps.exerciseOf(own.task.exercise));
  const writing = mine && own ? writtenIn(mine, await eventsOf(deps, own.id)) : [];
  return {
    shipped: sentText(textsOf(shipped)),
    all: sentText(textsOf(all)),
    hers: sentText([textsOf(all), writing, done.map(({ texts }) => texts)]),
  };
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

/** The attempts that were handed in, with their exercise and the texts as they were. */
type HandedIn = ReadonlyMap<string, { readonly exercise: ExerciseRef; readonly texts: readonly string[] }>;

/** The attempts with a submission of hers whose line is what it was sealed as: a work that came in a file of another opens nothing. */
async function submitted({ records, digest, learner }: GateDeps): Promise<HandedIn> {
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
