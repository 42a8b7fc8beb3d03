/** What is noted of a journal before it is written, when storage is full, and beside windows that remove, clear and seal. */
import { afterEach, describe, expect, it } from 'vitest';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import { clearDatabase, sweep } from '../../src/storage/clear-database.ts';
import type { Sealing } from '../../src/storage/chunk-rows.ts';
import type { YijinDatabase } from '../../src/storage/database.ts';
import { createDexieAttempts } from '../../src/storage/dexie-attempts.ts';
import type { SyncStore } from '../../src/storage/last-words.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { fakeLocks, openWindow } from './journal-kit.ts';
import {
  newDisk,
  openTestDatabase,
  PROGRESS,
  settled,
  syncStore,
  testAttempt,
  testBatch,
  testSealing,
  typed,
} from './storage-kit.ts';

const quota = new StorageError('quota', 'full');
const opened: YijinDatabase[] = [];
afterEach(() => opened.splice(0).forEach((db) => db.close()));

interface Beginning {
  readonly sync?: SyncStore;
  readonly sealing?: Sealing;
}

async function begun({ sync = syncStore(), sealing = testSealing() }: Beginning = {}) {
  const disk = newDisk();
  const db = await openTestDatabase(disk);
  opened.push(db);
  const attempts = createDexieAttempts(db, sync, sealing);
  await attempts.create(testAttempt('a'));
  return { db, attempts, disk };
}

/** From now on the database takes nothing new, until there is room again. */
function fill(db: YijinDatabase): () => void {
  const refuse = (): void => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  };
  const hooks = (['tails', 'journal'] as const).map((table) => db.table(table).hook('creating'));
  for (const hook of hooks) hook.subscribe(refuse);
  return () => hooks.forEach((hook) => hook.unsubscribe(refuse));
}

/** A store that has room for so many characters. */
function storeOf(characters: number): SyncStore {
  const store = syncStore();
  const size = (): number => store.names().reduce((sum, name) => sum + (store.getItem(name)?.length ?? 0), 0);
  return {
    ...store,
    get length() {
      return store.length;
    },
    setItem(name, value) {
      if (size() - (store.getItem(name)?.length ?? 0) + value.length > characters) throw new Error('full');
      store.setItem(name, value);
    },
  };
}

const times = (events: readonly EditEvent[]): readonly number[] => events.map(({ t }) => t);
const SMALL = testSealing({ from: 2, keep: 1, events: 100 });

describe('where the database is full', () => {
  it('a journal with a note is read, seen by another window, and removed, which makes room', async () => {
    const { db, attempts } = await begun();
    const locks = fakeLocks();
    const journal = await openWindow(attempts, locks.ofWindow()).open('a');
    journal.append(typed(0));
    await journal.flush();
    fill(db);
    journal.append(typed(1));
    await expect(journal.flush()).rejects.toMatchObject({ reason: 'quota' });
    expect((await attempts.journal('a')).flatMap(({ events }) => times(events))).toEqual([0, 1]);
    const looking = await openWindow(attempts, locks.ofWindow()).open('a');
    expect(looking).toMatchObject({ readOnly: true, events: [typed(0), typed(1)] });
    expect((await attempts.remove('a'))?.journal.flatMap(({ events }) => times(events))).toEqual([0, 1]);
  });

  it('opened anew it can be read, says that there is no room, and can be written when there is', async () => {
    const { db, attempts } = await begun();
    const locks = fakeLocks();
    const first = locks.ofWindow();
    const journal = await openWindow(attempts, first).open('a');
    journal.append(typed(0));
    await journal.flush();
    const empty = fill(db);
    journal.append(typed(1));
    await expect(journal.flush()).rejects.toMatchObject({ reason: 'quota' });
    first.die();
    const { open } = openWindow(attempts, locks.ofWindow());
    const reading = await open('a');
    expect(reading).toMatchObject({ readOnly: true, events: [typed(0), typed(1)] });
    expect(reading.save()).toEqual({ state: 'no-room' });
    expect(() => reading.append(typed(2))).toThrow();
    empty();
    const writing = await open('a');
    expect(writing).toMatchObject({ readOnly: false, events: [typed(0), typed(1)] });
    writing.append(typed(2));
    await writing.flush();
    expect((await attempts.journal('a')).flatMap(({ events }) => times(events))).toEqual([0, 1, 2]);
  });
});

it('what could not be noted is not jumped over: a journal never has a hole', async () => {
  const { attempts } = await begun({ sync: storeOf(1500) });
  const locks = fakeLocks();
  const own = locks.ofWindow();
  const { open, faults, time } = openWindow(attempts, own);
  const journal = await open('a');
  faults.push(quota);
  journal.append(typed(0));
  journal.append({ kind: 'paste', t: 1, segment: 's1', at: 1, out: '', in: '漆'.repeat(3000), by: 'key' });
  await time.pass(200);
  journal.append(typed(2));
  await settled(5);
  own.die();
  const next = await openWindow(attempts, locks.ofWindow()).open('a');
  expect(times(next.events)).toEqual([0]);
});

