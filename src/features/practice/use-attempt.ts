import { useMemo, useSyncExternalStore } from 'react';
import type { StoreApi } from 'zustand';
import { afterPaint } from './after-paint.ts';
import type { AttemptState } from './attempt-store.ts';

/** While she writes on, the eye is on the letters: what stands around them may lag so far behind, in ms. */
const REDRAW_MS = 250;

/**
 * The attempt as the screen around the text shows it. A letter stands in the editor at once, and all that hangs on it is
 * drawn when the frame with the letter is on the screen, and while she writes on no more often than `REDRAW_MS`: typing
 * waits for nothing. A move to another segment, and that the attempt may only be read, are shown at once.
 */
export function useAttempt(store: StoreApi<AttemptState>): AttemptState {
  const view = useMemo(() => viewOf(store, REDRAW_MS), [store]);
  return useSyncExternalStore(view.subscribe, view.get);
}

/** How far the work is kept. Never kept back: the screen may not call saved what was written since. */
export function useSaveState(store: StoreApi<AttemptState>): AttemptState['save'] {
  const view = useMemo(() => viewOf(store, 0), [store]);
  return useSyncExternalStore(view.subscribe, () => view.get().save);
}

function viewOf(store: StoreApi<AttemptState>, everyMs: number) {
  let shown = store.getState();
  let drawn = 0;
  return {
    get: () => shown,
    subscribe(listener: () => void): () => void {
      let callOff: (() => void) | null = null;
      const show = (): void => {
        callOff?.();
        callOff = null;
        shown = store.getState();
        drawn = performance.now();
        listener();
      };
      const off = store.subscribe((state) => {
        if (state.active !== shown.active || state.readOnly !== shown.readOnly) show();
        else callOff ??= afterPaint(show, drawn + everyMs);
      });
      shown = store.getState();
      return () => {
        off();
        callOff?.();
      };
    },
  };
}
