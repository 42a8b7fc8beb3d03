/** The last words of a page whose IndexedDB transaction the browser dropped as the page went. */
import { afterEach, expect, it } from 'vitest';
import type { YijinDatabase } from '../../src/storage/database.ts';
import { createDexieAttempts } from '../../src/storage/dexie-attempts.ts';
import { createLastWords, type SyncStore } from '../../src/storage/last-words.ts';
import { LATER, PROGRESS, openTestDatabase, syncStore, testAttempt, testBatch, testSealing } from './storage-kit.ts';

let db: YijinDatabase;
afterEach(() => db.close());

async function begun(sync: SyncStore | null) {
  db = await openTestDatabase();
  const attempts = createDexieAttempts(db, sync, testSealing());
  await attempts.create(testAttempt('a'));
  const epoch = await attempts.takeOver('a');
  await attempts.append(testBatch('a', 0, epoch), PROGRESS);
  return { attempts, epoch };
}

/** What the browser does on a bad day: the tails of the database are gone, the synchronous store has them. */
const dropTails = (): PromiseLike<void> => db.table('tails').clear();

it('come back with the next window, in order, with their progress, and are forgotten then', async () => {
  const sync = syncStore();
  const { attempts, epoch } = await begun(sync);
  const said = [testBatch('a', 1, epoch), testBatch('a', 2, epoch)];
  await attempts.keepTail(said, { confirmed: 2, touchedAt: LATER });
  await dropTails();
  await attempts.takeOver('a');
  expect((await attempts.journal('a')).slice(1)).toEqual(said);
  expect(await attempts.get('a')).toMatchObject({ confirmed: 2, touchedAt: LATER });
  expect(sync.names()).toEqual([]);
});

it('are seen by a window that only reads', async () => {
  const { attempts, epoch } = await begun(syncStore());
  await attempts.keepTail([testBatch('a', 1, epoch)], PROGRESS);
  await dropTails();
  expect(await attempts.journal('a')).toHaveLength(2);
});

it('are there once, when the database had them too and wrote them to the journal', async () => {
  const { attempts, epoch } = await begun(syncStore());
  await attempts.keepTail([testBatch('a', 1, epoch)], PROGRESS);
  await attempts.append(testBatch('a', 1, epoch), PROGRESS);
  await attempts.takeOver('a');
  expect(await attempts.journal('a')).toHaveLength(2);
  expect(await attempts.forks('a')).toEqual([]);
});

it('that have grown since they were read are not forgotten, nor put back by what they were', async () => {
  const sync = syncStore();
  const { attempts, epoch } = await begun(sync);
  const words = createLastWords(sync, db.dexie.name);
  const [short, long] = [1, 3].map((count) => testBatch('a', 1, epoch, count));
  if (!short || !long) throw new Error('two of them');
  attempts.note(short, PROGRESS);
  const read = words.read('a');
  await attempts.keepTail([long], PROGRESS);
  words.forget(read);
  expect(words.read('a')).toMatchObject([long]);
  attempts.note(short, PROGRESS);
  expect((await attempts.journal('a')).slice(1)).toEqual([long]);
});

it('are forgotten when their batch is written', async () => {
  const sync = syncStore();
  const { attempts, epoch } = await begun(sync);
  attempts.note(testBatch('a', 1, epoch), PROGRESS);
  attempts.note(testBatch('a', 2, epoch, 1), PROGRESS);
  expect(sync.names()).toHaveLength(2);
  await attempts.append(testBatch('a', 1, epoch), PROGRESS);
  expect(sync.names()).toEqual([`yijin.tail.${db.dexie.name}.a.${epoch}.2`]);
});

it('of another attempt, another database or no store of ours are left alone', async () => {
  const sync = syncStore();
  sync.setItem('yijin.tail.other.a.1.1', '{}');
  sync.setItem(`yijin.tail.yijin:/.a.1.9`, 'not json');
  const { attempts } = await begun(sync);
  expect(await attempts.journal('a')).toHaveLength(1);
  expect(sync.names()).toHaveLength(2);
});

it('do no harm where the store is full or forbidden', async () => {
  const forbidden = new Proxy({} as SyncStore, {
    get: () => {
      throw new Error('forbidden');
    },
  });
  const words = createLastWords(forbidden, 'x');
  expect(words.read('a')).toEqual([]);
  const { attempts, epoch } = await begun(forbidden);
  await attempts.keepTail([testBatch('a', 1, epoch)], PROGRESS);
  expect(await attempts.journal('a')).toHaveLength(2);
});
