/** The rows of the journal and its tails. Everything here runs within a transaction that the caller has begun. */
import Dexie, { type Collection } from 'dexie';
import type { Attempt } from '../domain/attempt/attempt.ts';
import type { JournalBatch } from '../domain/attempt/attempt-repository.ts';
import { batchOfTail, journalRow, sortTails, tailRow, withProgress, type Tail } from './attempt-rows.ts';
import type { YijinDatabase } from './database.ts';
import { StorageError } from './storage-error.ts';

/** The batches of an attempt in order, from a seq on. Throws when one cannot be read: what follows hangs on it. */
export async function readBatches(db: YijinDatabase, id: string, from = 0): Promise<readonly JournalBatch[]> {
  const rows = await batchesOf(db, id, from).toArray();
  return rows.map((row) => openBatch(db, id, row));
}

export async function lastBatch(db: YijinDatabase, id: string): Promise<JournalBatch | null> {
  const row = await batchesOf(db, id, 0).last();
  return row === undefined ? null : openBatch(db, id, row);
}

/** The tails of an attempt in order. One that cannot be read is told and left where it is. */
export async function readTails(db: YijinDatabase, id: string, epoch?: number): Promise<readonly Tail[]> {
  const [low, high] = epoch === undefined ? [Dexie.minKey, Dexie.maxKey] : [epoch, epoch];
  const keys = db.table('tails').where('[attempt+epoch+seq]');
  const rows = await keys.between([id, low, Dexie.minKey], [id, high, Dexie.maxKey]).toArray();
  return rows.flatMap((row) => {
    const parsed = tailRow.safeParse(row);
    if (!parsed.success) db.notify({ code: 'unreadable-row', table: 'tails', key: id });
    return parsed.success ? [parsed.data] : [];
  });
}

/** What of the tails belongs to the journal of the attempt as it is now. */
export async function readTailsInForce(
  db: YijinDatabase,
  attempt: Attempt,
): Promise<{ readonly moved: readonly Tail[]; readonly doubles: readonly Tail[] }> {
  const tails = await readTails(db, attempt.id, attempt.epoch);
  const [first] = tails;
  if (!first || attempt.state !== 'open') return { moved: [], doubles: [] };
  const last = await lastBatch(db, attempt.id);
  return sortTails(last ? last.seq + 1 : 0, await readBatches(db, attempt.id, first.seq), tails);
}

/** Moves the tails that follow the journal into it; gives the attempt with the progress they told. */
export async function takeInTails(db: YijinDatabase, attempt: Attempt): Promise<Attempt> {
  const { moved, doubles } = await readTailsInForce(db, attempt);
  await db.table('journal').bulkAdd(moved.map(batchOfTail));
  await db.table('tails').bulkDelete([...moved, ...doubles].map((tail) => [tail.attempt, tail.epoch, tail.seq]));
  const newest = moved.at(-1);
  return newest ? withProgress(attempt, newest) : attempt;
}

export async function deleteBatches(db: YijinDatabase, id: string): Promise<void> {
  await batchesOf(db, id, 0).delete();
}

function batchesOf(db: YijinDatabase, id: string, from: number): Collection<unknown, unknown> {
  return db.table('journal').where('[attempt+seq]').between([id, from], [id, Dexie.maxKey]);
}

function openBatch(db: YijinDatabase, id: string, row: unknown): JournalBatch {
  const parsed = journalRow.safeParse(row);
  if (parsed.success) return parsed.data;
  db.notify({ code: 'unreadable-row', table: 'journal', key: id });
  throw new StorageError(
    'unreadable',
    `The journal of attempt ${id} holds a row this version cannot read. It is kept.`,
  );
}
