/** Sealed chunks in the place of batches: the same journal, and damage that is found, told and left alone. */
import { afterEach, describe, expect, it } from 'vitest';
import { AttemptTakenOver, type JournalBatch } from '../../src/domain/attempt/attempt-repository.ts';
import type { AttemptStore } from '../../src/storage/attempt-rows.ts';
import type { ChunkRow } from '../../src/storage/chunk-rows.ts';
import type { YijinDatabase } from '../../src/storage/database.ts';
import { createDexieAttempts } from '../../src/storage/dexie-attempts.ts';
import type { JournalDamage } from '../../src/storage/journal-reading.ts';
import { createMemoryAttempts } from '../../src/storage/memory-attempts.ts';
import { createMemoryRecords } from '../../src/storage/memory-records.ts';
import type { StorageNotice } from '../../src/storage/storage-error.ts';
import { openWindow } from './journal-kit.ts';
import { openTestDatabase, PROGRESS, testAttempt, testBatch, testSealing } from './storage-kit.ts';

const SMALL = testSealing({ from: 4, keep: 2, events: 12 });
let db: YijinDatabase | null = null;
const notices: StorageNotice[] = [];
afterEach(() => {
  db?.close();
  db = null;
  notices.length = 0;
});

async function dexie(): Promise<{ readonly store: AttemptStore; readonly db: YijinDatabase }> {
  db = await openTestDatabase({ onNotice: (notice) => notices.push(notice) });
  return { store: createDexieAttempts(db, null, SMALL), db };
}

/** Writes 20 batches and seals as many as there are to be sealed. */
async function written(store: AttemptStore, id = 'a'): Promise<{ epoch: number; all: readonly JournalBatch[] }> {
  await store.create(testAttempt(id));
  const epoch = await store.takeOver(id);
  const all = Array.from({ length: 20 }, (_, seq) => testBatch(id, seq, epoch, 1 + (seq % 3)));
  for (const batch of all) await store.append(batch, PROGRESS);
  while (await store.seal(id, epoch));
  return { epoch, all };
}

describe.each([
  ['Dexie', async () => (await dexie()).store],
  ['memory', async () => createMemoryAttempts(createMemoryRecords(), SMALL)],
] as const)('a sealed journal in %s', (_, open) => {
  it('reads as it did, and is written on', async () => {
    const store = await open();
    const { epoch, all } = await written(store);
    expect(await store.journal('a')).toEqual(all);
    await store.append(testBatch('a', 19, epoch, 2), PROGRESS);
    await store.append(testBatch('a', 20, epoch), PROGRESS);
    await expect(store.append(testBatch('a', 22, epoch), PROGRESS)).rejects.toMatchObject({ reason: 'gap' });
    expect(await store.journal('a')).toEqual([...all, testBatch('a', 20, epoch)]);
  });

  it('takes tails in, keeps forks, is handed in, opened for a next round, removed and brought back', async () => {
    const store = await open();
    const { epoch, all } = await written(store);
    await store.keepTail([testBatch('a', 20, epoch)], PROGRESS);
    const next = await store.takeOver('a');
    await store.keepTail([testBatch('a', 20, epoch, 4)], PROGRESS);
    const { events } = testBatch('a', 20, epoch, 4);
    expect(await store.forks('a')).toEqual([{ attempt: 'a', seq: 20, epoch, events: events.slice(2) }]);
    await store.handIn('a', next, []);
    await expect(store.seal('a', next)).rejects.toBeInstanceOf(AttemptTakenOver);
    await store.nextRound('a');
    const whole = [...all, testBatch('a', 20, epoch)];
    const removed = await store.remove('a');
    expect(removed?.journal).toEqual(whole);
    expect(await store.journal('a')).toEqual([]);
    if (removed) await store.restore(removed);
    expect(await store.journal('a')).toEqual(whole);
    const last = await store.takeOver('a');
    while (await store.seal('a', last));
    await store.append(testBatch('a', 21, last), PROGRESS);
    expect(await store.journal('a')).toEqual([...whole, testBatch('a', 21, last)]);
  });

  it('is sealed by the window that writes it alone, once, and goes on being written meanwhile', async () => {
    const store = await open();
    await store.create(testAttempt('a'));
    const epoch = await store.takeOver('a');
    const all = Array.from({ length: 10 }, (_, seq) => testBatch('a', seq, epoch));
    for (const batch of all) await store.append(batch, PROGRESS);
    await expect(store.seal('a', epoch - 1)).rejects.toBeInstanceOf(AttemptTakenOver);
    const twice = [store.seal('a', epoch), store.seal('a', epoch)];
    await store.append(testBatch('a', 10, epoch), PROGRESS);
    expect((await Promise.all(twice)).filter(Boolean)).toHaveLength(1);
    expect(await store.journal('a')).toEqual([...all, testBatch('a', 10, epoch)]);
    const late = store.seal('a', epoch);
    await store.takeOver('a');
    await late.catch((error: unknown) => expect(error).toBeInstanceOf(AttemptTakenOver));
    expect(await store.journal('a')).toEqual([...all, testBatch('a', 10, epoch)]);
  });

  it('leaves a short journal as it is', async () => {
    const store = await open();
    await store.create(testAttempt('a'));
    const epoch = await store.takeOver('a');
    for (let seq = 0; seq < 5; seq++) await store.append(testBatch('a', seq, epoch), PROGRESS);
    expect(await store.seal('a', epoch)).toBe(false);
  });
});

