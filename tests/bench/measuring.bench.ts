/**
 * The figures of a task of 2,000 segments in a real browser with its workers: made whole, made anew after a keystroke, and
 * for how long the page was blocked meanwhile, of the processor and by the clock, beside a page that only passes numbers to
 * a busy worker. docs/performance.md tells more.
 */
import { chromium, type Browser } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { median, quantile, round } from './figures.ts';
import { largeExercise } from './workbench/large-exercise.ts';
import { longestTasks, type LongestTask } from './workbench/main-thread.ts';
import type { MeasuringHands, MeasuringTimes } from './workbench/pages/measures.ts';
import { openPages } from '../built-pages.ts';
import { PAGES } from './workbench/pages.ts';

type Report = (figure: Readonly<Record<string, unknown>>) => void;

const SEED = 1;
const SEGMENTS = 2000;
const KEYS = 200;
/** The first warm the code up. */
const WARM = 20;
/** Pages, one after the other, each begun anew. */
const PASSES = 5;
/** Of segments in one question: `src/measuring/measurer.ts`. */
const BATCH = 16;
/** As many as measuring the whole task and the keys puts. */
const QUESTIONS = SEGMENTS / BATCH + KEYS;

interface Pass extends MeasuringTimes {
  readonly own: LongestTask;
  readonly peer: LongestTask;
}

async function pass(browser: Browser, url: string): Promise<Pass> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.waitForFunction(() => 'remeasure' in globalThis);
    const { drafts } = largeExercise('measured', SEGMENTS, SEED);
    await page.evaluate((texts) => (globalThis as unknown as MeasuringHands).take(texts), drafts);
    // A task has been open for a while when it is measured: its texts are no longer moved by the collection of garbage.
    await (await page.context().newCDPSession(page)).send('HeapProfiler.collectGarbage');
    const made: MeasuringTimes[] = [];
    const own = await longestTasks(browser, page, async () => {
      made.push(await page.evaluate((keys) => (globalThis as unknown as MeasuringHands).remeasure(keys), KEYS));
    });
    const times = made[0]!;
    const busyMs = times.wholeMs / (SEGMENTS / BATCH);
    const peer = await longestTasks(browser, page, () =>
      page.evaluate(([count, ms]) => (globalThis as unknown as MeasuringHands).passNumbers(count, ms), [
        QUESTIONS,
        busyMs,
      ] as const),
    );
    return { ...times, own, peer };
  } finally {
    await page.close();
  }
}

export default async function bench(report: Report): Promise<void> {
  const site = await openPages(PAGES, ['measures'], { withApp: false });
  const executablePath = findBrowser();
  const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) });
  try {
    const passes: Pass[] = [];
    for (let at = 0; at < PASSES; at += 1) passes.push(await pass(browser, `${site.url}pages/measures.html`));
    const times = passes.flatMap(({ keyMs }) => keyMs.slice(WARM));
    const detail = { segments: SEGMENTS, seed: SEED };
    const reportPasses = (name: string, valueOf: (pass: Pass) => number): void => {
      const values = passes.map(valueOf);
      const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => round(value, 1));
      report({ name, value: round(median(values), 1), unit: 'ms', least, most, n: PASSES, ...detail });
    };
    report({
      name: 'measuring.keyMs',
      value: round(median(times), 2),
      unit: 'ms',
      p95: round(quantile(times, 0.95), 2),
      longest: round(Math.max(...times), 2),
      n: times.length,
      ...detail,
    });
    reportPasses('measuring.wholeMs', ({ wholeMs }) => wholeMs);
    reportPasses('measuring.longestBlockCpuMs', ({ own }) => own.cpuMs);
    reportPasses('measuring.longestBlockMs', ({ own }) => own.wallMs);
    reportPasses('measuring.peerLongestBlockCpuMs', ({ peer }) => peer.cpuMs);
    reportPasses('measuring.peerLongestBlockMs', ({ peer }) => peer.wallMs);
  } finally {
    await browser.close();
    await site.close();
  }
}
