import * as z from 'zod/mini';
import { learnerCode, parseLearnerCode } from '../domain/task/learner-code.ts';
import type { YijinDatabase } from './database.ts';
import { stored } from './storage-error.ts';

const learnerRow = z.strictObject({
  order: z.int(),
  kind: z.literal('learner'),
  code: z.string().check(z.refine((code) => parseLearnerCode(code) === code)),
  course: z.string().check(z.minLength(1), z.maxLength(80)),
});

/** Who practises on this device, and the course she made for herself by that. */
export interface Learner {
  readonly code: string;
  readonly course: string;
}

/**
 * The learner of this device, made at first use and the same ever after, in every window: it lives beside the data it
 * names. `random` gives so many bytes by chance.
 */
export function openLearner(db: YijinDatabase, random: (count: number) => Uint8Array): Promise<Learner> {
  const device = db.table('device');
  return stored('reading the learner code', () =>
    db.dexie.transaction('rw', device, async () => {
      const rows = await device.where('kind').equals('learner').toArray();
      for (const row of rows) {
        const parsed = learnerRow.safeParse(row);
        if (parsed.success) return { code: parsed.data.code, course: parsed.data.course };
        db.notify({ code: 'unreadable-row', table: 'device', key: 'learner' });
      }
      const tail = Array.from(random(8), (byte) => byte.toString(16).padStart(2, '0')).join('');
      const made = { code: learnerCode(random(7)), course: `practice-${tail}` };
      await device.add({ kind: 'learner', ...made });
      return made;
    }),
  );
}

/**
 * Makes the learner of a copy the learner of this device: for a device where nothing was done yet, which goes on as she
 * did elsewhere. A code that is none is refused.
 */
export function adoptLearner(db: YijinDatabase, { code, course }: Learner): Promise<void> {
  const device = db.table('device');
  return stored('taking a learner code over', () =>
    db.dexie.transaction('rw', device, async () => {
      const adopted = learnerRow.parse({ order: 0, kind: 'learner', code, course });
      const rows = await device.where('kind').equals('learner').toArray();
      const own = rows.map((row) => learnerRow.safeParse(row)).find(({ success }) => success)?.data;
      await device.put({
        kind: 'learner',
        code: adopted.code,
        course: adopted.course,
        ...(own && { order: own.order }),
      });
    }),
  );
}

/**
 * Asks the browser to keep the data when it needs room. `granted` is a promise of the browser; `refused` is common and
 * no error: a copy outside the browser is what counts. `unknown` where it cannot be asked.
 */
export async function askToPersist(
  storage: Pick<StorageManager, 'persist' | 'persisted'> | undefined,
): Promise<'granted' | 'refused' | 'unknown'> {
  try {
    if (!storage) return 'unknown';
    return (await storage.persisted()) || (await storage.persist()) ? 'granted' : 'refused';
  } catch {
    return 'unknown';
  }
}
