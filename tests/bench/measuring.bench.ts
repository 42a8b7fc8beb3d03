/**
 * The figures of a task of 2,000 segments in a real browser with its workers: made whole, made anew after a keystroke, and
 * for how long the page was blocked meanwhile: of the processor, and by the clock. docs/performance.md tells more.
 */
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { median, quantile, round } from './figures.ts';
import { largeExercise } from './workbench/large-exercise.ts';
import { longestTasks } from './workbench/main-thread.ts';
import type { MeasuringHands, MeasuringTimes } from './workbench/pages/measures.ts';
import { openPages } from '../built-pages.ts';
import { PAGES } from './workbench/pages.ts';

type Report = (figure: Readonly<Record<string, unknown>>) => void;

const SEED = 1;
const SEGMENTS = 2000;
const KEYS = 200;
/** The first warm the code up. */
const WARM = 20;

export default async function bench(report: Report): Promise<void> {
  const site = await openPages(PAGES, ['measures'], { withApp: false });
  const executablePath = findBrowser();
  const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) });
  try {
    const page = await browser.newPage();
    await page.goto(`${site.url}pages/measures.html`);
    await page.waitForFunction(() => 'remeasure' in globalThis);
    const { drafts } = largeExercise('measured', SEGMENTS, SEED);
    await page.evaluate((texts) => (globalThis as unknown as MeasuringHands).take(texts), drafts);
    const made: MeasuringTimes[] = [];
    const longest = await longestTasks(browser, page, async () => {
      made.push(await page.evaluate((keys) => (globalThis as unknown as MeasuringHands).remeasure(keys), KEYS));
    });
    const { wholeMs, keyMs } = made[0]!;
    const times = keyMs.slice(WARM);
    const detail = { segments: SEGMENTS, seed: SEED };
    report({
      name: 'measuring.keyMs',
      value: round(median(times), 2),
      unit: 'ms',
      p95: round(quantile(times, 0.95), 2),
      longest: round(Math.max(...times), 2),
      n: times.length,
      ...detail,
    });
    report({ name: 'measuring.wholeMs', value: round(wholeMs, 1), unit: 'ms', ...detail });
    report({ name: 'measuring.longestBlockMs', value: round(longest.wallMs, 1), unit: 'ms', ...detail });
    report({ name: 'measuring.longestBlockCpuMs', value: round(longest.cpuMs, 1), unit: 'ms', ...detail });
  } finally {
    await browser.close();
    await site.close();
  }
}
