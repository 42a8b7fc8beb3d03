import { afterEach, describe, expect, it, vi } from 'vitest';
import { AttemptTakenOver } from '../../src/domain/attempt/attempt-repository.ts';
import { RecordConflict } from '../../src/domain/record/record-repository.ts';
import type { AttemptStore } from '../../src/storage/attempt-rows.ts';
import type { YijinDatabase } from '../../src/storage/database.ts';
import { createDexieAttempts } from '../../src/storage/dexie-attempts.ts';
import { createDexieRecords } from '../../src/storage/dexie-records.ts';
import { createMemoryAttempts } from '../../src/storage/memory-attempts.ts';
import { createMemoryRecords } from '../../src/storage/memory-records.ts';
import type { RecordStore } from '../../src/storage/record-rows.ts';
import type { StorageNotice } from '../../src/storage/storage-error.ts';
import {
  LATER,
  PROGRESS,
  openTestDatabase,
  testAttempt,
  testBatch,
  testRecord,
  syncStore,
  testSealing,
  typed,
} from './storage-kit.ts';

interface Both {
  readonly attempts: AttemptStore;
  readonly records: RecordStore;
}
let opened: YijinDatabase | null = null;
afterEach(() => opened?.close());
const stores: readonly (readonly [string, () => Promise<Both>])[] = [
  [
    'Dexie',
    async () => {
      const db = (opened = await openTestDatabase());
      return { attempts: createDexieAttempts(db, syncStore(), testSealing()), records: createDexieRecords(db) };
    },
  ],
  [
    'memory',
    async () => {
      const records = createMemoryRecords();
      return { attempts: createMemoryAttempts(records), records };
    },
  ],
];

