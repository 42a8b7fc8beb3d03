import type { OpenJournal } from '../../src/domain/attempt/journal.ts';
import type { Locks } from '../../src/storage/attempt-lock.ts';
import type { AttemptStore } from '../../src/storage/attempt-rows.ts';
import type { Sealing } from '../../src/storage/chunk-rows.ts';
import { createOpenJournal } from '../../src/storage/journal.ts';
import type { Timers } from '../../src/storage/journal-parts.ts';
import { createMemoryAttempts } from '../../src/storage/memory-attempts.ts';
import { createMemoryRecords } from '../../src/storage/memory-records.ts';
import type { PageLife } from '../../src/storage/page-life.ts';
import { AT, settled, testAttempt } from './storage-kit.ts';

/** Locks as browsers have them, shared by the windows of a test. */
export function fakeLocks(): Locks & { held(): readonly string[]; ofWindow(): Locks & { die(): void } } {
  interface Holder {
    readonly owner: object;
    readonly steal: (error: Error) => void;
    readonly over: Promise<unknown>;
    readonly free: () => void;
  }
  const holders = new Map<string, Holder>();
  const ofOwner = (owner: object): Locks => {
    const request = (name: string, options: LockOptions, work: (lock: Lock | null) => unknown): Promise<unknown> => {
      const holder = holders.get(name);
      if (holder && options.ifAvailable) return Promise.resolve(work(null));
      if (holder && !options.steal) {
        return Promise.race([
          holder.over.then(() => (options.signal?.aborted ? undefined : request(name, options, work))),
          new Promise((_, reject) => {
            options.signal?.addEventListener('abort', () => reject(new DOMException('late', 'TimeoutError')));
          }),
        ]);
      }
      holder?.steal(new DOMException('stolen', 'AbortError'));
      return new Promise((resolve, reject) => {
        let free: () => void = () => undefined;
        const died = new Promise<void>((resolveDied) => (free = resolveDied));
        const done = Promise.resolve(work({ name, mode: 'exclusive' })).then((value) => {
          if (holders.get(name) === entry) holders.delete(name);
          resolve(value);
        });
        const over = Promise.race([done, died]);
        const entry: Holder = { owner, steal: reject, over, free };
        holders.set(name, entry);
      });
    };
    return { request: request as Locks['request'] };
  };
  return {
    ...ofOwner({}),
    held: () => [...holders.keys()],
    ofWindow() {
      const owner = {};
      const die = (): void => {
        for (const [name, holder] of holders) {
          if (holder.owner !== owner) continue;
          holders.delete(name);
          holder.free();
        }
      };
      return { ...ofOwner(owner), die };
    },
  };
}

/** Time that passes only when the test says so. */
export class FakeTime implements Timers {
  now = 0;
  readonly #waiting = new Map<number, { readonly at: number; readonly work: () => void }>();
  #next = 1;
  set(work: () => void, ms: number): unknown {
    this.#waiting.set(this.#next, { at: this.now + ms, work });
    return this.#next++;
  }
  clear(timer: unknown): void {
    this.#waiting.delete(timer as number);
  }
  async pass(ms: number): Promise<void> {
    this.now += ms;
    for (const [id, { at, work }] of this.#waiting) {
      if (at > this.now) continue;
      this.#waiting.delete(id);
      work();
    }
    await settled();
  }
}

export class FakePage implements PageLife {
  readonly hidden = new Set<() => void>();
  readonly leave = new Set<() => void>();
  readonly comeBack = new Set<() => void>();
  onHidden = (listener: () => void): (() => void) => this.#on(this.hidden, listener);
  onLeave = (listener: () => void): (() => void) => this.#on(this.leave, listener);
  onReturn = (listener: () => void): (() => void) => this.#on(this.comeBack, listener);
  tell(listeners: ReadonlySet<() => void>): void {
    [...listeners].forEach((listener) => listener());
  }
  #on(listeners: Set<() => void>, listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }
}

export interface Window {
  readonly open: OpenJournal;
  readonly time: FakeTime;
  readonly page: FakePage;
  readonly store: AttemptStore;
  /** What the next writes come to: thrown before they are done, or (`after`) when they are done. */
  readonly faults: (Error | null | { readonly after: Error })[];
  readonly closing: Set<() => void>;
}

/** A window of the app on a store and locks that it shares with others. */
export function openWindow(shared: AttemptStore, locks: Locks | null = fakeLocks()): Window {
  const faults: Window['faults'] = [];
  const closing = new Set<() => void>();
  const store: AttemptStore = {
    ...shared,
    onClosing: (listener) => (closing.add(listener), () => closing.delete(listener)),
    async append(batch, progress) {
      const fault = faults.shift() ?? null;
      if (fault instanceof Error) throw fault;
      await shared.append(batch, progress);
      if (fault) throw fault.after;
    },
  };
  const time = new FakeTime();
  const page = new FakePage();
  const open = createOpenJournal({ store, locks, scope: 'yijin:/', timers: time, page, now: () => AT });
  return { open, time, page, store, faults, closing };
}

export async function storeWithAttempt(sealing: Sealing | null = null): Promise<AttemptStore> {
  const attempts = createMemoryAttempts(createMemoryRecords(), sealing);
  await attempts.create(testAttempt('a'));
  return attempts;
}
