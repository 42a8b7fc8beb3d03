import * as z from 'zod/mini';
import type { Attempt } from '../domain/attempt/attempt.ts';
import { AttemptTakenOver, type AttemptRepository, type JournalBatch } from '../domain/attempt/attempt-repository.ts';
import { editEvent } from '../domain/attempt/edit-event.ts';
import { StorageError } from './storage-error.ts';

/** What lists show of an attempt, told with every batch. */
export type Progress = Parameters<AttemptRepository['append']>[1];

/**
 * The repository of attempts with what the journal alone needs. A tail is a batch written without asking first, as a
 * page goes away (nothing can be read any more then) or has been taken over.
 */
export interface AttemptStore extends AttemptRepository {
  /** Begins to write at once, before it returns. Resolves when it is done, or has failed: nobody could be told. */
  keepTail(batches: readonly JournalBatch[], progress: Progress): Promise<void>;
  /** The tails of an attempt that do not belong to its journal: the forks of windows that were taken over. */
  forks(id: string): Promise<readonly JournalBatch[]>;
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
 * Sorts the tails of one epoch (by seq) against the journal from the first tail's seq on: those that follow it in
 * order are to be moved into it, those it holds already are doubles; what is neither stays a fork.
 */
export function sortTails(
  next: number,
  journal: readonly JournalBatch[],
  tails: readonly Tail[],
): { readonly moved: readonly Tail[]; readonly doubles: readonly Tail[] } {
  const moved: Tail[] = [];
  const doubles: Tail[] = [];
  for (const tail of tails) {
    if (tail.seq === next + moved.length) moved.push(tail);
    else if (journal.some((row) => row.seq === tail.seq && sameBatch(row, tail))) doubles.push(tail);
  }
  return { moved, doubles };
}

export function batchOfTail({ attempt, seq, epoch, events }: Tail): JournalBatch {
  return { attempt, seq, epoch, events };
}

function sameBatch(a: JournalBatch, b: JournalBatch): boolean {
  return a.seq === b.seq && a.epoch === b.epoch && JSON.stringify(a.events) === JSON.stringify(b.events);
}
