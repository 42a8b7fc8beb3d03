/** The moments in the life of a page that the journal must not miss. Each call gives what takes the listener off. */
export interface PageLife {
  /** The page may not come to the front again: the last moment that is sure to come on a telephone. */
  onHidden(listener: () => void): () => void;
  /** The page goes away, for good or into the back/forward cache. */
  onLeave(listener: () => void): () => void;
  /** The page comes out of the back/forward cache. */
  onReturn(listener: () => void): () => void;
}

/** The life of a real page. */
export function pageLife(window: Window): PageLife {
  const { document } = window;
  const on = (target: EventTarget, type: string, listener: (event: Event) => void): (() => void) => {
    target.addEventListener(type, listener);
    return () => target.removeEventListener(type, listener);
  };
  return {
    onHidden: (listener) => on(document, 'visibilitychange', () => document.visibilityState === 'hidden' && listener()),
    onLeave(listener) {
      const off = on(window, 'pagehide', listener);
      // Keeps Chromium from freezing the page in the back/forward cache: a write begun at pagehide is often lost there
      // (the soak `crash` saw 8 of 14 navigations lose text), but not when the page is torn down.
      const offUnload = on(window, 'unload', () => undefined);
      return () => {
        off();
        offUnload();
      };
    },
    onReturn: (listener) => on(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && listener()),
  };
}
