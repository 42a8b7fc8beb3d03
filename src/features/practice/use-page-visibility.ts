import { useEffect } from 'react';
import type { StoreApi } from 'zustand';
import type { AttemptState } from './attempt-store.ts';

/** Tells the log when the page is hidden and shown again: time away is not time at work. */
export function usePageVisibility(store: StoreApi<AttemptState>): void {
  useEffect(() => {
    const tell = (): void => {
      const { now, recordPage } = store.getState();
      recordPage({ kind: document.visibilityState === 'hidden' ? 'hidden' : 'visible', t: now() });
    };
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  }, [store]);
}
