import type { EditEvent } from '../domain/attempt/edit-event.ts';
import type { AttemptStore } from './attempt-rows.ts';

/** `setTimeout` and `clearTimeout`, handed in. */
export interface Timers {
  set(work: () => void, ms: number): unknown;
  clear(timer: unknown): void;
}

export interface WriterDeps {
  readonly store: Pick<AttemptStore, 'append' | 'keepTail' | 'note'>;
  readonly timers: Timers;
  now(): string;
}

/** Where the journal stands on the disk, and who may write to it. */
export interface JournalStart {
  readonly attempt: string;
  readonly epoch: number;
  /** The seq of the next batch. */
  readonly seq: number;
  readonly events: readonly EditEvent[];
  readonly confirmed: number;
  readonly at: string;
}
