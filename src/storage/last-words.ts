import type { JournalBatch } from '../domain/attempt/attempt-repository.ts';
import { tailRow, type Tail } from './attempt-rows.ts';

/** What last words are written to: `localStorage`, which alone is sure to take them while a page is being taken away. */
export type SyncStore = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The tails of this database in a store that writes at once. IndexedDB may drop a transaction that was begun as its page
 * goes, committed or not, and a busy page may be taken away before it can begin one (both seen in Chromium on a slow
 * machine); what stands here is poured into it when somebody returns.
 */
export interface LastWords {
  keep(tails: readonly Tail[]): void;
  /** What was kept of an attempt; what cannot be read stays where it is. */
  read(attempt: string): readonly Tail[];
  /** Forgets batches that are in the database now. One that has grown since stays. */
  forget(batches: readonly JournalBatch[]): void;
  /** Removes all of attempts that are no more. */
  sweep(isThere: (attempt: string) => boolean): void;
}

export function createLastWords(store: SyncStore | null, database: string): LastWords {
  const prefix = (attempt: string): string => `yijin.tail.${database}.${attempt}.`;
  const name = ({ attempt, epoch, seq }: JournalBatch): string => `${prefix(attempt)}${epoch}.${seq}`;
  /** The store may be full or forbidden; IndexedDB was asked as well. */
  const attemptTo = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  const stored = (key: string): Tail | null =>
    tailRow.safeParse(attemptTo((): unknown => JSON.parse(store?.getItem(key) ?? ''), null)).data ?? null;
  /** The one that could not be kept whole: what stands behind it must not be taken for what follows it. */
  let cut: string | null = null;
  return {
    keep: (tails) => {
      for (const tail of tails) {
        const key = name(tail);
        if (cut?.startsWith(prefix(tail.attempt)) && cut !== key) continue;
        cut = attemptTo(() => (store?.setItem(key, JSON.stringify(tail)), true), false) ? null : key;
      }
    },
    read: (attempt) =>
      attemptTo(() => {
        const names = Array.from({ length: store?.length ?? 0 }, (_, at) => store?.key(at) ?? '');
        return names.filter((key) => key.startsWith(prefix(attempt))).flatMap((key) => stored(key) ?? []);
      }, []),
    sweep: (isThere) =>
      attemptTo(() => {
        const base = `yijin.tail.${database}.`;
        const names = Array.from({ length: store?.length ?? 0 }, (_, at) => store?.key(at) ?? '');
        const gone = (key: string): boolean => !isThere(key.slice(base.length).split('.')[0] ?? '');
        for (const key of names) if (key.startsWith(base) && gone(key)) store?.removeItem(key);
      }, undefined),
    forget: (batches) => {
      for (const batch of batches) {
        if (name(batch) === cut) cut = null;
        if ((stored(name(batch))?.events.length ?? Infinity) > batch.events.length) continue;
        attemptTo(() => store?.removeItem(name(batch)), undefined);
      }
    },
  };
}
