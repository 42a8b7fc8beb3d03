import { cdp } from 'vitest/browser';
import { render, type RenderResult } from 'vitest-browser-react';
import { gridScreen, readySign, type GridHands, type GridOptions } from './grid-screen.tsx';

export interface Bench extends GridHands {
  readonly screen: RenderResult;
}

let ready = '';

/** Shows a grid in this page. */
export async function showGrid(options: GridOptions): Promise<Bench> {
  ready = readySign(options.mode);
  const { Screen, hands } = gridScreen(options);
  return { ...hands, screen: await render(<Screen />) };
}

/** Until the editor that is wanted has come: Monaco takes the place of the plain text area when it has been loaded. */
export async function untilReady(): Promise<void> {
  await until(() => document.querySelector(ready) !== null, 25_000);
}

export async function until(holds: () => boolean, ms = 5000): Promise<void> {
  const end = performance.now() + ms;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`not within ${ms} ms: ${String(holds)}`);
    await frames(1);
  }
}

export async function frames(count = 2): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise((done) => requestAnimationFrame(done));
}

/** An input method, as the browser has one: preedit steps, then words taken or nothing. */
export const inputMethod = {
  async preedit(...steps: readonly string[]): Promise<void> {
    for (const text of steps) {
      await key('keyDown', 229);
      await cdp().send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await key('keyUp', 229);
      await frames(1);
    }
  },
  /** The preedit again, with the caret within it. */
  async preeditAt(text: string, caret: number): Promise<void> {
    await key('keyDown', 229);
    await cdp().send('Input.imeSetComposition', { text, selectionStart: caret, selectionEnd: caret });
    await key('keyUp', 229);
    await frames(1);
  },
  /** A key that the input method takes for itself. */
  async key(name: string): Promise<void> {
    await key('keyDown', 229, name);
    await key('keyUp', 229, name);
    await frames(1);
  },
  async take(text: string): Promise<void> {
    await cdp().send('Input.insertText', { text });
    await frames();
  },
  async cancel(): Promise<void> {
    await cdp().send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    await frames();
  },
};

async function key(type: 'keyDown' | 'keyUp', code: number, name = 'Process'): Promise<void> {
  await cdp().send('Input.dispatchKeyEvent', { type, windowsVirtualKeyCode: code, key: name });
}
