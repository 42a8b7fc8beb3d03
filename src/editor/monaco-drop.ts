import { singleLine } from './single-line.ts';
import type { TextChange } from './net-change.ts';

interface DropListener {
  /** A text, already on one line, was let go over this point of the window. */
  drop(text: string, x: number, y: number): void;
}

export interface DropWatch {
  /** Whether a pointer that went down in the editor is being let go now: a change of the text is then a move of words. */
  isLettingGo(): boolean;
  stop(): void;
}

/**
 * Hears what is dragged into Monaco from elsewhere, and when words of its own are let go at another place. Monaco moves
 * those by itself; of the others it shows the place and leaves the text alone.
 */
export function watchDrops(host: HTMLElement, listener: DropListener): DropWatch {
  const heard = new AbortController();
  const options = { capture: true, signal: heard.signal };
  let pressed = false;
  let lettingGo = false;
  host.addEventListener('pointerdown', () => (pressed = true), options);
  // Before Monaco hears of it, and over when all have.
  window.addEventListener(
    'pointerup',
    () => {
      lettingGo = pressed;
      pressed = false;
      setTimeout(() => (lettingGo = false));
    },
    options,
  );
  host.addEventListener(
    'drop',
    (event) => {
      const data = event.dataTransfer;
      // A file is for the page.
      if (!data || data.types.includes('Files')) return;
      event.preventDefault();
      const text = singleLine(data.getData('text/plain'));
      if (text !== '') listener.drop(text, event.clientX, event.clientY);
    },
    options,
  );
  return { isLettingGo: () => lettingGo, stop: () => heard.abort() };
}

/**
 * The two changes of a move, both counted on the text before, as one after the other: first what is taken up, then, counted on
 * the text that is left, what is put down. Null where the changes are no move.
 */
export function moveInSteps(changes: readonly TextChange[]): readonly [TextChange, TextChange] | null {
  const taken = changes.find(({ text }) => text === '');
  const put = changes.find(({ length }) => length === 0);
  if (changes.length !== 2 || !taken || !put || taken.length === 0) return null;
  const before = put.offset >= taken.offset + taken.length ? taken.length : 0;
  return [taken, { ...put, offset: put.offset - before }];
}
