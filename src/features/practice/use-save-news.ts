import { useEffect, useRef } from 'react';
import type { SaveState } from '../../domain/attempt/journal.ts';
import type { Scene } from './scene.ts';

/**
 * Says to a screen reader that the work is on the disk: after the first words that were saved, and when saving goes on
 * after a trouble. Not after every batch, which would talk over the writing; a trouble is an alert of the bar.
 */
export function useSaveNews({ state }: SaveState, { say, t }: Pick<Scene, 'say' | 't'>): void {
  const last = useRef(state);
  const isTold = useRef(false);
  useEffect(() => {
    const before = last.current;
    last.current = state;
    if (state === before) return;
    if (state === 'saving') return;
    if (state !== 'saved') isTold.current = false;
    else if (!isTold.current) {
      isTold.current = true;
      say(t('announce.saved'));
    }
  }, [state, say, t]);
}
