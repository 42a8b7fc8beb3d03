import { attempt, type Attempt } from '../domain/attempt/attempt.ts';
import {
  batchOfTail,
  checkWriter,
  forNextRound,
  placeBatch,
  withProgress,
  type AttemptStore,
  type Tail,
} from './attempt-rows.ts';
import type { YijinDatabase } from './database.ts';
import {
  deleteBatches,
  lastBatch,
  readBatches,
  readTails,
  readTailsInForce,
  takeInTails,
} from './dexie-journal-rows.ts';
import { addRecords } from './dexie-records.ts';
import { createLastWords, type SyncStore } from './last-words.ts';
import { StorageError, stored } from './storage-error.ts';

/**
 * The attempts of this browser and their journals. `sync` takes the last words of a page that goes away, beside the
 * database; null where there is no such store.
 */
export function createDexieAttempts(db: YijinDatabase, sync: SyncStore | null = null): AttemptStore {
  const lastWords = createLastWords(sync, db.dexie.name);
  const attempts = db.table('attempts');
  const tables = [attempts, db.table('journal'), db.table('tails')];
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
    await db.dexie.transaction('rw', db.table('tails'), () => db.table('tails').bulkPut([...kept]));
    lastWords.forget(kept);
  };
  return {
    list: () =>
      stored('listing attempts', async () => (await attempts.toArray()).map(open).filter((found) => found !== null)),
    get: (id) => stored('reading an attempt', () => read(id)),
    create: (created) => write('creating an attempt', async () => void (await attempts.add(created))),
    takeOver: async (id) => {
      await stored('taking in last words', () => pour(id));
      return write('taking over an attempt', async () => {
        const found = await takeInTails(db, await demand(id));
        await attempts.put({ ...found, epoch: found.epoch + 1 });
        return found.epoch + 1;
      });
    },
    append: (batch, progress) =>
      write(
        'writing to the journal',
        async () => {
          const found = checkWriter(await read(batch.attempt), batch.epoch);
          if (placeBatch(await lastBatch(db, batch.attempt), batch) === 'there') return;
          await db.table('journal').add(batch);
          await attempts.put(withProgress(found, progress));
        },
        // Not the tails: `keepTail` must not wait for a write that the page will not live to see the end of.
        [attempts, db.table('journal')],
      ),
    journal: (id) =>
      stored('reading a journal', async () => {
        await pour(id);
        return db.dexie.transaction('r', tables, async () => {
          const found = await read(id);
          const batches = await readBatches(db, id);
          return found ? [...batches, ...(await readTailsInForce(db, found)).moved.map(batchOfTail)] : batches;
        });
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
      await stored('taking in last words', () => pour(id));
      return write('removing an attempt', async () => {
        if ((await attempts.get(id)) === undefined) return null;
        const removed = await takeInTails(db, await demand(id));
        const journal = await readBatches(db, id);
        await deleteBatches(db, id);
        await attempts.delete(id);
        return { attempt: removed, journal };
      });
    },
    restore: ({ attempt: restored, journal }) =>
      write('bringing back an attempt', async () => {
        await attempts.add(restored);
        await db.table('journal').bulkAdd([...journal]);
      }),
    keepTail: (batches, { confirmed, touchedAt }) => {
      const tails = batches.map((batch) => ({ ...batch, events: [...batch.events], confirmed, touchedAt }));
      lastWords.keep(tails);
      return keepTails(db, tails);
    },
    forks: (id) =>
      stored('reading forks', () =>
        db.dexie.transaction('r', tables, async () => {
          const found = await read(id);
          const { moved, doubles } = found ? await readTailsInForce(db, found) : { moved: [], doubles: [] };
          const belong = new Set([...moved, ...doubles].map(({ epoch, seq }) => `${epoch} ${seq}`));
          return (await readTails(db, id)).filter(({ epoch, seq }) => !belong.has(`${epoch} ${seq}`)).map(batchOfTail);
        }),
      ),
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
