import type { EditRecorder } from './record-edits.ts';
import { singleLine } from './single-line.ts';
import { commandOf, isInputMethodKey } from './target-keys.ts';
import type { KeyMap } from './target-handle.ts';

interface InputListener {
  readonly recorder: () => EditRecorder | null;
  readonly keyMap: () => KeyMap;
  /** Puts a pasted text, already on one line, in place of the selection. */
  readonly paste: (text: string) => void;
  /** The selection is about to be cut. */
  readonly cut: () => void;
}

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
      const run = listener.recorder()?.composing ? null : commandOf(event, listener.keyMap());
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
  return () => heard.abort();
}
