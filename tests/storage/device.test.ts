import { describe, expect, it } from 'vitest';
import { parseLearnerCode } from '../../src/domain/task/learner-code.ts';
import { askToPersist, openLearner } from '../../src/storage/device.ts';
import type { StorageNotice } from '../../src/storage/storage-error.ts';
import { newDisk, openTestDatabase } from './storage-kit.ts';

let seed = 0;
const random = (count: number): Uint8Array => Uint8Array.from({ length: count }, () => (seed = (seed * 73 + 41) % 256));

describe('the learner of a device', () => {
  it('is made at first use and the same ever after, in every window', async () => {
    const disk = newDisk();
    const [one, two] = [await openTestDatabase(disk), await openTestDatabase(disk)];
    const [first, second] = await Promise.all([openLearner(one, random), openLearner(two, random)]);
    expect(second).toEqual(first);
    expect(parseLearnerCode(first.code)).toBe(first.code);
    expect(first.course).toMatch(/^practice-[0-9a-f]{16}$/);
    one.close();
    two.close();
    const again = await openTestDatabase(disk);
    expect(await openLearner(again, random)).toEqual(first);
    again.close();
  });

  it('a row that cannot be read is kept and told, and another learner is made', async () => {
    const notices: StorageNotice[] = [];
    const db = await openTestDatabase({ onNotice: (notice) => notices.push(notice) });
    const damaged = { kind: 'learner', code: 'AAAA-AAAA', course: 'x' };
    await db.table('device').add(damaged);
    const made = await openLearner(db, random);
    expect(made.code).not.toBe(damaged.code);
    expect(await openLearner(db, random)).toEqual(made);
    expect(await db.table('device').get(1)).toMatchObject(damaged);
    expect(notices[0]).toEqual({ code: 'unreadable-row', table: 'device', key: 'learner' });
    db.close();
  });
});

describe('askToPersist', () => {
  const answers = (persisted: boolean, persist: boolean) => ({
    persisted: async () => persisted,
    persist: async () => persist,
  });
  it.each([
    [undefined, 'unknown'],
    [answers(true, false), 'granted'],
    [answers(false, true), 'granted'],
    [answers(false, false), 'refused'],
    [{ ...answers(false, false), persisted: () => Promise.reject(new Error('no')) }, 'unknown'],
  ])('%j: %s', async (storage, said) => {
    expect(await askToPersist(storage)).toBe(said);
  });
});
