import { describe, expect, it } from 'vitest';
import { beginNewLog } from '../../src/storage/fresh-log.ts';
import { newDisk } from './storage-kit.ts';

const LOG = 'log of yijin:/';
const names = async (factory: IDBFactory): Promise<unknown> => (await factory.databases()).map(({ name }) => name);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('beginNewLog', () => {
  it('leaves nothing behind, and can be done again', async () => {
    const { indexedDB } = newDisk();
    await beginNewLog(indexedDB, LOG);
    await settled();
    expect(await names(indexedDB)).toEqual([]);
    await beginNewLog(indexedDB, LOG);
    await settled();
    expect(await names(indexedDB)).toEqual([]);
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
    await settled();
    expect(await names(indexedDB)).toEqual([]);
  });
});
