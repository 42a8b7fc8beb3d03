import type { Locks } from './attempt-lock.ts';
import type { Timers } from './journal-parts.ts';

/** After a hand-in, a reply or an exercise taken in. */
const SOON_MS = 1500;
/** While she writes. */
const EVERY_MS = 3 * 60_000;

export interface AutoCopierDeps {
  /** Told of every change of a record (soon) or of work in progress (every few minutes). */
  onRecords(listener: () => void): () => void;
  onAttempts(listener: () => void): () => void;
  /** Makes a copy if there is something that is in none. Never rejects: what went wrong is noted where she sees it. */
  copy(): Promise<void>;
  /** `navigator.locks`, so that two windows do not copy at once; null where there is none. */
  readonly locks: Locks | null;
  readonly lockName: string;
  readonly timers: Timers;
  /** A clock in ms. */
  now(): number;
}

/** Copies by itself from now on. Gives what ends it. */
export function startAutoCopier(deps: AutoCopierDeps): () => void {
  const { timers, now } = deps;
  let timer: unknown = null;
  let due = Infinity;
  let last = -Infinity;
  let over = false;
  const run = async (): Promise<void> => {
    timer = null;
    due = Infinity;
    last = now();
    if (!deps.locks) return deps.copy();
    await deps.locks.request(deps.lockName, { ifAvailable: true }, (lock) => (lock ? deps.copy() : undefined));
  };
  const schedule = (at: number): void => {
    if (over || at >= due) return;
    if (timer !== null) timers.clear(timer);
    due = at;
    timer = timers.set(() => void run().catch(() => undefined), Math.max(0, at - now()));
  };
  const stops = [
    deps.onRecords(() => schedule(now() + SOON_MS)),
    deps.onAttempts(() => schedule(Math.max(now() + SOON_MS, last + EVERY_MS))),
  ];
  schedule(now() + SOON_MS);
  return () => {
    over = true;
    if (timer !== null) timers.clear(timer);
    stops.forEach((stop) => stop());
  };
}
