import type { Transaction } from 'dexie';

/** One released shape of the database. `stores` names only what changes, in Dexie's notation. */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>;
}

/**
 * Every shape the database has had, oldest first. A released entry is never changed, a new one is added; a store is
 * taken away no earlier than one version after its rows were copied.
 *
 * - `records`: sealed records as their lines, in the order they came in.
 * - `attempts`, `journal`: work in progress, and its edit events in batches.
 * - `chunks`: the older part of journals, sealed: each in the place of many batches.
 * - `tails`: batches written in the last moment of a page, or by a window that had been taken over. Those that follow
 *   the journal are moved into it at the next take-over; the others stay here as a fork.
 * - `device`: what belongs to this browser: the learner code, the self-made course.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    stores: {
      records: '++order, &id, kind',
      attempts: 'id',
      journal: '[attempt+seq]',
      tails: '[attempt+epoch+seq]',
      device: '++order, kind',
    },
  },
  { version: 2, stores: { chunks: '[attempt+seq]' } },
];
