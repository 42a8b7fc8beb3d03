import { AttemptTakenOver, type JournalBatch } from '../domain/attempt/attempt-repository.ts';
import type { EditEvent } from '../domain/attempt/edit-event.ts';
import type { SaveState } from '../domain/attempt/journal.ts';
import type { AttemptStore } from './attempt-rows.ts';
import { StorageError } from './storage-error.ts';

/** The longest an event waits before its batch is written. */
export const BATCH_MS = 300;
/** The most events of one batch. */
export const BATCH_EVENTS = 5000;
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 30_000;

export interface Timers {
  set(work: () => void, ms: number): unknown;
  clear(timer: unknown): void;
}

export interface WriterDeps {
  readonly store: Pick<AttemptStore, 'append' | 'keepTail'>;
  readonly timers: Timers;
  now(): string;
}

/** Where the journal stands on the disk, and who may write to it. */
export interface JournalStart {
  readonly attempt: string;
  readonly epoch: number;
  readonly batches: readonly JournalBatch[];
  readonly confirmed: number;
  readonly at: string;
}

/**
 * The events of one attempt in memory, on their way to the disk. `writing`: batches go to the journal in order, each
 * again and again until it is there. `resting` (the page went away), `lost` (another window has taken over) and `closed`:
 * what comes then is kept as tails, which join the journal at the next take-over if nobody else has written meanwhile.
 */
export class JournalWriter {
  readonly events: EditEvent[] = [];
  mode: 'writing' | 'resting' | 'lost' | 'closed' = 'writing';
  confirmed: number;
  save: SaveState;
  readonly listeners = new Set<() => void>();
  readonly #attempt: string;
  readonly #deps: WriterDeps;
  #epoch = 0;
  #seq = 0;
  /** How many of the events are written (or kept as tails). */
  #written = 0;
  #inFlight: JournalBatch | null = null;
  #draining: Promise<void> | null = null;
  #timer: unknown = null;
  #failures = 0;

  constructor(start: JournalStart, deps: WriterDeps) {
    this.#attempt = start.attempt;
    this.#deps = deps;
    this.confirmed = start.confirmed;
    this.save = { state: 'saved', at: start.at };
    for (const batch of start.batches) for (const event of batch.events) this.events.push(event);
    this.resume(start.epoch, start.batches);
  }

  get epoch(): number {
    return this.#epoch;
  }

  append(event: EditEvent): void {
    this.events.push(event);
    if (this.mode !== 'writing') return this.#keepRest();
    if (this.save.state === 'saved') this.#tell({ state: 'saving' });
    this.#schedule(BATCH_MS);
  }

  /** Writes all that waits. Rejects with what the first failing write failed with, which is tried again later. */
  async flush(): Promise<void> {
    if (this.mode === 'lost') throw new AttemptTakenOver('Another window has taken the attempt over.');
    this.#unschedule();
    this.#draining ??= this.#drain().finally(() => (this.#draining = null));
    await this.#draining;
  }

  /** Stops writing to the journal, at once: what is not yet written is kept as tails. */
  leave(mode: 'resting' | 'lost' | 'closed'): void {
    this.#unschedule();
    this.mode = mode;
    this.#keepRest();
    if (mode === 'lost') this.#tell({ state: 'taken-over' });
  }

  /** Waits until no write of before is under way any more. */
  async quiet(): Promise<void> {
    await this.#draining?.catch(() => undefined);
  }

  /** Writes on with a new epoch, behind what the disk holds. */
  resume(epoch: number, batches: readonly JournalBatch[]): void {
    this.mode = 'writing';
    this.#epoch = epoch;
    this.#seq = batches.length;
    this.#written = batches.reduce((sum, batch) => sum + batch.events.length, 0);
    if (this.#written < this.events.length) this.#schedule(0);
    else if (this.save.state !== 'saved') this.#tell({ state: 'saved', at: this.#deps.now() });
  }

  async #drain(): Promise<void> {
    while (this.mode === 'writing') {
      const [batch] = this.#cut();
      if (!batch) return;
      this.#inFlight = batch;
      try {
        await this.#deps.store.append(batch, this.#progress());
      } catch (error) {
        this.#failed(error);
        throw error;
      }
      // In another mode the batch was kept as a tail as well; the next take-over finds the double.
      if (this.mode !== 'writing') return;
      this.#inFlight = null;
      this.#failures = 0;
      this.#seq++;
      this.#written += batch.events.length;
      const done = this.#written === this.events.length;
      this.#tell(done ? { state: 'saved', at: this.#deps.now() } : { state: 'saving' });
    }
  }

  #failed(error: unknown): void {
    if (this.mode !== 'writing') return;
    if (error instanceof AttemptTakenOver) return this.leave('lost');
    const reason = error instanceof StorageError ? error.reason : 'other';
    this.#tell({ state: 'failed', reason: reason === 'quota' || reason === 'closed' ? reason : 'other' });
    this.#schedule(Math.min(FIRST_RETRY_MS * 2 ** this.#failures++, LAST_RETRY_MS));
  }

  /** The waiting events as batches. One that is under way, or has failed, is the same again: it may have arrived. */
  #cut(): readonly JournalBatch[] {
    const batches: JournalBatch[] = this.#inFlight ? [this.#inFlight] : [];
    for (let from = this.#written + (this.#inFlight?.events.length ?? 0); from < this.events.length; ) {
      const events = this.events.slice(from, from + BATCH_EVENTS);
      batches.push({ attempt: this.#attempt, seq: this.#seq + batches.length, epoch: this.#epoch, events });
      from += events.length;
    }
    return batches;
  }

  #keepRest(): void {
    const batches = this.#cut();
    if (batches.length > 0) this.#deps.store.keepTail(batches, this.#progress());
    this.#inFlight = null;
    this.#seq += batches.length;
    this.#written = this.events.length;
  }

  #progress(): { readonly confirmed: number; readonly touchedAt: string } {
    return { confirmed: this.confirmed, touchedAt: this.#deps.now() };
  }

  #schedule(ms: number): void {
    this.#timer ??= this.#deps.timers.set(() => {
      this.#timer = null;
      if (this.mode === 'writing') this.flush().catch(() => undefined);
    }, ms);
  }

  #unschedule(): void {
    if (this.#timer !== null) this.#deps.timers.clear(this.#timer);
    this.#timer = null;
  }

  #tell(save: SaveState): void {
    if (save.state === this.save.state && save.state !== 'saved' && save.state !== 'failed') return;
    this.save = save;
    for (const listener of this.listeners) listener();
  }
}
