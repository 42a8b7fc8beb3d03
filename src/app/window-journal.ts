/** What the journal needs of a real window: one chunk, fetched when the first attempt is opened. */
import type { OpenJournal } from '../domain/attempt/journal.ts';
import type { AttemptStore } from '../storage/attempt-rows.ts';
import { beginNewLog } from '../storage/fresh-log.ts';
import { createOpenJournal } from '../storage/journal.ts';
import { pageLife } from '../storage/page-life.ts';

/** Makes `openJournal` for this window; `scope` is the name of its database. */
export function openWindowJournal(store: AttemptStore, scope: string, now: () => string): OpenJournal {
  const open = createOpenJournal({
    store,
    locks: navigator.locks ?? null,
    scope,
    timers: { set: (work, ms) => setTimeout(work, ms), clear: (timer) => clearTimeout(timer as number) },
    page: pageLife(window),
    now,
  });
  let begun = false;
  /** Once a page, when nobody waits for the disk. A failure leaves all as it was. */
  const afterwards = (): void => {
    if (begun) return;
    begun = true;
    void store.tidy().catch(() => undefined);
    if (navigator.userAgent.includes('Chrome/')) void beginNewLog(indexedDB, `log of ${scope}`).catch(() => undefined);
  };
  return async (id, options) => {
    const journal = await open(id, options);
    afterwards();
    return journal;
  };
}
