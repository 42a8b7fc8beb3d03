import { parseEnvelope } from '../domain/record/record.ts';
import { clearDatabase, sweep } from '../storage/clear-database.ts';
import { databaseName } from '../storage/database.ts';
import { aiKeyName, notePrefix } from '../storage/profiles.ts';
import type { Cleared } from '../workspace/device.ts';
import type { DeviceDeps } from './device.ts';
import { localStorageOrNull } from './local-storage.ts';
import { forgetProfile } from './profile-keeper.ts';

/** Other windows write their last words as the database closes: `localStorage` is swept again when they have. */
const LAST_WORDS_MS = 700;

/**
 * Removes everything of this learner: her database in every window (attempts, journals, records, the folder's handle,
 * her code), notes and last words, the key of an AI, and her name. Settings of the device and the app's own offline files stay.
 */
export async function clearDevice({
  db,
  attempts,
  records,
  notes,
  learner,
  path,
  profile,
}: DeviceDeps): Promise<Cleared> {
  const store = localStorageOrNull();
  const [rows, lines] = await Promise.all([attempts.list(), records.lines()]);
  const cleared = {
    learner: learner.code,
    attempts: rows.length,
    records: lines.length,
    notes: notes.names().length,
  };
  const alone = profile !== '' || !(await sharesOrigin(path));
  const known = new Set([...rows.map(({ id }) => id), ...lines.flatMap(({ id, line }) => [id, attemptOf(line)])]);
  const prefix = notePrefix(path, profile);
  const tails = `yijin.tail.${databaseName(path, profile)}.`;
  const isHers = (key: string): boolean => {
    if (key.startsWith(tails) || key === aiKeyName(path, profile)) return true;
    if (!key.startsWith(prefix)) return false;
    return (
      alone ||
      key
        .slice(prefix.length)
        .split('.')
        .some((part) => known.has(part))
    );
  };
  try {
    await clearDatabase(db, indexedDB);
  } finally {
    sweep(store, isHers);
  }
  await new Promise((resolve) => setTimeout(resolve, LAST_WORDS_MS));
  sweep(store, isHers);
  forgetProfile(store, path, profile);
  return cleared;
}

/** Whether another copy of the app lives under this origin, whose first learner's notes have names like ours. */
async function sharesOrigin(path: string): Promise<boolean> {
  try {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const own = databaseName(path);
    return names.some((name) => name.startsWith('yijin:') && name !== own && !name.startsWith(`${own}#`));
  } catch {
    // Firefox before 126 cannot tell: then only what is surely hers goes.
    return true;
  }
}

function attemptOf(line: string): string {
  const read = parseEnvelope(line);
  const body = read.ok ? read.record.body : null;
  return body instanceof Object && 'attempt' in body ? String(body.attempt) : '';
}
