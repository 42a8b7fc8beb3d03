import type { YijinDatabase } from './database.ts';
import { StorageError, stored } from './storage-error.ts';

/** How long other windows have to let go of the database. They do at once, unless they are frozen. */
const PATIENCE_MS = 10_000;

/**
 * Removes a learner's database for good, in every window. The rows go first, so that nothing of hers is left even where
 * a frozen window keeps the empty database from being deleted: then it throws `closed`.
 */
export async function clearDatabase(db: YijinDatabase, factory: IDBFactory, patience = PATIENCE_MS): Promise<void> {
  db.giveUp();
  db.changes.tellOthers('cleared');
  await stored('removing everything', () =>
    db.dexie.transaction('rw', db.dexie.tables, () => Promise.all(db.dexie.tables.map((table) => table.clear()))),
  );
  const { name } = db.dexie;
  db.close();
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(
      () => reject(new StorageError('closed', 'Another window still holds the empty database.')),
      patience,
    );
    const request = factory.deleteDatabase(name);
    request.onsuccess = () => {
      clearTimeout(late);
      resolve();
    };
    request.onerror = () => {
      clearTimeout(late);
      reject(new StorageError('other', 'The empty database could not be deleted.', { cause: request.error }));
    };
  });
}

/** Removes what stands in `localStorage` under names that `isHers` knows; gives how many there were. */
export function sweep(
  store: Pick<Storage, 'length' | 'key' | 'removeItem'> | null,
  isHers: (key: string) => boolean,
): number {
  try {
    const keys = Array.from({ length: store?.length ?? 0 }, (_, at) => store?.key(at) ?? '').filter(isHers);
    for (const key of keys) store?.removeItem(key);
    return keys.length;
  } catch {
    return 0;
  }
}
