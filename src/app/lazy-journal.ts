import type { OpenJournal } from '../domain/attempt/journal.ts';

/** The journal, fetched when the first attempt is opened: the library needs none. */
export function lazyJournal(load: () => Promise<OpenJournal>): OpenJournal {
  let coming: Promise<OpenJournal> | null = null;
  return async (id, options) => {
    coming ??= load().catch((error: unknown) => {
      // The connection may be back at the next try.
      coming = null;
      throw error;
    });
    return (await coming)(id, options);
  };
}
