import { useMemo, useSyncExternalStore } from 'react';
import { createLiveValue, type Loaded } from './live-value.ts';

/**
 * A list that lives: what `load` gives, again after every change that `subscribe` tells of. Both must keep their
 * identity from render to render (a module function or `useCallback`), else loading begins anew.
 */
export function useSubscribed<T>(subscribe: (listener: () => void) => () => void, load: () => Promise<T>): Loaded<T> {
  const live = useMemo(() => createLiveValue(subscribe, load), [subscribe, load]);
  return useSyncExternalStore(live.subscribe, live.read);
}
