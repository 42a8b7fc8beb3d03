import { attempt, type Attempt } from '../domain/attempt/attempt.ts';
import {
  batchOfTail,
  checkWriter,
  forNextRound,
  placeBatch,
  sameBatch,
  sortTails,
  tailOf,
  withProgress,
  wholeJournal,
  type AttemptStore,
  type Tail,
} from './attempt-rows.ts';
import { ripeBatches, type Sealing } from './chunk-rows.ts';
import type { YijinDatabase } from './database.ts';
import {
  batchesOf,
  deleteJournal,
  dropDoubles,
  lastBatch,
  longest,
  nextSeq,
  readRows,
  putLonger,
  readSortedTails,
  readTails,
  takeInTails,
} from './dexie-journal-rows.ts';
import { addRecords } from './dexie-records.ts';
import { readJournal, type JournalReading } from './journal-reading.ts';
import { createLastWords, type SyncStore } from './last-words.ts';
import { StorageError, stored } from './storage-error.ts';
import { takenOver } from './taken-over.ts';

/**
 * The attempts of this browser and their journals. `sync` takes the last words of a page that goes away, beside the
 * database; null where there is no such store. `sealing` is how older parts of journals are sealed.
 */
export function createDexieAttempts(db: YijinDatabase, sync: SyncStore | null, sealing: Sealing): AttemptStore {
  const lastWords = createLastWords(sync, db.dexie.name);
  const attempts = db.table('attempts');
  const tables = [attempts, db.table('chunks'), db.table('journal'), db.table('tails')];
  const open = (row: unknown): Attempt | null => {
    const parsed = attempt.safeParse(row);
    if (parsed.success) return parsed.data;
    db.notify({ code: 'unreadable-row', table: 'attempts', key: idOf(row) });
    return null;
  };
  const read = async (id: string): Promise<Attempt | null> => {
    const row = await attempts.get(id);
    return row === undefined ? null : open(row);
  };
  const demand = async (id: string): Promise<Attempt> => {
    const found = await read(id);
    if (!found) throw new StorageError('missing', `There is no attempt ${id} that can be read.`);
    return found;
  };
  /** A write: all of it or nothing; other windows are told when it is on the disk. */
  const write = <T>(what: string, work: () => Promise<T>, touched = tables): Promise<T> =>
    stored(what, async () => {
      const result = await db.dexie.transaction('rw', touched, work);
      db.changes.tell('attempts');
      return result;
    });
  /** Brings last words into the database, so that from there on they are tails like others. */
  const pour = async (id: string): Promise<void> => {
    const kept = lastWords.read(id);
    if (kept.length === 0) return;
    await db.dexie.transaction('rw', db.table('tails'), () => putLonger(db, kept));
    lastWords.forget(kept);
  };
  /** A write that takes the tails in: first the last words become tails, in the end those that are in are forgotten. */
  const takingIn = async <T>(
    id: string,
    what: string,
    work: () => Promise<{ readonly result: T; readonly gone: readonly Tail[] }>,
  ): Promise<T> => {
    await stored('taking in last words', () => pour(id));
    const { result, gone } = await write(what, work);
    lastWords.forget(gone);
    return result;
  };
  const readIn = async (id: string): Promise<JournalReading> => {
    const noted = lastWords.read(id);
    const { rows, moved } = await db.dexie.transaction('r', tables, async () => {
      const found = await read(id);
      return { rows: await readRows(db, id), moved: found ? (await readSortedTails(db, found, noted)).moved : [] };
    });
    const reading = await readJournal(id, rows.chunks, [...rows.batches, ...moved.map(batchOfTail)], sealing);
    const { damage } = reading;
    if (damage) {
      db.notify({ code: 'unreadable-row', table: damage.table, key: `${id} ${damage.seq} ${damage.why}` });
    }
    return reading;
  };
  return {
    list: () =>
      stored('listing attempts', async () => (await attempts.toArray()).map(open).filter((found) => found !== null)),
    get: (id) => stored('reading an attempt', () => read(id)),
    create: (created) => write('creating an attempt', async () => void (await attempts.add(created))),
    takeOver: (id, by) =>
      takingIn(id, 'taking over an attempt', async () => {
        const { attempt: before, gone } = await takeInTails(db, await demand(id));
        const found = takenOver(before, by);
        await attempts.put(found);
        return { result: found.epoch, gone };
      }),
    goOn: (id, epoch) =>
      takingIn(id, 'going on with an attempt', async () => {
        const { attempt: found, gone } = await takeInTails(db, checkWriter(await read(id), epoch));
        await attempts.put(found);
        return { result: await nextSeq(db, id), gone };
      }),
    async append(batch, progress) {
      await write(
        'writing to the journal',
        async () => {
          // Two by two: each wait is a way to the disk and back, and what she types is not safe before the last.
          const [row, last] = await Promise.all([read(batch.attempt), lastBatch(db, batch.attempt)]);
          const found = checkWriter(row, batch.epoch);
          if (placeBatch(last, batch) === 'there') return;
          await Promise.all([db.table('journal').add(batch), attempts.put(withProgress(found, progress))]);
        },
        // Not the tails: `keepTail` must not wait for a write that the page will not live to see the end of.
        [attempts, db.table('journal')],
      );
      lastWords.forget([batch]);
    },
    reading: (id) => stored('reading a journal', () => readIn(id)),
    journal: (id) => stored('reading a journal', async () => wholeJournal(id, await readIn(id))),
    seal: (id, epoch) =>
      stored('sealing a journal', async () => {
        checkWriter(await read(id), epoch);
        // Without the right to write: what she types would wait for it.
        if (ripeBatches(await batchesOf(db, id).count(), sealing) === 0) return false;
        await pour(id);
        const doubles = await db.dexie.transaction('rw', tables, async () =>
          dropDoubles(db, checkWriter(await read(id), epoch)),
        );
        lastWords.forget(doubles);
        const { sealJournal } = await import('./dexie-sealing.ts');
        return sealJournal(db, id, epoch, sealing);
      }),
    handIn: (id, epoch, records) =>
      stored('handing in', async () => {
        await db.dexie.transaction('rw', [attempts, db.table('records')], async () => {
          const found = checkWriter(await read(id), epoch);
          await addRecords(db, records);
          await attempts.put({ ...found, state: 'handed-in' });
        });
        db.changes.tell('attempts', 'records');
      }),
    nextRound: (id) =>
      write('opening the next round', async () => {
        const next = forNextRound(await demand(id));
        await attempts.put(next);
        return next;
      }),
    remove: async (id) => {
      // Unpacking does not fit into a transaction: it is read before, and in it looked at for being the same.
      const journal = wholeJournal(id, await stored('reading a journal', () => readIn(id)));
      const noted = lastWords.read(id);
      const removed = await write('removing an attempt', async () => {
        if ((await attempts.get(id)) === undefined) return null;
        const found = await demand(id);
        const { moved } = await readSortedTails(db, found, noted);
        const last = moved.at(-1) ?? (await lastBatch(db, id));
        const read = journal.at(-1);
        const same = last === null ? !read : read !== undefined && sameBatch(last, read);
        if (!same) throw new StorageError('other', `Attempt ${id} is written to.`);
        await deleteJournal(db, id);
        await attempts.delete(id);
        const newest = moved.at(-1);
        // Above the window that may still hold it, should it be brought back.
        const above = { ...found, epoch: found.epoch + 1 };
        return { attempt: newest ? withProgress(above, newest) : above, journal };
      });
      lastWords.forget(noted);
      return removed;
    },
    restore: ({ attempt: restored, journal }) =>
      write('bringing back an attempt', async () => {
        // Above what a window that was told of the removal has kept of it since.
        const stale = [...(await readTails(db, restored.id)), ...lastWords.read(restored.id)];
        const epoch = Math.max(restored.epoch, ...stale.map((tail) => tail.epoch + 1));
        await attempts.add({ ...restored, epoch });
        await db.table('journal').bulkAdd([...journal]);
      }),
    note: (batch, progress) => {
      if (!db.givenUp) lastWords.keep([tailOf(batch, progress)]);
    },
    async keepTail(batches, progress) {
      if (db.givenUp) return;
      const tails = batches.map((batch) => tailOf(batch, progress));
      lastWords.keep(tails);
      await keepTails(db, tails);
    },
    async forks(id) {
      const { batches } = await stored('reading forks', () => readIn(id));
      const noted = lastWords.read(id);
      return stored('reading forks', () =>
        db.dexie.transaction('r', tables, async () => {
          const found = await read(id);
          if (!found) return [];
          const tails = longest(await readTails(db, id), noted);
          return sortTails(found, batches.length, (seq) => batches[seq] ?? null, tails).apart.map(batchOfTail);
        }),
      );
    },
    tidy: () =>
      stored('tidying', async () => {
        const there = await db.dexie.transaction('rw', [attempts, db.table('tails')], async () => {
          const ids = new Set((await attempts.toCollection().primaryKeys()).map(String));
          const keys = (await db.table('tails').toCollection().primaryKeys()) as readonly (readonly unknown[])[];
          await db.table('tails').bulkDelete(keys.filter(([id]) => !ids.has(String(id))));
          return ids;
        });
        lastWords.sweep((id) => there.has(id));
      }),
    onClosing: (listener) => db.onClosing(listener),
    subscribe: (listener) => db.changes.subscribe('attempts', listener),
  };
}

/**
 * Goes past Dexie: the writes are issued and committed before this returns, since a page that goes away is given no
 * further turn. Fails in silence, for nobody is left to be told; the batches are still in memory, should the page return.
 */
async function keepTails(db: YijinDatabase, tails: readonly Tail[]): Promise<void> {
  try {
    const transaction = db.dexie.backendDB().transaction('tails', 'readwrite', { durability: 'strict' });
    for (const tail of tails) transaction.objectStore('tails').put(tail);
    transaction.commit();
    await new Promise((resolve) => (transaction.oncomplete = transaction.onabort = resolve));
  } catch {
    // The database is closed.
  }
}

function idOf(row: unknown): string {
  return row instanceof Object && 'id' in row ? String(row.id) : '';
}
