import type { KeyboardEvent } from 'react';

/** Ctrl/⌘+Enter in a field of a form sends it off, and never in the middle of a composition. */
export function submitKeys(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.stopPropagation();
  event.currentTarget.querySelector<HTMLButtonElement>('[type="submit"]')?.click();
}
