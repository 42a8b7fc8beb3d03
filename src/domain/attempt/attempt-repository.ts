import type { SealedRecord } from '../record/record.ts';
import type { Attempt } from './attempt.ts';
import type { EditEvent } from './edit-event.ts';

/** A stretch of the journal: events in order, written in one go. `seq` counts from 0 without a gap. */
export interface JournalBatch {
  readonly attempt: string;
  readonly seq: number;
  readonly epoch: number;
  readonly events: readonly EditEvent[];
}

/** A window tried to write to an attempt that another one has taken over, or that is handed in. */
export class AttemptTakenOver extends Error {
  override readonly name = 'AttemptTakenOver';
}

/** Keeps attempts and their journals. Every write is durable when its promise resolves. */
export interface AttemptRepository {
  list(): Promise<readonly Attempt[]>;
  get(id: string): Promise<Attempt | null>;
  create(attempt: Attempt): Promise<void>;
  /**
   * Makes this window the writer: raises the epoch and returns it. What came out of a file of another learner is hers from then on
   * who writes in it here; `file`: it is gone on with out of a file, and stays whose it is.
   */
  takeOver(id: string, by?: 'file'): Promise<number>;
  /** Adds a batch and brings the row's progress up to date. Throws `AttemptTakenOver` for an old epoch. */
  append(batch: JournalBatch, progress: { readonly confirmed: number; readonly touchedAt: string }): Promise<void>;
  /** All of the journal, from the first batch on. Rejects when a part of it cannot be read. */
  journal(id: string): Promise<readonly JournalBatch[]>;
  /** In one transaction: the records are kept, the attempt is handed in and can be written no more. */
  handIn(id: string, epoch: number, records: readonly SealedRecord[]): Promise<void>;
  /** Opens a handed-in attempt again for the next round, with its journal as it was. */
  nextRound(id: string): Promise<Attempt>;
  /** Removes an attempt with its journal and gives back what brings it back (`restore`). Records stay. */
  remove(id: string): Promise<{ readonly attempt: Attempt; readonly journal: readonly JournalBatch[] } | null>;
  restore(removed: { readonly attempt: Attempt; readonly journal: readonly JournalBatch[] }): Promise<void>;
  subscribe(listener: () => void): () => void;
}
