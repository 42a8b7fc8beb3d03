import { describe, expect, it, vi } from 'vitest';
import { beginNewLog } from '../../src/storage/fresh-log.ts';
import { newDisk } from './storage-kit.ts';

const LOG = 'log of yijin:/';
const names = async (factory: IDBFactory): Promise<unknown> => (await factory.databases()).map(({ name }) => name);
/** Its deletion is not waited for by the app. */
const untilGone = (factory: IDBFactory): Promise<void> =>
  vi.waitFor(async () => expect(await names(factory)).toEqual([]), { timeout: 10_000 });

describe('beginNewLog', () => {
  it('leaves nothing behind, and can be done again', async () => {
    const { indexedDB } = newDisk();
    await beginNewLog(indexedDB, LOG);
    await untilGone(indexedDB);
    await beginNewLog(indexedDB, LOG);
    await untilGone(indexedDB);
  });

  it('clears what an earlier one that was cut off left there', async () => {
    const { indexedDB } = newDisk();
    const left = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(LOG, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('filling').put('left', 1);
      opening.onsuccess = () => resolve(opening.result);
    });
    left.close();
    await beginNewLog(indexedDB, LOG);
    await untilGone(indexedDB);
  });
});
