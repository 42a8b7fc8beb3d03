import type { EditRecorder } from './record-edits.ts';
import { singleLine } from './single-line.ts';
import { commandOf, historyKey, isInputMethodKey } from './target-keys.ts';
import type { KeyMap } from './target-handle.ts';

interface InputListener {
  readonly recorder: () => EditRecorder | null;
  readonly keyMap: () => KeyMap;
  /** Puts a pasted text, already on one line, in place of the selection. */
  readonly paste: (text: string) => void;
  /** The selection is about to be cut. */
  readonly cut: () => void;
  /** A step is to be taken back or made again: neither the browser nor Monaco does it, the log does. */
  readonly step: (kind: 'undo' | 'redo') => void;
}

const HISTORY_INPUTS: Readonly<Record<string, 'undo' | 'redo'>> = { historyUndo: 'undo', historyRedo: 'redo' };

/**
 * What is heard around an editor before the editor hears it: keys and pointers for the recorder, the commands of the
 * keyboard, and the clipboard. Returns the way to stop.
 */
export function listenToInput(host: HTMLElement, listener: InputListener): () => void {
  const heard = new AbortController();
  const options = { capture: true, signal: heard.signal };

  host.addEventListener(
    'keydown',
    (event) => {
      // With an edit context the browser does not say `isComposing` of the key; the recorder knows.
      if (listener.recorder()?.composing && event.keyCode !== 229) return keepFromComposition(event);
      const history = historyKey(event);
      const run = history ? () => listener.step(history) : commandOf(event, listener.keyMap());
      if (run) {
        event.preventDefault();
        event.stopPropagation();
        run();
        return;
      }
      listener.recorder()?.keyDown({ repeat: event.repeat, composing: isInputMethodKey(event) });
    },
    options,
  );
  host.addEventListener('keyup', () => listener.recorder()?.keyUp(), options);
  host.addEventListener(
    'pointerdown',
    (event) => listener.recorder()?.pointerDown(event.pointerType === 'touch' ? 'touch' : 'pointer'),
    options,
  );
  // The pointer may be let go anywhere.
  window.addEventListener('pointerup', () => listener.recorder()?.pointerUp(), options);
  host.addEventListener(
    'paste',
    (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      event.preventDefault();
      event.stopImmediatePropagation();
      if (text !== '') listener.paste(singleLine(text));
    },
    options,
  );
  host.addEventListener('cut', () => listener.cut(), options);
  // What menus, gestures and touch keyboards ask for.
  host.addEventListener(
    'beforeinput',
    (event) => {
      const kind = HISTORY_INPUTS[event.inputType];
      if (!kind) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!listener.recorder()?.composing) listener.step(kind);
    },
    options,
  );
  // Before the journal hears of it (it does not capture), so that what was visible is kept.
  window.addEventListener('pagehide', () => listener.recorder()?.interrupt(), options);
  return () => heard.abort();
}

/**
 * A key that the input method left alone in the middle of its composition: shortcuts, Enter, Escape. Neither the editor
 * nor the page may act on it, or the text would change under the input method.
 */
function keepFromComposition(event: KeyboardEvent): void {
  event.stopImmediatePropagation();
  const writes = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!writes) event.preventDefault();
}
