/** What a page notes of itself while it is measured; both pages carry it. */
import type { Page } from '@playwright/test';

interface Noted {
  readonly keys: number[];
  readonly tasks: { readonly start: number; readonly duration: number }[];
  editable: number | null;
}
type Probed = typeof globalThis & { readonly noted: Noted };

/**
 * From a keydown, by the time stamp the browser gave it, to just after the frame that follows it: a message posted in
 * `requestAnimationFrame` is delivered when that frame has been drawn.
 */
export async function addProbe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: Noted = { keys: [], tasks: [], editable: null };
    Object.assign(globalThis, { noted, MonacoEnvironment: { globalAPI: true } });
    const drawn = (then: () => void): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          port1.close();
          then();
        });
        port1.start();
        port2.postMessage(null);
      });
    };
    window.addEventListener(
      'keydown',
      ({ key, timeStamp, ctrlKey, altKey }) => {
        if (key.length === 1 && !ctrlKey && !altKey) drawn(() => noted.keys.push(performance.now() - timeStamp));
      },
      { capture: true },
    );
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) noted.tasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
    const look = (): void => {
      if (document.activeElement?.closest('[role="grid"] [data-editor]'))
        drawn(() => (noted.editable = performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** The keys since last asked, in ms each. */
export function takeKeys(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (globalThis as Probed).noted.keys.splice(0));
}

/** The longest task of the main thread since last asked, in ms; 0 when none was as long as 50. */
export async function takeLongestTask(page: Page): Promise<number> {
  const tasks = await page.evaluate(() => (globalThis as Probed).noted.tasks.splice(0).map(({ duration }) => duration));
  return Math.max(0, ...tasks);
}

/** When the first segment could be written in and that was on the screen, in ms since the navigation began. */
export async function editableAfter(page: Page): Promise<number> {
  const found = await page.waitForFunction(() => (globalThis as Probed).noted.editable);
  return Number(await found.jsonValue());
}

/** What the page holds: models of Monaco, elements, and kilobytes of its heap after a collection. */
export async function holdings(page: Page): Promise<{ models: number; elements: number; heapKb: number }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  const counts = await page.evaluate(() => ({
    models: (globalThis as unknown as { monaco: { editor: { getModels(): unknown[] } } }).monaco.editor.getModels()
      .length,
    elements: document.querySelectorAll('*').length,
  }));
  return { ...counts, heapKb: Math.round(usedSize / 1024) };
}
