import type { Attempt } from '../domain/attempt/attempt.ts';
import { AttemptTakenOver } from '../domain/attempt/attempt-repository.ts';
import { takeLock, type HeldLock, type Locks } from './attempt-lock.ts';
import type { AttemptStore } from './attempt-rows.ts';
import type { Timers } from './journal-parts.ts';
import type { JournalReading } from './journal-reading.ts';
import { sealNowAndThen } from './journal-sealer.ts';
import { JournalWriter } from './journal-writer.ts';
import type { PageLife } from './page-life.ts';
import { retryAfter } from './save-failure.ts';
import { StorageError } from './storage-error.ts';

/** How long after it was told to go a page must live to be taken for one that stays. */
const STILL_HERE_MS = 1000;

export interface JournalDeps {
  readonly store: AttemptStore;
  /** `navigator.locks`; null where there is none. */
  readonly locks: Locks | null;
  /** What locks are named after, so that two copies of the app do not meet: the name of the database. */
  readonly scope: string;
  readonly timers: Timers;
  readonly page: PageLife;
  /** Wall clock, ISO 8601 in UTC. */
  now(): string;
}

/** An attempt in the hands of this window, or one it may only read. */
export type OpenAttempt =
  | {
      readonly writer: null;
      readonly attempt: Attempt;
      readonly reading: JournalReading;
      /** It could be written if the disk had room. */
      readonly full?: boolean;
    }
  | {
      readonly writer: JournalWriter;
      /** Writes what waits, also after the page was away. */
      flush(): Promise<void>;
      /** Stops writing and gives the lock free. */
      giveFree(): Promise<void>;
    };

/**
 * Opens an attempt for writing unless it is handed in, its journal is damaged, or another window holds it and it is not
 * to be taken, or the disk has no room to take it.
 */
export async function openAttempt(id: string, steal: boolean, deps: JournalDeps): Promise<OpenAttempt> {
  const { store, page } = deps;
  const found = await store.get(id);
  if (!found) throw new StorageError('missing', `There is no attempt ${id} that can be read.`);
  let writer: JournalWriter | null = null;
  let lock: HeldLock | null = null;
  let freed = Promise.resolve();
  let resuming: Promise<void> | null = null;
  let failures = 0;
  let visits = 0;
  let stolen = false;
  const lose = async (): Promise<void> => {
    stolen = true;
    if (writer && writer.mode !== 'lost' && writer.mode !== 'closed') await writer.leave('lost');
  };
  const lockNow = (take: boolean): Promise<HeldLock | null> => takeLock(deps.locks, `${deps.scope}:${id}`, take, lose);
  const freeLock = async (): Promise<void> => {
    const held = lock;
    lock = null;
    if (held) freed = held.release();
    await freed;
  };
  if (found.state === 'open') lock = await lockNow(steal);
  if (stolen) await freeLock();
  if (!lock) return { writer: null, attempt: found, reading: await store.reading(id) };
  try {
    const epoch = await store.takeOver(id);
    const [now, reading] = await Promise.all([store.get(id), store.reading(id)]);
    const { batches, damage } = reading;
    if (damage) {
      // Nothing may be written behind what nobody has seen.
      await freeLock();
      return { writer: null, attempt: found, reading };
    }
    const { confirmed, touchedAt } = now ?? found;
    const events = batches.flatMap((batch) => batch.events);
    writer = new JournalWriter({ attempt: id, epoch, seq: batches.length, events, confirmed, at: touchedAt }, deps);
  } catch (error) {
    await freeLock();
    if (!(error instanceof StorageError) || error.reason !== 'quota') throw error;
    return { writer: null, attempt: found, reading: await store.reading(id), full: true };
  }
  const opened = writer;
  /**
   * After the page was away: takes the attempt again, unless somebody else has had it meanwhile. The epoch stays, so that
   * what is kept as tails until the writer goes on belongs to it. Begins anew when the page went away again on the way.
   */
  const retake = async (): Promise<void> => {
    while (opened.mode === 'resting') {
      const visit = visits;
      await opened.quiet();
      // Else it is this window's own lock that stands in the way.
      await freed;
      lock ??= await lockNow(false);
      const next = lock ? await store.goOn(id, opened.epoch).catch(nullIfTakenOver) : null;
      if (visit === visits && opened.mode === 'resting') {
        if (next !== null) return opened.resume(next);
        await lose();
      }
      await freeLock();
    }
  };
  const resume = async (): Promise<void> => {
    if (opened.mode !== 'resting') return;
    resuming ??= retake().finally(() => (resuming = null));
    try {
      await resuming;
    } catch (error) {
      if (opened.mode !== 'resting') throw error;
      opened.fail(error);
      deps.timers.set(() => quietly(resume()), retryAfter(++failures));
      throw error;
    }
    failures = 0;
  };
  const flush = async (): Promise<void> => {
    await resume();
    await opened.flush();
  };
  const quietly = (work: Promise<void>): void => void work.catch(() => undefined);
  const off = [
    sealNowAndThen(opened, deps.timers, () => store.seal(id, opened.epoch)),
    page.onHidden(() => quietly(opened.flush())),
    page.onLeave(() => {
      visits++;
      if (opened.mode === 'writing') void opened.leave('resting');
      quietly(freeLock());
      // A page that is still alive then has not gone, whatever it was told.
      deps.timers.set(() => quietly(resume()), STILL_HERE_MS);
    }),
    page.onReturn(() => quietly(flush())),
    store.onClosing(() => {
      if (opened.mode !== 'writing') return;
      void opened.leave('resting');
      opened.fail(new StorageError('closed', 'The database is closed for a newer version.'));
    }),
  ];
  const giveFree = async (): Promise<void> => {
    off.forEach((take) => take());
    if (opened.mode !== 'lost') void opened.leave('closed');
    await opened.quiet();
    await freeLock();
  };
  return { writer: opened, flush, giveFree };
}

function nullIfTakenOver(error: unknown): null {
  if (error instanceof AttemptTakenOver) return null;
  throw error;
}
