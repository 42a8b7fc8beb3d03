import { createStore, type StoreApi } from 'zustand/vanilla';

/** What the store has told that the reader must know while she works; null when all is well or she has read it. */
export interface StorageTrouble {
  readonly code: 'closed-for-upgrade' | 'closed-by-browser' | 'other-learner' | null;
}

/** A store that `main.tsx` tells of the database's troubles. */
export function createStorageTrouble(): StoreApi<StorageTrouble> {
  return createStore<StorageTrouble>(() => ({ code: null }));
}
