/** The part of `navigator.locks` that is needed. */
export type Locks = Pick<LockManager, 'request'>;

/** A lock in this window's hands, until it is released here or stolen by another window. */
export interface HeldLock {
  /** Resolves when the lock is free for others. */
  release(): Promise<void>;
}

/** How long a page that has gone may still hold its lock: Chromium gives a busy one half a second to come to its end. */
const GOING_MS = 1000;

/** How long a window that takes an attempt over waits for the last words of the other one, which may hang. */
const LAST_WORDS_MS = 3000;

/**
 * Takes a lock if nobody holds it or its holder is just going, or from whoever holds it (`steal`). Null when another
 * window holds it. `onStolen` is called when another window has taken it from this one; that window gets it when `onStolen`
 * is done, or has taken too long. One that is robbed while it waits for that waits no longer. Without a lock manager (an
 * insecure page) every window gets it: the epoch then keeps windows apart.
 */
export async function takeLock(
  locks: Locks | null,
  name: string,
  steal: boolean,
  onStolen: () => Promise<void>,
): Promise<HeldLock | null> {
  if (!locks) return { release: () => Promise.resolve() };
  let lastWords: HeldLock | null = null;
  const robbed = new AbortController();
  const lost = async (): Promise<void> => {
    robbed.abort();
    await onStolen();
    await lastWords?.release();
  };
  const ways: readonly (() => LockOptions)[] = steal
    ? [() => ({ steal })]
    : [() => ({ ifAvailable: true }), () => ({ signal: AbortSignal.timeout(GOING_MS) })];
  let lock: HeldLock | null = null;
  for (const way of ways) lock ??= await hold(locks, name, way(), () => void lost()).catch(nullIfLate);
  if (!lock) return null;
  lastWords = await holdAfter(locks, `${name}:last-words`, LAST_WORDS_MS, robbed.signal);
  return {
    async release() {
      await Promise.all([lock.release(), lastWords?.release()]);
    },
  };
}

/** Takes a lock when its holder gives it free, or after so many ms from it. Null when `noMore` has ended the waiting. */
async function holdAfter(locks: Locks, name: string, ms: number, noMore: AbortSignal): Promise<HeldLock | null> {
  if (noMore.aborted) return null;
  const waiting = new AbortController();
  const end = (): void => waiting.abort();
  const timer = setTimeout(end, ms);
  noMore.addEventListener('abort', end);
  try {
    return await hold(locks, name, { signal: waiting.signal });
  } catch {
    return noMore.aborted ? null : hold(locks, name, { steal: true });
  } finally {
    clearTimeout(timer);
    noMore.removeEventListener('abort', end);
  }
}

function nullIfLate(error: unknown): null {
  if (error instanceof DOMException && error.name === 'TimeoutError') return null;
  throw error;
}

function hold(
  locks: Locks,
  name: string,
  options: LockOptions,
  onStolen: () => void = () => undefined,
): Promise<HeldLock | null> {
  return new Promise((resolve, reject) => {
    let free: () => void = () => undefined;
    let held = false;
    const ended = locks.request(name, options, (lock) => {
      if (!lock) {
        resolve(null);
        return undefined;
      }
      held = true;
      const released = new Promise<void>((release) => (free = release));
      resolve({ release: () => (free(), settled) });
      return released;
    });
    const settled = ended.then(
      () => undefined,
      (error: unknown) => (held ? onStolen() : reject(error as Error)),
    );
  });
}
