/** A value that is fetched, and fetched again when its source tells of a change. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

export interface LiveValue<T> {
  subscribe(listener: () => void): () => void;
  read(): Loaded<T>;
}

const LOADING = { state: 'loading' } as const;

/**
 * Follows a source: loads when the first listener comes and after every change while there is one. An answer that a
 * later load has overtaken is dropped; the last value stands until the next one is there.
 */
export function createLiveValue<T>(
  subscribe: (listener: () => void) => () => void,
  load: () => Promise<T>,
): LiveValue<T> {
  const listeners = new Set<() => void>();
  let current: Loaded<T> = LOADING;
  let latest = 0;
  let stop: (() => void) | null = null;

  const settle = (run: number, next: Loaded<T>): void => {
    if (run !== latest) return;
    current = next;
    for (const listener of listeners) listener();
  };
  const refresh = (): void => {
    const run = ++latest;
    load().then(
      (value) => settle(run, { state: 'ready', value }),
      (error: unknown) => settle(run, { state: 'failed', error }),
    );
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (stop === null) {
        stop = subscribe(refresh);
        refresh();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
        latest += 1;
      };
    },
    read: () => current,
  };
}