describe.each(stores)('attempts in %s', (_, open) => {
  async function started(): Promise<Both & { readonly epoch: number }> {
    const both = await open();
    await both.attempts.create(testAttempt('a'));
    return { ...both, epoch: await both.attempts.takeOver('a') };
  }

  it('are created once, listed and read', async () => {
    const { attempts } = await open();
    await attempts.create(testAttempt('a'));
    await attempts.create(testAttempt('b'));
    await expect(attempts.create(testAttempt('a', { round: 9 }))).rejects.toMatchObject({ reason: 'exists' });
    expect(await attempts.list()).toEqual([testAttempt('a'), testAttempt('b')]);
    expect(await attempts.get('a')).toEqual(testAttempt('a'));
    expect(await attempts.get('c')).toBeNull();
    expect(await attempts.journal('c')).toEqual([]);
  });

  it('keep their batches in order and bring the progress up to date', async () => {
    const { attempts, epoch } = await started();
    for (let seq = 0; seq < 12; seq++)
      await attempts.append(testBatch('a', seq, epoch), { ...PROGRESS, confirmed: seq % 3 });
    expect(await attempts.journal('a')).toEqual(Array.from({ length: 12 }, (_, seq) => testBatch('a', seq, epoch)));
    expect(await attempts.get('a')).toEqual(testAttempt('a', { epoch, confirmed: 2, touchedAt: LATER }));
  });

  it('take a batch written again for what it is, and refuse a gap or a second way on', async () => {
    const { attempts, epoch } = await started();
    await attempts.append(testBatch('a', 0, epoch), PROGRESS);
    await attempts.append(testBatch('a', 0, epoch), PROGRESS);
    await expect(attempts.append(testBatch('a', 0, epoch, 5), PROGRESS)).rejects.toMatchObject({ reason: 'gap' });
    await expect(attempts.append(testBatch('a', 2, epoch), PROGRESS)).rejects.toMatchObject({ reason: 'gap' });
    expect(await attempts.journal('a')).toEqual([testBatch('a', 0, epoch)]);
  });

  it('raise the epoch at each take-over and refuse the window before', async () => {
    const { attempts, epoch } = await started();
    await attempts.append(testBatch('a', 0, epoch), PROGRESS);
    expect(await attempts.takeOver('a')).toBe(epoch + 1);
    await expect(attempts.append(testBatch('a', 1, epoch), PROGRESS)).rejects.toBeInstanceOf(AttemptTakenOver);
    await expect(attempts.handIn('a', epoch, [])).rejects.toBeInstanceOf(AttemptTakenOver);
    await attempts.append(testBatch('a', 1, epoch + 1), PROGRESS);
    expect(await attempts.journal('a')).toHaveLength(2);
    await expect(attempts.takeOver('b')).rejects.toMatchObject({ reason: 'missing' });
  });

  it('hand in with their records in one step, and can then be written no more', async () => {
    const { attempts, records, epoch } = await started();
    const handedIn = [await testRecord(1, 'submission'), await testRecord(2, 'edit-log')];
    await attempts.handIn('a', epoch, handedIn);
    expect(await records.list('submission')).toEqual(handedIn.slice(0, 1));
    expect(await attempts.get('a')).toMatchObject({ state: 'handed-in', round: 1 });
    await expect(attempts.append(testBatch('a', 0, epoch), PROGRESS)).rejects.toBeInstanceOf(AttemptTakenOver);
    await expect(attempts.handIn('a', epoch, handedIn)).rejects.toBeInstanceOf(AttemptTakenOver);
  });

  it('leave nothing half written when handing in fails', async () => {
    const { attempts, records, epoch } = await started();
    const first = await testRecord(1, 'submission');
    await records.add([first]);
    const conflict = [await testRecord(2, 'edit-log'), await testRecord(1, 'submission', 'another')];
    await expect(attempts.handIn('a', epoch, conflict)).rejects.toBeInstanceOf(RecordConflict);
    await expect(attempts.handIn('a', epoch - 1, [await testRecord(3)])).rejects.toBeInstanceOf(AttemptTakenOver);
    expect((await records.lines()).map(({ line }) => line)).toEqual([first.line]);
    expect(await attempts.get('a')).toMatchObject({ state: 'open' });
    await attempts.append(testBatch('a', 0, epoch), PROGRESS);
  });

  it('open for the next round with their journal; asking twice is one round', async () => {
    const { attempts, epoch } = await started();
    await attempts.append(testBatch('a', 0, epoch), PROGRESS);
    await attempts.handIn('a', epoch, []);
    expect(await attempts.nextRound('a')).toMatchObject({ round: 2, state: 'open' });
    expect(await attempts.nextRound('a')).toMatchObject({ round: 2, state: 'open' });
    const next = await attempts.takeOver('a');
    await attempts.append(testBatch('a', 1, next), PROGRESS);
    expect(await attempts.journal('a')).toEqual([testBatch('a', 0, epoch), testBatch('a', 1, next)]);
    await expect(attempts.nextRound('b')).rejects.toMatchObject({ reason: 'missing' });
  });

  it('go and come back with their journal; records stay', async () => {
    const { attempts, records, epoch } = await started();
    await attempts.create(testAttempt('a2'));
    await attempts.append(testBatch('a2', 0, await attempts.takeOver('a2')), PROGRESS);
    await attempts.append(testBatch('a', 0, epoch), PROGRESS);
    await attempts.append(testBatch('a', 1, epoch), PROGRESS);
    await attempts.handIn('a', epoch, [await testRecord(1)]);
    const removed = await attempts.remove('a');
    expect(removed).toMatchObject({ attempt: { id: 'a', state: 'handed-in' }, journal: { length: 2 } });
    expect(await attempts.remove('a')).toBeNull();
    expect(await attempts.get('a')).toBeNull();
    expect(await attempts.journal('a')).toEqual([]);
    expect(await attempts.journal('a2')).toHaveLength(1);
    expect(await records.list('reply')).toHaveLength(1);
    await expect(attempts.append(testBatch('a', 2, epoch), PROGRESS)).rejects.toBeInstanceOf(AttemptTakenOver);
    if (!removed) return;
    await attempts.restore(removed);
    await expect(attempts.restore(removed)).rejects.toMatchObject({ reason: 'exists' });
    expect(await attempts.get('a')).toEqual(removed.attempt);
    expect(await attempts.journal('a')).toEqual(removed.journal);
  });

  it('take the last batches of a page that went away into the journal, in order and once', async () => {
    const { attempts, epoch } = await started();
    await attempts.append(testBatch('a', 0, epoch), PROGRESS);
    void attempts.keepTail([testBatch('a', 0, epoch), testBatch('a', 1, epoch)], PROGRESS);
    void attempts.keepTail([testBatch('a', 1, epoch), testBatch('a', 2, epoch)], { confirmed: 3, touchedAt: LATER });
    const whole = [0, 1, 2].map((seq) => testBatch('a', seq, epoch));
    expect(await attempts.journal('a')).toEqual(whole);
    expect(await attempts.forks('a')).toEqual([]);
    const next = await attempts.takeOver('a');
    expect(await attempts.journal('a')).toEqual(whole);
    expect(await attempts.get('a')).toMatchObject({ confirmed: 3, touchedAt: LATER });
    await attempts.append(testBatch('a', 3, next), PROGRESS);
    expect(await attempts.forks('a')).toEqual([]);
  });

  it('know a batch that was noted as it grew, whoever read it on the way', async () => {
    const { attempts, epoch } = await started();
    const [short, whole] = [1, 3].map((count) => testBatch('a', 0, epoch, count));
    if (!short || !whole) throw new Error('two of them');
    attempts.note(short, PROGRESS);
    expect(await attempts.journal('a')).toEqual([short]);
    attempts.note(whole, PROGRESS);
    expect(await attempts.journal('a')).toEqual([whole]);
    await attempts.append(whole, PROGRESS);
    expect(await attempts.journal('a')).toEqual([whole]);
    expect(await attempts.forks('a')).toEqual([]);
    attempts.note(testBatch('a', 1, epoch, 1), { confirmed: 2, touchedAt: LATER });
    const next = await attempts.takeOver('a');
    expect(await attempts.get('a')).toMatchObject({ epoch: next, confirmed: 2 });
    // The window that was taken over has written on, and did not know.
    const late = testBatch('a', 1, epoch, 3);
    attempts.note(late, PROGRESS);
    expect(await attempts.journal('a')).toEqual([whole, testBatch('a', 1, epoch, 1)]);
    expect(await attempts.forks('a')).toEqual([{ ...late, events: late.events.slice(1) }]);
  });

  it('keep the tail of a window that was taken over as a fork', async () => {
    const { attempts, epoch } = await started();
    await attempts.append(testBatch('a', 0, epoch), PROGRESS);
    const next = await attempts.takeOver('a');
    void attempts.keepTail([testBatch('a', 1, epoch, 5)], PROGRESS);
    await attempts.append(testBatch('a', 1, next), PROGRESS);
    await attempts.takeOver('a');
    expect(await attempts.journal('a')).toEqual([testBatch('a', 0, epoch), testBatch('a', 1, next)]);
    expect(await attempts.forks('a')).toEqual([testBatch('a', 1, epoch, 5)]);
  });

  it('tell subscribers of what was written', async () => {
    const { attempts, epoch } = await started();
    const listener = vi.fn();
    const leave = attempts.subscribe(listener);
    await attempts.append(testBatch('a', 0, epoch), PROGRESS);
    await attempts.handIn('a', epoch, []);
    await attempts.append(testBatch('a', 1, epoch), PROGRESS).catch(() => undefined);
    expect(listener).toHaveBeenCalledTimes(2);
    leave();
    await attempts.nextRound('a');
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

describe('attempts whose rows cannot be read', () => {
  it('are kept untouched and told; a journal with such a row is not given without it, and not removed', async () => {
    const notices: StorageNotice[] = [];
    const db = (opened = await openTestDatabase({ onNotice: (notice) => notices.push(notice) }));
    const attempts = createDexieAttempts(db, null, testSealing());
    const tomorrow = { ...testAttempt('a'), mood: 'calm' };
    await db.table('attempts').bulkAdd([tomorrow, testAttempt('b', { epoch: 1 })]);
    const batch = { attempt: 'b', seq: 0, epoch: 1, events: [{ kind: 'sung', t: 0 }] };
    await db.table('journal').add(batch);
    expect(await attempts.list()).toHaveLength(1);
    expect(notices).toEqual([{ code: 'unreadable-row', table: 'attempts', key: 'a' }]);
    await expect(attempts.takeOver('a')).rejects.toMatchObject({ reason: 'missing' });
    await expect(attempts.remove('a')).rejects.toMatchObject({ reason: 'missing' });
    await expect(attempts.journal('b')).rejects.toMatchObject({ reason: 'unreadable' });
    await expect(attempts.append({ ...batch, seq: 1, events: [typed(1)] }, PROGRESS)).rejects.toMatchObject({
      reason: 'unreadable',
    });
    await expect(attempts.remove('b')).rejects.toMatchObject({ reason: 'unreadable' });
    expect(await db.table('attempts').get('a')).toEqual(tomorrow);
    expect(await db.table('journal').toArray()).toEqual([batch]);
  });

  it('a closed database is told as such', async () => {
    const db = await openTestDatabase();
    const attempts = createDexieAttempts(db, null, testSealing());
    db.close();
    await expect(attempts.list()).rejects.toMatchObject({ name: 'StorageError', reason: 'closed' });
    expect(() => attempts.keepTail([testBatch('a', 0, 1)], PROGRESS)).not.toThrow();
  });
});