describe('sealing in the database', () => {
  it('takes the place of the batches, and is done in the background by the window that has the attempt', async () => {
    const { store, db: open } = await dexie();
    await store.create(testAttempt('a'));
    const window = openWindow(store);
    const journal = await window.open('a');
    for (let seq = 0; seq < 20; seq++) {
      testBatch('a', seq, 1).events.forEach((event) => journal.append(event));
      await journal.flush();
    }
    await journal.close();
    const again = await openWindow(store).open('a');
    expect(again.events).toEqual(journal.events);
    await again.close();
    const next = openWindow(store);
    await next.open('a');
    const left = async (): Promise<number> => {
      await next.time.pass(2000);
      return open.table('journal').count();
    };
    await expect.poll(left).toBeLessThan(6);
    expect(await open.table('chunks').count()).toBeGreaterThan(1);
    expect((await openWindow(store, null).open('a')).events).toEqual(journal.events);
  });

  it('that fails, as the device is full, leaves everything as it was', async () => {
    const { store, db: open } = await dexie();
    const full = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    open.table('chunks').hook('creating', full);
    await store.create(testAttempt('a'));
    const epoch = await store.takeOver('a');
    const all = Array.from({ length: 10 }, (_, seq) => testBatch('a', seq, epoch));
    for (const batch of all) await store.append(batch, PROGRESS);
    await expect(store.seal('a', epoch)).rejects.toMatchObject({ reason: 'quota' });
    expect(await open.table('journal').count()).toBe(10);
    open.table('chunks').hook('creating').unsubscribe(full);
    expect(await store.seal('a', epoch)).toBe(true);
    expect(await store.journal('a')).toEqual(all);
  });
});

/** What can befall the chunks on a disk, and what is said of it. The second chunk of the attempt is `two`. */
type Fate = (db: YijinDatabase, chunks: readonly [ChunkRow, ChunkRow, ChunkRow]) => PromiseLike<unknown>;
const flip = (bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> =>
  bytes.map((byte, n) => (n === at ? byte ^ 0x10 : byte));
const FATES: readonly (readonly [string, Fate, 'first' | 'second' | 'third', JournalDamage['why']])[] = [
  [
    'is cut short',
    (on, [, two]) => on.table('chunks').put({ ...two, bytes: two.bytes.slice(0, 40) }),
    'second',
    'packing',
  ],
  [
    'has a bit flipped',
    (on, [, two]) => on.table('chunks').put({ ...two, bytes: flip(two.bytes, 30) }),
    'second',
    'packing',
  ],
  [
    'holds the bytes of another',
    (on, [one, two]) => on.table('chunks').put({ ...two, bytes: one.bytes }),
    'second',
    'chain',
  ],
  ['has another hash', (on, [one, two]) => on.table('chunks').put({ ...two, sha256: one.sha256 }), 'second', 'chain'],
  ['has another count', (on, [, two]) => on.table('chunks').put({ ...two, events: two.events + 1 }), 'second', 'chain'],
  [
    'is of a newer kind',
    (on, [, two]) => on.table('chunks').put({ ...two, encoding: 'edit-columns-9' }),
    'second',
    'row',
  ],
  ['is missing, in the middle', (on, [, two]) => on.table('chunks').delete(['a', two.seq]), 'second', 'gap'],
  ['is missing, at the beginning', (on, [one]) => on.table('chunks').delete(['a', one.seq]), 'first', 'gap'],
  ['is missing, at the end', (on, [, , three]) => on.table('chunks').delete(['a', three.seq]), 'third', 'gap'],
];

describe('a chunk that', () => {
  it.each(FATES)('%s: what is before it is shown, and nothing is touched', async (_, befall, where, why) => {
    const { store, db: open } = await dexie();
    const { all, epoch } = await written(store);
    const other = await written(store, 'b');
    const chunks = (await open.table('chunks').where('[attempt+seq]').between(['a', 0], ['a', 99]).toArray()) as never;
    const [one, two, three] = chunks as readonly [ChunkRow, ChunkRow, ChunkRow];
    await befall(open, [one, two, three]);
    const disk = await Promise.all([open.table('chunks').toArray(), open.table('journal').toArray()]);
    const { seq } = { first: one, second: two, third: three }[where];
    const reading = await store.reading('a');
    expect(reading.batches).toEqual(all.slice(0, seq));
    expect(reading.damage).toMatchObject({ seq, why });
    expect(notices).toContainEqual({ code: 'unreadable-row', table: reading.damage?.table, key: `a ${seq} ${why}` });
    await expect(store.journal('a')).rejects.toMatchObject({ reason: 'unreadable' });
    await expect(store.remove('a')).rejects.toMatchObject({ reason: 'unreadable' });

    const journal = await openWindow(store).open('a');
    expect(journal.readOnly).toBe(true);
    expect(journal.save()).toEqual({ state: 'unreadable' });
    expect(journal.events).toEqual(all.slice(0, seq).flatMap(({ events }) => events));
    expect(() => journal.append({ kind: 'focus', t: 0, segment: 's1' })).toThrow(AttemptTakenOver);
    await store.seal('a', epoch + 1).catch(() => undefined);
    expect(await Promise.all([open.table('chunks').toArray(), open.table('journal').toArray()])).toEqual(disk);
    expect(await store.journal('b')).toEqual(other.all);
  });

  it('would not give its batches again is never put in their place', async () => {
    const { db: open } = await dexie();
    const forgetful = {
      ...SMALL,
      packing: { ...SMALL.packing, pack: () => SMALL.packing.pack('{"sizes":[],"epochs":[]}\n{}') },
    };
    const store = createDexieAttempts(open, null, forgetful);
    await store.create(testAttempt('a'));
    const epoch = await store.takeOver('a');
    for (let seq = 0; seq < 10; seq++) await store.append(testBatch('a', seq, epoch), PROGRESS);
    await expect(store.seal('a', epoch)).rejects.toMatchObject({ reason: 'other' });
    expect(await store.journal('a')).toHaveLength(10);
  });
});
