import { useRef, type FocusEvent } from 'react';
import type { StoreApi } from 'zustand';
import type { AttemptState } from '../attempt-store.ts';

interface Visits {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Tells the log which segment she is at, from when to when: her time on it is counted from that (assessment 5). */
export function useVisits(store: StoreApi<AttemptState>): Visits {
  const at = useRef<string | null>(null);
  const tell = (segment: string | null): void => {
    if (segment === at.current) return;
    const { now, record } = store.getState();
    if (at.current !== null) record({ kind: 'blur', t: now(), segment: at.current });
    if (segment !== null) record({ kind: 'focus', t: now(), segment });
    at.current = segment;
  };
  return {
    onFocus: (event) => tell(rowOf(event.target)),
    onBlur: (event) => tell(rowOf(event.relatedTarget)),
  };
}

function rowOf(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return row?.dataset['row'] ?? null;
}
