/** The adapters that need Dexie: one chunk, fetched while the rest of the app starts. */
import * as z from 'zod/mini';
import { learnerCode, parseLearnerCode } from '../domain/task/learner-code.ts';
import { databaseName, openDatabase, type YijinDatabase } from '../storage/database.ts';
import { createDexieAttempts } from '../storage/dexie-attempts.ts';
import { createDexieRecords } from '../storage/dexie-records.ts';
import { createOpenJournal } from '../storage/journal.ts';
import { pageLife } from '../storage/page-life.ts';
import { stored } from '../storage/storage-error.ts';
import type { Services, Surroundings } from '../workspace/services.ts';

export type StoredServices = Pick<Services, 'attempts' | 'records' | 'openJournal' | 'learner'>;

/** Opens the database of this copy of the app (by its base path) and makes the services that live in it. */
export async function openStoredServices(path: string, surroundings: Surroundings): Promise<StoredServices> {
  const db = await openDatabase({ path });
  const attempts = createDexieAttempts(db);
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
    learner: await ownLearner(db, surroundings),
  };
}

const learnerRow = z.object({
  kind: z.literal('learner'),
  code: z.string().check(z.refine((code) => parseLearnerCode(code) === code)),
  course: z.string().check(z.minLength(1), z.maxLength(80)),
});

/** The learner code and practice course of this device. In one transaction, so that two windows make them once. */
function ownLearner(db: YijinDatabase, surroundings: Surroundings): Promise<Services['learner']> {
  const device = db.table('device');
  return stored('reading the learner code', () =>
    db.dexie.transaction('rw', device, async () => {
      for (const row of await device.where('kind').equals('learner').toArray()) {
        const parsed = learnerRow.safeParse(row);
        if (parsed.success) return { code: parsed.data.code, course: parsed.data.course };
      }
      const code = learnerCode(crypto.getRandomValues(new Uint8Array(7)));
      const learner = { code, course: `practice-${surroundings.newId()}` };
      await device.add({ kind: 'learner', ...learner });
      return learner;
    }),
  );
}
