/** The adapters of the browser that are too heavy for the entry: one chunk with Dexie, fetched as the app starts. */
import { learnerCode } from '../domain/task/learner-code.ts';
import { createDexieAttempts } from '../storage/dexie-attempts.ts';
import { createDexieRecords } from '../storage/dexie-records.ts';
import { openDatabase } from '../storage/database.ts';
import type { Services } from '../workspace/services.ts';

export type StoredServices = Pick<Services, 'attempts' | 'records' | 'openJournal' | 'learner'>;

/** Opens the database of this copy of the app (by its base path) and makes the services that live in it. */
export async function openStoredServices(path: string): Promise<StoredServices> {
  const db = await openDatabase({ path });
  return {
    attempts: createDexieAttempts(db),
    records: createDexieRecords(db),
    openJournal: () => Promise.reject(new Error('no journal yet')),
    learner: { code: learnerCode(crypto.getRandomValues(new Uint8Array(7))), course: 'practice' },
  };
}
