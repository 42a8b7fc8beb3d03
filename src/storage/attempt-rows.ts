import * as z from 'zod/mini';
import type { Attempt } from '../domain/attempt/attempt.ts';
import { AttemptTakenOver, type AttemptRepository, type JournalBatch } from '../domain/attempt/attempt-repository.ts';
import { editEvent } from '../domain/attempt/edit-event.ts';
import type { JournalReading } from './journal-reading.ts';
import { StorageError } from './storage-error.ts';

/** What lists show of an attempt, told with every batch. */
export type Progress = Parameters<AttemptRepository['append']>[1];

/**
 * The repository of attempts with what the journal alone needs. A tail is a batch written without asking first: before
 * its turn, as a page goes away (nothing can be read any more then) or has been taken over. Tails of one attempt, epoch
 * and seq are the same batch at different lengths.
 */
export interface AttemptStore extends AttemptRepository {
  /**
   * Keeps as a tail, before it returns and where the store can do so, what is to be written soon. Costs little: it is done
   * with every letter, as a browser may take a page away without a word (Chromium waits half a second for a busy one).
   * `append` of the batch takes the note away.
   */
  note(batch: JournalBatch, progress: Progress): void;
  /** Begins to write at once, before it returns. Resolves when it is done, or has failed: nobody could be told. */
  keepTail(batches: readonly JournalBatch[], progress: Progress): Promise<void>;
  /**
   * For a window that has written all along under this epoch: takes its tails into the journal and gives the seq of the
   * next batch. Throws `AttemptTakenOver` when another window has had the attempt.
   */
  goOn(id: string, epoch: number): Promise<number>;
  /** The journal as far as it can be read. */
  reading(id: string): Promise<JournalReading>;
  /**
   * Puts a sealed chunk in the place of the oldest batches, all in one step, if there are enough of them. Tells whether
   * that was done. Throws `AttemptTakenOver` for an old epoch; when it fails everything is as it was.
   */
  seal(id: string, epoch: number): Promise<boolean>;
  /** The tails of an attempt that do not belong to its journal: the forks of windows that were taken over. */
  forks(id: string): Promise<readonly JournalBatch[]>;
  /** At the start of a window: removes what is kept of attempts that are no more. */
  tidy(): Promise<void>;
  /** Called while there still is time for `keepTail`, when the store has to close for a newer version of the app. */
  onClosing(listener: () => void): () => void;
}

const batch = {
  attempt: z.string(),
  seq: z.int().check(z.nonnegative()),
  epoch: z.int().check(z.nonnegative()),
  events: z.array(editEvent),
};
export const journalRow = z.strictObject(batch);
export const tailRow = z.strictObject({
  ...batch,
  confirmed: z.int().check(z.nonnegative()),
  touchedAt: z.string(),
});
export type Tail = Readonly<z.output<typeof tailRow>>;

/** Throws `AttemptTakenOver` unless the window with this epoch may write to the attempt. */
export function checkWriter(attempt: Attempt | null, epoch: number): Attempt {
  if (!attempt) throw new AttemptTakenOver('The attempt is not there any more.');
  if (attempt.epoch !== epoch) throw new AttemptTakenOver(`Epoch ${epoch} is over, it is ${attempt.epoch} now.`);
  if (attempt.state !== 'open') throw new AttemptTakenOver('The attempt is handed in.');
  return attempt;
}

/**
 * Whether a batch is to be added behind the last one, or is the last one written again by a window that was not told of
 * its success. Throws a `StorageError` for anything else, as the journal would have a gap or two ways on.
 */
export function placeBatch(last: JournalBatch | null, added: JournalBatch): 'add' | 'there' {
  const next = last ? last.seq + 1 : 0;
  if (added.seq === next) return 'add';
  if (last && sameBatch(last, added)) return 'there';
  throw new StorageError('gap', `Batch ${added.seq} of the journal was written where ${next} is next.`);
}

/** The attempt after a batch: the progress told with it. */
export function withProgress(attempt: Attempt, { confirmed, touchedAt }: Progress): Attempt {
  return { ...attempt, confirmed, touchedAt };
}

/** The attempt for its next round. One that is open already stays as it is, so that two clicks are one round. */
export function forNextRound(attempt: Attempt): Attempt {
  return attempt.state === 'open' ? attempt : { ...attempt, state: 'open', round: attempt.round + 1 };
}

/**
 * Tails in the light of their journal: what follows it in order, what it holds already, and what is neither, without the
 * events that it holds of that.
 */
export interface SortedTails {
  readonly moved: readonly Tail[];
  readonly doubles: readonly Tail[];
  readonly apart: readonly Tail[];
}

/**
 * Sorts the tails of an attempt (by epoch and seq). Only those of the epoch in force may follow the journal, whose next
 * seq is `next`; `batchAt` gives a batch of it.
 */
export function sortTails(
  { epoch, state }: Attempt,
  next: number,
  batchAt: (seq: number) => JournalBatch | null,
  tails: readonly Tail[],
): SortedTails {
  const moved: Tail[] = [];
  const doubles: Tail[] = [];
  const apart: Tail[] = [];
  // What follows a tail that had a part of it lost to another window is not what follows the journal.
  let cut = false;
  for (const tail of tails) {
    const there = batchAt(tail.seq);
    const held = there ? eventsHeld(there, tail) : 0;
    if (there && held === tail.events.length) doubles.push(tail);
    else if (held > 0) {
      cut ||= tail.epoch === epoch;
      apart.push({ ...tail, events: tail.events.slice(held) });
    } else if (!cut && state === 'open' && tail.epoch === epoch && tail.seq === next + moved.length) moved.push(tail);
    else apart.push(tail);
  }
  return { moved, doubles, apart };
}

/** All of a journal. Throws when a part of it cannot be read: what follows hangs on it. */
export function wholeJournal(id: string, { batches, damage }: JournalReading): readonly JournalBatch[] {
  if (!damage) return batches;
  throw new StorageError(
    'unreadable',
    `The journal of attempt ${id} cannot be read from batch ${damage.seq} on (${damage.why}). It is kept as it is.`,
  );
}

export function tailOf(batch: JournalBatch, { confirmed, touchedAt }: Progress): Tail {
  return { ...batch, events: [...batch.events], confirmed, touchedAt };
}

export function batchOfTail({ attempt, seq, epoch, events }: Tail): JournalBatch {
  return { attempt, seq, epoch, events };
}

/** How many events of a tail its batch in the journal holds: none unless one of the two begins with the other. */
function eventsHeld(there: JournalBatch, tail: Tail): number {
  const length = Math.min(there.events.length, tail.events.length);
  const same = inOneOrder(there.events.slice(0, length)) === inOneOrder(tail.events.slice(0, length));
  return same && there.epoch === tail.epoch ? length : 0;
}

export function sameBatch(a: JournalBatch, b: JournalBatch): boolean {
  return a.seq === b.seq && a.epoch === b.epoch && inOneOrder(a.events) === inOneOrder(b.events);
}

/** Events as JSON with the members in the order of the schema: a row that was read has them so, a new one may not. */
function inOneOrder(events: JournalBatch['events']): string {
  return JSON.stringify(events.map((event) => editEvent.safeParse(event).data ?? event));
}
