import type { AttemptState } from './attempt-store.ts';

/** What keeps this window from writing, and so from handing in; null when nothing does. */
export function heldBy({
  save,
  readOnly,
}: Pick<AttemptState, 'save' | 'readOnly'>): 'unreadable' | 'noRoom' | 'readOnly' | null {
  if (save.state === 'unreadable') return 'unreadable';
  if (save.state === 'no-room') return 'noRoom';
  return readOnly ? 'readOnly' : null;
}
