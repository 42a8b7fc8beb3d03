/** Whether a question holds text that may not be sent, because it is text of a task that is not handed in. */
import { permission, type NotNow } from '../domain/assist/permission.ts';
import { heldSegment, sentText, soughtText, type SentText, type SoughtText } from '../domain/assist/shared-text.ts';
import { soughtIn, taskTexts } from '../domain/assist/task-texts.ts';
import type { Attempt } from '../domain/attempt/attempt.ts';
import type { EditEvent } from '../domain/attempt/edit-event.ts';
import { replay } from '../domain/attempt/replay.ts';
import { isOwnSlug } from '../domain/exercise/own-slug.ts';
import { startingSegments } from '../domain/exercise/starting-text.ts';
import { authorOf } from '../domain/attempt/author-of.ts';
import { loggedEvents } from '../domain/attempt/logged-events.ts';
import type { GateDeps, TaskText } from './gate-deps.ts';
import type { HandedIn } from './handed-in.ts';

export interface Shut {
  readonly refused: NotNow | null;
  /** The slug of the exercise whose text it is refused for; left out where that is the one asked about, or cannot be read. */
  readonly because?: string;
  /** The segment of that exercise that would be sent. */
  readonly segment?: string;
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
export async function shut(
  deps: GateDeps,
  data: unknown,
  handedIn: HandedIn,
  own: Attempt | null,
  shelf: Awaited<ReturnType<GateDeps['shelf']>>,
): Promise<Shut> {
  const sent = sentText(data);
  const open = await openTasks(deps, handedIn, own);
  const shelved = shelf.filter(({ slug }) => slug !== own?.task.exercise.slug);
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
    (one) => one.id !== own?.id && authorOf(one, deps.learner) === deps.learner.code,
  );
  const read = others.map(async ({ id, task }): Promise<readonly Barred[]> => {
    const exercise = await deps.exerciseOf(task.exercise);
    if (!exercise && handedIn.has(id)) return [];
    // What was handed in is shut by its policy alone.
    const events = handedIn.has(id) ? [] : await loggedEvents(deps.attempts, id);
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
  /** The same with what she has handed in: in another task only her own words are free by it. */
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
  return {
    shipped: sentText(textsOf(shipped)),
    all: sentText(textsOf(all)),
    hers: sentText([textsOf(all), done.map(({ texts }) => texts)]),
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
