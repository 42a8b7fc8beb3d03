/** Copies in a real folder of the browser's own file system. */
import { beforeEach, describe, expect, it } from 'vitest';
import { copyName } from '../../src/domain/copy/copy-names.ts';
import { copiesIn, FolderError, writeToFolder } from '../../src/storage/copy-folder.ts';
import { createCopyStore } from '../../src/storage/copy-store.ts';
import { databaseName, openDatabase } from '../../src/storage/database.ts';
import type { FolderHandle } from '../../src/storage/folder-row.ts';

const CODE = 'K7QW-2RT9';
const bytes = new TextEncoder().encode('a copy');
let folder: FolderHandle;

beforeEach(async () => {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('copies', { recursive: true }).catch(() => undefined);
  folder = await root.getDirectoryHandle('copies', { create: true });
});

async function write(name: string): Promise<void> {
  await writeToFolder(folder, CODE, name, bytes);
}

describe('a folder', () => {
  it('takes copies, keeps the last ones and leaves other files alone', async () => {
    await folder.getFileHandle('thesis.txt', { create: true });
    for (let n = 0; n < 12; n++) await write(copyName(CODE, `2026-03-01-1000${String(n).padStart(2, '0')}`));
    const copies = await copiesIn(folder, CODE);
    expect(copies).toHaveLength(10);
    expect(copies[0]).toBe(copyName(CODE, '2026-03-01-100011'));
    const file = await (await folder.getFileHandle(copies[0] ?? '')).getFile();
    expect(await file.text()).toBe('a copy');
    expect(await folder.getFileHandle('thesis.txt')).toBeTruthy();
  });

  it('that is gone is told as such', async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('copies', { recursive: true });
    const failed = await write(copyName(CODE, '2026-03-01-100000')).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(FolderError);
    expect(failed).toMatchObject({ why: 'gone' });
  });

  it('that may not be written to is left as it is', async () => {
    const refusing = new Proxy(folder, {
      get: (target, name) => {
        if (name === 'queryPermission') return () => Promise.resolve('prompt');
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const failed = writeToFolder(refusing, CODE, copyName(CODE, '2026-03-01-100000'), bytes);
    await expect(failed).rejects.toMatchObject({ why: 'permission' });
    expect(await copiesIn(folder, CODE)).toEqual([]);
  });

  it('is remembered by its handle', async () => {
    const path = '/copy-folder/';
    await new Promise((resolve) => (indexedDB.deleteDatabase(databaseName(path)).onsuccess = resolve));
    const db = await openDatabase({ path, port: null });
    const copies = createCopyStore(db);
    expect(await copies.folder()).toBeNull();
    await copies.changeFolder(() => ({ handle: folder, last: null, failed: null }));
    const kept = await createCopyStore(db).folder();
    expect(await kept?.handle.isSameEntry(folder)).toBe(true);
    await copies.changeFolder(() => null);
    expect(await copies.folder()).toBeNull();
    db.close();
  });
});
