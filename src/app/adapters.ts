/** The adapters that need Dexie: one chunk, fetched while the rest of the app starts. */
import type { AttemptStore } from '../storage/attempt-rows.ts';
import { SEALING_LIMITS } from '../storage/chunk-rows.ts';
import { databaseName, openDatabase, type YijinDatabase } from '../storage/database.ts';
import { askToPersist, openLearner } from '../storage/device.ts';
import { createDexieAttempts } from '../storage/dexie-attempts.ts';
import { createDexieRecords } from '../storage/dexie-records.ts';
import { gzip } from '../storage/gzip.ts';
import { notePrefix, profilesKey, readProfiles } from '../storage/profiles.ts';
import type { RecordStore } from '../storage/record-rows.ts';
import type { StorageNotice } from '../storage/storage-error.ts';
import { createNoteKeeper } from '../workspace/note-keeper.ts';
import { lazyJournal } from './lazy-journal.ts';
import { localStorageOrNull } from './local-storage.ts';
import type { Services, Surroundings } from '../workspace/services.ts';

export interface StoredServices extends Pick<Services, 'openJournal' | 'learner' | 'notes' | 'profile'> {
  readonly db: YijinDatabase;
  readonly attempts: AttemptStore;
  readonly records: RecordStore;
  /** Whether a folder takes copies by itself. */
  readonly copiesItself: boolean;
}

/** Opens the database of this copy of the app (by its base path) and makes the services that live in it. */
export async function openStoredServices(
  path: string,
  surroundings: Surroundings,
  onNotice: (notice: StorageNotice) => void,
): Promise<StoredServices> {
  const store = localStorageOrNull();
  const { current, profiles } = readProfiles(store, path);
  const db = await openDatabase({ path, profile: current, onNotice });
  window.addEventListener('storage', ({ key }) => {
    if (key === profilesKey(path) && readProfiles(store, path).current !== current) onNotice({ code: 'other-learner' });
  });
  // Not waited for: a refusal is common, and no reason to keep anybody from working.
  void askToPersist(navigator.storage);
  const attempts = createDexieAttempts(db, store, {
    ...SEALING_LIMITS,
    digest: surroundings.digest,
    packing: gzip,
  });
  const name = profiles.find(({ id }) => id === current)?.name ?? '';
  return {
    db,
    attempts,
    records: createDexieRecords(db),
    copiesItself: (await db.table('device').where('kind').equals('copy-folder').count()) > 0,
    openJournal: lazyJournal(async () =>
      (await import('./window-journal.ts')).openWindowJournal(attempts, databaseName(path, current), surroundings.now),
    ),
    notes: createNoteKeeper(store, notePrefix(path, current)),
    profile: { id: current, name, alone: profiles.length === 1 },
    learner: await openLearner(db, (count) => crypto.getRandomValues(new Uint8Array(count))),
  };
}
