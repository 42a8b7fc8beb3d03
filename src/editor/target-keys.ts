import type { TargetCommands } from './target-handle.ts';

/** What a keydown means to a target text. */
interface KeyPress {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether the key belongs to an input method; 229 is what browsers say of the key that opens or ends a composition. */
export function isInputMethodKey(press: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return press.isComposing || press.keyCode === 229;
}

/**
 * The command of a key, null when the key is the editor's own. A key of an input method never has one: its Enter takes
 * a candidate. Plain Enter does nothing, since a segment is one line.
 */
export function commandOf(press: KeyPress, commands: TargetCommands): (() => void) | null {
  if (isInputMethodKey(press)) return null;
  const ctrl = press.ctrlKey || press.metaKey;
  switch (press.key) {
    case 'Enter':
      return ctrl && !press.altKey && !press.shiftKey ? commands.confirm : doNothing;
    case 'ArrowUp':
      return press.altKey && !ctrl && !press.shiftKey ? commands.previous : null;
    case 'ArrowDown':
      return press.altKey && !ctrl && !press.shiftKey ? commands.next : null;
    case 'Backspace':
      return ctrl && press.shiftKey && !press.altKey ? (commands.restoreDraft ?? null) : null;
    case 'Escape':
      return commands.leave ?? null;
    default:
      return null;
  }
}

function doNothing(): void {}
