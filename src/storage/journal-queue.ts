import type { JournalBatch } from '../domain/attempt/attempt-repository.ts';
import type { EditEvent } from '../domain/attempt/edit-event.ts';

/** The most events of one batch. */
export const BATCH_EVENTS = 5000;

/** The events of one attempt in memory, and how far the disk has followed them. */
export class JournalQueue {
  readonly events: EditEvent[] = [];
  readonly #attempt: string;
  #epoch = 0;
  #seq = 0;
  #written = 0;
  #inFlight: JournalBatch | null = null;

  constructor(attempt: string) {
    this.#attempt = attempt;
  }

  get waiting(): boolean {
    return this.#written < this.events.length;
  }

  /** The next batch to write. Until it is done it is the very same again, as it may have arrived without a word. */
  next(): JournalBatch | null {
    this.#inFlight ??= this.#batchFrom(this.#written, this.#seq);
    return this.#inFlight;
  }

  /** The batch that `next` gave is on the disk. */
  done(): void {
    this.#seq++;
    this.#written += this.#inFlight?.events.length ?? 0;
    this.#inFlight = null;
  }

  /** All that waits, taken off the queue. */
  takeRest(): readonly JournalBatch[] {
    const rest: JournalBatch[] = [];
    for (let batch = this.next(); batch; batch = this.next()) {
      rest.push(batch);
      this.done();
    }
    return rest;
  }

  /** Goes on with an epoch, behind the batches that the disk holds; events it does not hold wait again. */
  goOn(epoch: number, batches: readonly JournalBatch[]): void {
    this.#epoch = epoch;
    this.#seq = batches.length;
    this.#written = batches.reduce((sum, batch) => sum + batch.events.length, 0);
    this.#inFlight = null;
  }

  #batchFrom(from: number, seq: number): JournalBatch | null {
    if (from >= this.events.length) return null;
    const events = this.events.slice(from, from + BATCH_EVENTS);
    return { attempt: this.#attempt, seq, epoch: this.#epoch, events };
  }
}