describe('beside a window that writes', () => {
  it('removing gives back all that it removes, or nothing is removed', async () => {
    const { attempts } = await begun();
    const epoch = await attempts.takeOver('a');
    await attempts.append(testBatch('a', 0, epoch), PROGRESS);
    attempts.note(testBatch('a', 1, epoch, 1), PROGRESS);
    const removing = attempts.remove('a');
    attempts.note(testBatch('a', 1, epoch, 3), PROGRESS);
    const removed = await removing.catch(() => null);
    if (removed) expect(removed.journal[1]).toEqual(testBatch('a', 1, epoch, 3));
    else expect(await attempts.journal('a')).toHaveLength(2);
  });

  it('what was removed and brought back belongs to nobody, and the writer is told', async () => {
    const { attempts } = await begun();
    const locks = fakeLocks();
    const own = locks.ofWindow();
    const journal = await openWindow(attempts, own).open('a');
    journal.append(typed(0));
    const removed = await attempts.remove('a');
    if (!removed) throw new Error('It was there.');
    await attempts.restore(removed);
    journal.append(typed(1));
    await expect(journal.flush()).rejects.toThrow('Epoch');
    expect(journal.readOnly).toBe(true);
    own.die();
    const next = await openWindow(attempts, locks.ofWindow()).open('a');
    expect(times(next.events)).toEqual([0]);
  });

  it('readers leave nothing behind', async () => {
    const { db, attempts } = await begun();
    const epoch = await attempts.takeOver('a');
    for (let seq = 0; seq < 5; seq++) {
      attempts.note(testBatch('a', seq, epoch), PROGRESS);
      expect(await attempts.journal('a')).toHaveLength(seq + 1);
      await attempts.append(testBatch('a', seq, epoch), PROGRESS);
    }
    expect(await db.table('tails').count()).toBe(0);
  });
});

describe('nothing of hers stays in a device that was cleared', () => {
  it('when the window that clears it had words it could not write', async () => {
    const sync = syncStore();
    const { db, attempts, disk } = await begun({ sync });
    const { open, faults, page } = openWindow(attempts);
    const journal = await open('a');
    faults.push(quota, quota);
    journal.append(typed(0));
    await expect(journal.close()).rejects.toBe(quota);
    await clearDatabase(db, disk.indexedDB);
    sweep(sync, (name) => name.startsWith('yijin.tail.'));
    page.tell(page.leave);
    await settled(5);
    expect(sync.names()).toEqual([]);
  });

  it('when another window writes on for a moment', async () => {
    const sync = syncStore();
    const { attempts, disk } = await begun({ sync });
    const there = await openTestDatabase(disk);
    const journal = await openWindow(attempts).open('a');
    await clearDatabase(there, disk.indexedDB);
    sweep(sync, (name) => name.startsWith('yijin.tail.'));
    journal.append(typed(0));
    await journal.flush().catch(() => undefined);
    await settled(5);
    expect(sync.names()).toEqual([]);
  });
});

describe('of an attempt that was removed', () => {
  it('the words of a window that still tried are tidied away', async () => {
    const sync = syncStore();
    const { db, attempts } = await begun({ sync });
    await attempts.create(testAttempt('b'));
    attempts.note(testBatch('b', 0, 0), PROGRESS);
    const { open, faults, time } = openWindow(attempts);
    const journal = await open('a');
    faults.push(quota, quota);
    journal.append(typed(0));
    await journal.close().catch(() => undefined);
    await attempts.remove('a');
    await time.pass(5000);
    await settled(5);
    await attempts.tidy();
    expect(sync.names()).toEqual([`yijin.tail.${db.dexie.name}.b.0.0`]);
    expect(await db.table('tails').count()).toBe(0);
  });

  it('a stale tail does not join it when it is brought back', async () => {
    const { attempts } = await begun();
    const epoch = await attempts.takeOver('a');
    await attempts.append(testBatch('a', 0, epoch), PROGRESS);
    const removed = await attempts.remove('a');
    await attempts.keepTail([testBatch('a', 1, epoch + 1)], PROGRESS);
    if (!removed) throw new Error('It was there.');
    await attempts.restore(removed);
    await attempts.takeOver('a');
    expect(await attempts.journal('a')).toHaveLength(1);
  });
});

describe('after sealing', () => {
  it('a note that comes back from a disk written late is known for what was sealed', async () => {
    const sync = syncStore();
    const { attempts } = await begun({ sync, sealing: SMALL });
    const epoch = await attempts.takeOver('a');
    attempts.note(testBatch('a', 0, epoch), PROGRESS);
    const [name = ''] = sync.names();
    const late = sync.getItem(name) ?? '';
    for (let seq = 0; seq < 5; seq++) await attempts.append(testBatch('a', seq, epoch), PROGRESS);
    expect(await attempts.seal('a', epoch)).toBe(true);
    sync.setItem(name, late);
    const journal = await openWindow(attempts).open('a');
    expect(await journal.apart()).toEqual([]);
  });

  it('a fork is still told without what the journal holds of it', async () => {
    const { attempts } = await begun({ sealing: SMALL });
    const epoch = await attempts.takeOver('a');
    attempts.note(testBatch('a', 0, epoch, 2), PROGRESS);
    const next = await attempts.takeOver('a');
    await attempts.keepTail([testBatch('a', 0, epoch, 3)], PROGRESS);
    for (let seq = 1; seq < 5; seq++) await attempts.append(testBatch('a', seq, next), PROGRESS);
    expect(await attempts.seal('a', next)).toBe(true);
    expect((await attempts.forks('a')).flatMap(({ events }) => times(events))).toEqual([2]);
  });
});
