/** The rows of the journal and its tails. Everything here runs within a transaction that the caller has begun. */
import Dexie, { type Collection } from 'dexie';
import type { Attempt } from '../domain/attempt/attempt.ts';
import type { JournalBatch } from '../domain/attempt/attempt-repository.ts';
import {
  batchOfTail,
  journalRow,
  sortTails,
  tailRow,
  withProgress,
  type SortedTails,
  type Tail,
} from './attempt-rows.ts';
import type { YijinDatabase } from './database.ts';
import { StorageError } from './storage-error.ts';

/** What the journal of an attempt lies in: rows of chunks, and of the batches behind them. */
export interface JournalRows {
  readonly chunks: readonly unknown[];
  readonly batches: readonly unknown[];
}

export async function readRows(db: YijinDatabase, id: string): Promise<JournalRows> {
  const [chunks, batches] = await Promise.all([chunksOf(db, id).toArray(), batchesOf(db, id).toArray()]);
  return { chunks, batches };
}

/** The last batch that is not sealed; there is one unless nothing was written. */
export async function lastBatch(db: YijinDatabase, id: string): Promise<JournalBatch | null> {
  const row = await batchesOf(db, id).last();
  return row === undefined ? null : openBatch(db, id, row);
}

/** The seq of the batch that is next, by the keys alone: a row that cannot be read has its place all the same. */
export async function nextSeq(db: YijinDatabase, id: string): Promise<number> {
  const [key] = await batchesOf(db, id).reverse().limit(1).primaryKeys();
  const seq: unknown = Array.isArray(key) ? key[1] : null;
  return typeof seq === 'number' ? seq + 1 : 0;
}

/** The tails of an attempt in order. One that cannot be read is told and left where it is. */
export async function readTails(db: YijinDatabase, id: string): Promise<readonly Tail[]> {
  const keys = db.table('tails').where('[attempt+epoch+seq]');
  const rows = await keys.between([id, Dexie.minKey, Dexie.minKey], [id, Dexie.maxKey, Dexie.maxKey]).toArray();
  return rows.flatMap((row) => {
    const parsed = tailRow.safeParse(row);
    if (!parsed.success) db.notify({ code: 'unreadable-row', table: 'tails', key: id });
    return parsed.success ? [parsed.data] : [];
  });
}

/** Puts tails into the database, but not in the place of one that has grown beyond them. */
export async function putLonger(db: YijinDatabase, tails: readonly Tail[]): Promise<void> {
  const rows = await db.table('tails').bulkGet(tails.map(({ attempt, epoch, seq }) => [attempt, epoch, seq]));
  const longer = tails.filter(
    (tail, at) => tail.events.length > (tailRow.safeParse(rows[at]).data?.events.length ?? -1),
  );
  await db.table('tails').bulkPut(longer);
}

/** The tails of an attempt in the light of its journal as it is now. */
export async function readSortedTails(
  db: YijinDatabase,
  attempt: Attempt,
  noted: readonly Tail[] = [],
): Promise<SortedTails> {
  const tails = longest(await readTails(db, attempt.id), noted);
  if (tails.length === 0) return { moved: [], doubles: [], apart: [] };
  const rows = await db.table('journal').bulkGet(tails.map(({ seq }) => [attempt.id, seq]));
  const there = new Map(rows.flatMap((row) => journalRow.safeParse(row).data ?? []).map((batch) => [batch.seq, batch]));
  const next = await nextSeq(db, attempt.id);
  return sortTails(attempt, next, (seq) => there.get(seq) ?? null, tails);
}

/** Moves the tails that follow the journal into it and drops doubles; gives the attempt with the progress they told. */
export async function takeInTails(
  db: YijinDatabase,
  attempt: Attempt,
): Promise<{ readonly attempt: Attempt; readonly gone: readonly Tail[] }> {
  const { moved, doubles } = await readSortedTails(db, attempt);
  const gone = [...moved, ...doubles];
  await db.table('journal').bulkAdd(moved.map(batchOfTail));
  await db.table('tails').bulkDelete(gone.map((tail) => [tail.attempt, tail.epoch, tail.seq]));
  const newest = moved.at(-1);
  return { attempt: newest ? withProgress(attempt, newest) : attempt, gone };
}

/** Drops tails that the journal holds already, of whatever epoch. */
export async function dropDoubles(db: YijinDatabase, attempt: Attempt): Promise<readonly Tail[]> {
  const { doubles } = await readSortedTails(db, attempt);
  await db.table('tails').bulkDelete(doubles.map((tail) => [tail.attempt, tail.epoch, tail.seq]));
  return doubles;
}

/** Tails and notes in order, of two of one name the longer. */
export function longest(tails: readonly Tail[], noted: readonly Tail[]): readonly Tail[] {
  const byName = new Map<string, Tail>();
  for (const tail of [...tails, ...noted]) {
    const known = byName.get(`${tail.epoch}.${tail.seq}`);
    if (!known || known.events.length < tail.events.length) byName.set(`${tail.epoch}.${tail.seq}`, tail);
  }
  return [...byName.values()].sort((a, b) => a.epoch - b.epoch || a.seq - b.seq);
}

export async function deleteJournal(db: YijinDatabase, id: string): Promise<void> {
  const tails = db.table('tails').where('[attempt+epoch+seq]');
  await Promise.all([
    chunksOf(db, id).delete(),
    batchesOf(db, id).delete(),
    tails.between([id, Dexie.minKey, Dexie.minKey], [id, Dexie.maxKey, Dexie.maxKey]).delete(),
  ]);
}

/** The batches of an attempt that are not sealed, up to a seq. */
export function batchesOf(db: YijinDatabase, id: string, before?: number): Collection<unknown, unknown> {
  return db
    .table('journal')
    .where('[attempt+seq]')
    .between([id, Dexie.minKey], [id, before ?? Dexie.maxKey]);
}

export function chunksOf(db: YijinDatabase, id: string): Collection<unknown, unknown> {
  return db.table('chunks').where('[attempt+seq]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
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
