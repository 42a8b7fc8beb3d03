import { createStore, type StoreApi } from 'zustand/vanilla';

/** Whether a newer version of the app waits, and the way to it. */
export interface NewVersion {
  /** Starts the newer version and reloads the page; null while there is none, or when the reader said later. */
  readonly apply: (() => void) | null;
}

/** A store that `main.tsx` tells of newer versions. */
export function createNewVersion(): StoreApi<NewVersion> {
  return createStore<NewVersion>(() => ({ apply: null }));
}
