import type { JournalBatch } from '../domain/attempt/attempt-repository.ts';
import type { EditEvent } from '../domain/attempt/edit-event.ts';

/** The most events of one batch. It is noted anew with each of them: more would make each letter dearer than the one before. */
const BATCH_EVENTS = 100;

/** The events of one attempt in memory, and how far the disk has followed them. */
export class JournalQueue {
  readonly events: EditEvent[] = [];
  readonly #attempt: string;
  readonly #epoch: number;
  /** Batches that are made and not known to be in the journal. They are never made anew, so that a double is one. */
  #open: readonly JournalBatch[] = [];
  /** How many of those are kept as tails. */
  #kept = 0;
  #seq: number;
  /** How many events are in batches. */
  #batched: number;

  /** Begins behind the events that the journal holds; `seq` is the next one. */
  constructor(attempt: string, epoch: number, seq: number, events: readonly EditEvent[]) {
    this.#attempt = attempt;
    this.#epoch = epoch;
    this.#seq = seq;
    for (const event of events) this.events.push(event);
    this.#batched = events.length;
  }

  /** The seq of the next batch to be made. */
  get seq(): number {
    return this.#seq;
  }

  get waiting(): boolean {
    return this.#open.length > 0 || this.#batched < this.events.length;
  }

  /**
   * The batch that the last event is in, to be noted before it is written: the events that no batch holds yet, or when
   * those were many, the batch they have become.
   */
  newest(): JournalBatch {
    const events = this.events.slice(this.#batched);
    const batch = { attempt: this.#attempt, seq: this.#seq, epoch: this.#epoch, events };
    if (events.length === BATCH_EVENTS) this.#makeBatch();
    return batch;
  }

  /** The next batch to write. Until it is done it is the very same again, as it may have arrived without a word. */
  next(): JournalBatch | null {
    if (this.#open.length === 0) this.#makeBatch();
    return this.#open[0] ?? null;
  }

  /** The batch that `next` gave is in the journal. */
  done(): void {
    this.#open = this.#open.slice(1);
    this.#kept = Math.max(0, this.#kept - 1);
  }

  /** All that waits and was not taken yet, to be kept as tails. */
  takeRest(): readonly JournalBatch[] {
    while (this.#batched < this.events.length) this.#makeBatch();
    const rest = this.#open.slice(this.#kept);
    this.#kept = this.#open.length;
    return rest;
  }

  /** Goes on where the journal is, which has taken tails in up to a seq; those after it wait again, as they are. */
  goOn(seq: number): void {
    this.#open = this.#open.filter((batch) => batch.seq >= seq);
    this.#kept = 0;
  }

  #makeBatch(): void {
    if (this.#batched === this.events.length) return;
    const events = this.events.slice(this.#batched, this.#batched + BATCH_EVENTS);
    this.#open = [...this.#open, { attempt: this.#attempt, seq: this.#seq++, epoch: this.#epoch, events }];
    this.#batched += events.length;
  }
}
