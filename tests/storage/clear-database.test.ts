import { describe, expect, it } from 'vitest';
import { clearDatabase, sweep } from '../../src/storage/clear-database.ts';
import { createDexieAttempts } from '../../src/storage/dexie-attempts.ts';
import type { StorageNotice } from '../../src/storage/storage-error.ts';
import { memoryStorage } from './memory-storage.ts';
import { newDisk, openTestDatabase, testAttempt, testSealing } from './storage-kit.ts';

describe('a database that is cleared', () => {
  it('is gone, and the windows that had it open are told and closed', async () => {
    const disk = newDisk();
    const notices: StorageNotice[] = [];
    const here = await openTestDatabase(disk);
    const there = await openTestDatabase({ ...disk, onNotice: (notice) => notices.push(notice) });
    await createDexieAttempts(here, null, testSealing()).create(testAttempt('a'));
    await clearDatabase(here, disk.indexedDB);
    expect((await disk.indexedDB.databases()).map(({ name }) => name)).toEqual([]);
    expect(notices).toEqual([{ code: 'closed-by-browser' }]);
    await expect(createDexieAttempts(there, null, testSealing()).list()).rejects.toMatchObject({ reason: 'closed' });
  });

  it('is empty at once where a window does not let go of it, and that is said', async () => {
    const disk = newDisk();
    const here = await openTestDatabase(disk);
    await createDexieAttempts(here, null, testSealing()).create(testAttempt('a'));
    const { name } = here.dexie;
    const frozen = await new Promise<IDBDatabase>((resolve) => {
      const request = disk.indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    await expect(clearDatabase(here, disk.indexedDB, 50)).rejects.toMatchObject({ reason: 'closed' });
    const rows = frozen.transaction('attempts').objectStore('attempts').count();
    expect(await new Promise((resolve) => (rows.onsuccess = () => resolve(rows.result)))).toBe(0);
    frozen.close();
  });
});

it('sweeps what is hers and nothing else', () => {
  const store = memoryStorage();
  for (const key of ['yijin.tail.yijin:/.a.1.2', 'yijin.tail.yijin:/#k2.a.1.2', 'yijin.theme']) store.setItem(key, '1');
  expect(sweep(store, (key) => key.startsWith('yijin.tail.yijin:/.'))).toBe(1);
  expect(store.length).toBe(2);
  expect(sweep(null, () => true)).toBe(0);
});
