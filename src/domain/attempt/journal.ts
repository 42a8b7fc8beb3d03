import type { EditEvent } from './edit-event.ts';

/**
 * Where the work stands: written, about to be, refused by the browser (kept in memory), taken over by a window, or
 * damaged on the disk, so that it can be read up to a point and not be written on; or opened where the disk has no room for
 * a first word.
 */
export type SaveState =
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly reason: 'quota' | 'closed' | 'other' }
  | { readonly state: 'taken-over' | 'unreadable' | 'no-room' };

/**
 * The journal of one attempt in the hands of one window. Events live in a plain array outside React and zustand and
 * reach the disk in strict batches of at most 300 ms.
 */
export interface Journal {
  /** All events of the attempt, those of earlier sittings first. */
  readonly events: readonly EditEvent[];
  /** Whether this window may only look: another one holds the attempt, it is handed in, its journal is damaged, or there
   * is no room to write. */
  readonly readOnly: boolean;
  /** The epoch this window writes under; a hand-in under an older one than the attempt's is refused. */
  readonly epoch: number;
  append(event: EditEvent): void;
  /** Told with every batch, so that lists know the progress without replaying. */
  setConfirmed(confirmed: number): void;
  /** Writes what waits. Resolves when it is on the disk; rejects when it could not be written (it is kept and tried again). */
  flush(): Promise<void>;
  save(): SaveState;
  subscribe(listener: () => void): () => void;
  /**
   * Events written too late to go along when the attempt changed hands: they are kept beside the journal. The window that
   * lost the attempt and the one that took it are told, no later one.
   */
  apart(): Promise<readonly EditEvent[]>;
  /** Flushes and gives the attempt free for another window. */
  close(): Promise<void>;
}

/**
 * Opens the journal of an attempt for writing, or for reading when another window holds it. `steal` takes it from that
 * window, which can then write no more.
 */
export type OpenJournal = (attemptId: string, options?: { readonly steal?: boolean }) => Promise<Journal>;
