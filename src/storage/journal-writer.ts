import { AttemptTakenOver } from '../domain/attempt/attempt-repository.ts';
import type { EditEvent } from '../domain/attempt/edit-event.ts';
import type { SaveState } from '../domain/attempt/journal.ts';
import type { JournalStart, WriterDeps } from './journal-parts.ts';
import { JournalQueue } from './journal-queue.ts';
import { retryAfter, saveFailure } from './save-failure.ts';

/** The longest an event waits before its batch is written: half a second must do for that and the write, on a slow machine too. */
const BATCH_MS = 150;

/**
 * Brings the events of one attempt to the disk. `writing`: batches go to the journal in order, each again and again
 * until it is there, and are noted on the spot as they grow, for a page that is given no time to go. `resting` (the page went away), `lost` (another window has taken over) and `closed`: what comes
 * then is kept as tails, which join the journal at the next take-over if nobody else has written meanwhile.
 */
export class JournalWriter {
  mode: 'writing' | 'resting' | 'lost' | 'closed' = 'writing';
  readonly epoch: number;
  confirmed: number;
  save: SaveState;
  readonly listeners = new Set<() => void>();
  readonly #deps: WriterDeps;
  readonly #queue: JournalQueue;
  #draining: Promise<void> | null = null;
  #keeping: Promise<unknown> = Promise.resolve();
  #timer: unknown = null;
  #failures = 0;

  constructor(start: JournalStart, deps: WriterDeps) {
    this.#deps = deps;
    this.#queue = new JournalQueue(start.attempt, start.epoch, start.seq, start.events);
    this.epoch = start.epoch;
    this.confirmed = start.confirmed;
    this.save = { state: 'saved', at: start.at };
  }

  get events(): readonly EditEvent[] {
    return this.#queue.events;
  }

  /** How many batches were made so far, those of earlier sittings too. */
  get seq(): number {
    return this.#queue.seq;
  }

  append(event: EditEvent): void {
    this.#queue.events.push(event);
    if (this.save.state === 'saved') this.#tell({ state: 'saving' });
    if (this.mode !== 'writing') return this.#keepRest();
    this.#deps.store.note(this.#queue.newest(), this.#progress());
    this.#schedule(BATCH_MS);
  }

  /** Writes all that waits. Rejects with what the first failing write failed with; that is tried again later. */
  async flush(): Promise<void> {
    if (this.mode === 'lost') throw new AttemptTakenOver('Another window has taken the attempt over.');
    this.#unschedule();
    this.#draining ??= this.#drain().finally(() => (this.#draining = null));
    await this.#draining;
  }

  /** Stops writing to the journal, at once: what is not yet written is kept as tails. Resolves when those are written. */
  leave(mode: 'resting' | 'lost' | 'closed'): Promise<unknown> {
    this.#unschedule();
    this.mode = mode;
    this.#keepRest();
    if (mode === 'lost') this.#tell({ state: 'taken-over' });
    return this.#keeping;
  }

  /** Tells that what is in memory cannot be written now. */
  fail(error: unknown): void {
    this.#tell(saveFailure(error));
  }

  /** Waits until no write of before is under way any more. */
  async quiet(): Promise<void> {
    await this.#draining?.catch(() => undefined);
  }

  /** Writes on where the journal is, which has taken in the tails up to a seq. */
  resume(seq: number): void {
    this.mode = 'writing';
    this.#queue.goOn(seq);
    if (this.#queue.waiting) this.#schedule(0);
    else if (this.save.state !== 'saved') this.#tell({ state: 'saved', at: this.#deps.now() });
  }

  async #drain(): Promise<void> {
    while (this.mode === 'writing') {
      const batch = this.#queue.next();
      if (!batch) return;
      try {
        await this.#deps.store.append(batch, this.#progress());
      } catch (error) {
        this.#failed(error);
        throw error;
      }
      // In another mode the batch was kept as a tail as well; whoever takes the tails in finds the double.
      if (this.mode !== 'writing') return;
      this.#queue.done();
      this.#failures = 0;
      this.#tell(this.#queue.waiting ? { state: 'saving' } : { state: 'saved', at: this.#deps.now() });
    }
  }

  #failed(error: unknown): void {
    if (this.mode !== 'writing') return;
    if (error instanceof AttemptTakenOver) return void this.leave('lost');
    this.fail(error);
    this.#schedule(retryAfter(++this.#failures));
  }

  #keepRest(): void {
    const rest = this.#queue.takeRest();
    if (rest.length === 0) return;
    this.#keeping = Promise.all([this.#keeping, this.#deps.store.keepTail(rest, this.#progress())]);
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

  /** The state is a new object only when it has changed, so that a view can compare it by identity. */
  #tell(save: SaveState): void {
    if (JSON.stringify(save) === JSON.stringify(this.save)) return;
    this.save = save;
    for (const listener of this.listeners) listener();
  }
}
