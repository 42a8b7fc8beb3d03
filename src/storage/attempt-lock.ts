/** The part of `navigator.locks` that is needed. */
export type Locks = Pick<LockManager, 'request'>;

/** A lock in this window's hands, until it is released here or stolen by another window. */
export interface HeldLock {
  /** Resolves when the lock is free for others. */
  release(): Promise<void>;
}

/**
 * Takes a lock if nobody holds it, or from whoever holds it (`steal`). Null when another window holds it. `onStolen` is
 * called when another window has taken it from this one. Without a lock manager (an insecure page) every window gets
 * it: the epoch then keeps windows apart.
 */
export async function takeLock(
  locks: Locks | null,
  name: string,
  steal: boolean,
  onStolen: () => void,
): Promise<HeldLock | null> {
  if (!locks) return { release: () => Promise.resolve() };
  return new Promise((resolve, reject) => {
    let free: () => void = () => undefined;
    let held = false;
    const ended = locks.request(name, steal ? { steal } : { ifAvailable: true }, (lock) => {
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
