/** The adapters that need Dexie: one chunk, fetched while the rest of the app starts. */
import { databaseName, openDatabase } from '../storage/database.ts';
import { askToPersist, openLearner } from '../storage/device.ts';
import { createDexieAttempts } from '../storage/dexie-attempts.ts';
import { createDexieRecords } from '../storage/dexie-records.ts';
import { createOpenJournal } from '../storage/journal.ts';
import { pageLife } from '../storage/page-life.ts';
import type { StorageNotice } from '../storage/storage-error.ts';
import { localStorageOrNull } from './local-storage.ts';
import type { Services, Surroundings } from '../workspace/services.ts';

export type StoredServices = Pick<Services, 'attempts' | 'records' | 'openJournal' | 'learner'>;

/** Opens the database of this copy of the app (by its base path) and makes the services that live in it. */
export async function openStoredServices(
  path: string,
  surroundings: Surroundings,
  onNotice: (notice: StorageNotice) => void,
): Promise<StoredServices> {
  const db = await openDatabase({ path, onNotice });
  // Not waited for: a refusal is common, and no reason to keep anybody from working.
  void askToPersist(navigator.storage);
  const attempts = createDexieAttempts(db, localStorageOrNull());
  return {
    attempts,
    records: createDexieRecords(db),
    openJournal: createOpenJournal({
      store: attempts,
      locks: navigator.locks ?? null,
      scope: databaseName(path),
      timers: { set: (work, ms) => setTimeout(work, ms), clear: (timer) => clearTimeout(timer as number) },
      page: pageLife(window),
      now: surroundings.now,
    }),
    learner: await openLearner(db, (count) => crypto.getRandomValues(new Uint8Array(count))),
  };
}
