import type { KeyMap } from './target-handle.ts';

/** Whether the key belongs to an input method; 229 is what browsers say of the key that opens or ends a composition. */
export function isInputMethodKey(press: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return press.isComposing || press.keyCode === 229;
}

/**
 * What a key does that is not the editor's own, else null. A key of an input method never does anything here: its Enter
 * takes a candidate. Enter that the screen has no use for does nothing, since a segment is one line.
 */
export function commandOf(press: KeyboardEvent, keyMap: KeyMap): (() => void) | null {
  if (isInputMethodKey(press)) return null;
  return keyMap(press) ?? (press.key === 'Enter' ? doNothing : null);
}

/** Whether the key takes a step back or makes it again: Ctrl/⌘+Z, with Shift or Ctrl+Y. */
export function historyKey(press: KeyboardEvent): 'undo' | 'redo' | null {
  if (isInputMethodKey(press) || press.altKey || !(press.ctrlKey || press.metaKey)) return null;
  const key = /^[a-z]$/i.test(press.key) ? press.key.toLowerCase() : press.code.replace('Key', '').toLowerCase();
  if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
  return key === 'y' && press.ctrlKey && !press.shiftKey ? 'redo' : null;
}

function doNothing(): void {}
