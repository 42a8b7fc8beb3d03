import type { OpenJournal } from '../domain/attempt/journal.ts';
import { fetchedOnce } from './fetched-once.ts';

/** The journal, fetched when the first attempt is opened: the library needs none. */
export function lazyJournal(load: () => Promise<OpenJournal>): OpenJournal {
  const ready = fetchedOnce(load);
  return async (id, options) => (await ready())(id, options);
}
