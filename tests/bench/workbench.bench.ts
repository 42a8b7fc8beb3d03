/**
 * The workbench on a task of 2,000 segments with a log of 50,000 events, beside a bare Monaco of the same options, in one
 * browser and one run: from key to paint, time to open, long tasks, and what the page holds. docs/performance.md tells more.
 */
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { chance } from '../chance.ts';
import { median, quantile, round } from './figures.ts';
import { largeExercise, type LargeExercise } from './workbench/large-exercise.ts';
import { longLog } from './workbench/long-log.ts';
import { addProbe, editableAfter, holdings, takeKeys, takeLongestTask } from './workbench/probe.ts';
import { openPages } from '../built-pages.ts';
import { PAGES } from './workbench/pages.ts';
import { BLOCK_KEYS, typeBlock } from './workbench/typing.ts';

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ratio' | 'ms' | 'count' | 'kB';
  readonly [detail: string]: unknown;
}
/** A browser profile with one task under way, and where to go on with it. */
interface Desk {
  readonly context: BrowserContext;
  readonly address: string;
}
type Report = (figure: Figure) => void;

const SEED = 1;
const SEGMENTS = 2000;
const EVENTS = 50_000;
/** The first block of each page warms it up and does not count. */
const BLOCKS = 21;
const OPENINGS = 7;
const WALK = 150;

export default async function bench(report: Report): Promise<void> {
  const site = await openPages(PAGES, ['bare', 'desk'], { withApp: true });
  const executablePath = findBrowser();
  const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) });
  try {
    await measure(browser, site.url, report);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function measure(browser: Browser, url: string, report: Report): Promise<void> {
  // A browser profile for each, so that none has the exercise of another to read.
  const take = async (exercise: LargeExercise): Promise<Desk> => {
    const context = await newContext(browser);
    return { context, address: await takeTask(context, url, exercise) };
  };
  const exercise = largeExercise('worked', SEGMENTS, SEED);
  const small = await take(largeExercise('small', 20, SEED));
  const large = await take(largeExercise('large', SEGMENTS, SEED));
  const worked = await take(exercise);
  await writeLog(worked, url, exercise);

  await reportOpenings({ small, large, worked }, report);

  const page = await newPage(worked.context);
  await page.goto(worked.address);
  await editableAfter(page);
  const bare = await newPage(await newContext(browser));
  await bare.goto(`${url}pages/bare.html`);
  await bare.waitForFunction(() => 'show' in globalThis);
  await reportTyping(page, bare, exercise.drafts, report);
  await reportWalk(page, report);
}

async function newContext(browser: Browser): Promise<BrowserContext> {
  // The service worker would fetch the whole app while the first page is measured.
  const viewport = { width: 1440, height: 900 };
  return browser.newContext({ viewport, locale: 'en', serviceWorkers: 'block' });
}

async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await addProbe(page);
  return page;
}

/** Takes an exercise in as a student does, begins with it, and gives the address of the attempt. */
async function takeTask(context: BrowserContext, url: string, exercise: LargeExercise): Promise<string> {
  const page = await newPage(context);
  await page.goto(url);
  const file = { name: `${exercise.slug}.yaml`, mimeType: 'text/yaml', buffer: Buffer.from(exercise.yaml) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('table').getByRole('button', { name: exercise.title }).click({ timeout: 60_000 });
  await editableAfter(page);
  const address = page.url();
  await page.close();
  return address;
}

async function writeLog({ context, address }: Desk, url: string, { drafts }: LargeExercise): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${url}pages/desk.html`);
  await page.waitForFunction(() => 'write' in globalThis);
  const events = longLog(drafts, EVENTS, SEED);
  const confirmed = new Set(events.flatMap((event) => (event.kind === 'confirm' ? [event.segment] : []))).size;
  const attempt = address.split('/').at(-1)!;
  const count = await page.evaluate(
    (log) => (globalThis as unknown as { write: (...args: unknown[]) => Promise<number> }).write(...log),
    [attempt, events, confirmed] as const,
  );
  if (count < EVENTS) throw new Error(`The log holds ${count} events.`);
  await page.close();
}

async function reportOpenings(
  desks: Readonly<Record<'small' | 'large' | 'worked', Desk>>,
  report: Report,
): Promise<void> {
  const times = { small: [] as number[], large: [] as number[], worked: [] as number[] };
  let longest = 0;
  for (let opening = 0; opening <= OPENINGS; opening += 1) {
    for (const which of ['small', 'large', 'worked'] as const) {
      const page = await newPage(desks[which].context);
      await page.goto(desks[which].address);
      const ms = await editableAfter(page);
      // The first fills the caches.
      if (opening > 0) times[which].push(ms);
      if (which === 'worked') longest = Math.max(longest, await takeLongestTask(page));
      await page.close();
    }
  }
  const [small, large, worked] = [times.small, times.large, times.worked].map(median) as [number, number, number];
  const detail = { n: OPENINGS };
  report({ name: 'workbench.open2000Ratio', value: round(large / small), unit: 'ratio', ...detail });
  report({ name: 'workbench.open20Ms', value: round(small, 1), unit: 'ms', ...detail });
  report({ name: 'workbench.open2000Ms', value: round(large, 1), unit: 'ms', ...detail });
  report({
    name: 'workbench.openWorkedRatio',
    value: round(worked / small),
    unit: 'ratio',
    events: EVENTS,
    ...detail,
  });
  report({ name: 'workbench.openWorkedMs', value: round(worked, 1), unit: 'ms', events: EVENTS, ...detail });
  report({ name: 'workbench.openLongestTaskMs', value: round(longest, 1), unit: 'ms', events: EVENTS, ...detail });
}

/** Blocks of keys, turn by turn in the workbench and in the bare editor; after each a segment is confirmed. */
async function reportTyping(page: Page, bare: Page, drafts: readonly string[], report: Report): Promise<void> {
  const next = chance(SEED);
  const [workbench, monaco]: [number[], number[]] = [[], []];
  let longest = 0;
  for (let block = 0; block < BLOCKS; block += 1) {
    await page.bringToFront();
    await page.keyboard.press('Control+End');
    await takeLongestTask(page);
    await typeBlock(page, next);
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(600);
    const inWorkbench = await takeKeys(page);
    if (block > 0) longest = Math.max(longest, await takeLongestTask(page));

    await bare.bringToFront();
    await bare.evaluate(
      (text) => (globalThis as unknown as { show: (text: string) => void }).show(text),
      drafts[block]!,
    );
    await typeBlock(bare, next);
    const inMonaco = await takeKeys(bare);
    if (inWorkbench.length !== BLOCK_KEYS || inMonaco.length !== BLOCK_KEYS) throw new Error('Keys went astray.');
    if (block > 0) {
      workbench.push(...inWorkbench);
      monaco.push(...inMonaco);
    }
  }
  await page.bringToFront();
  const detail = { n: workbench.length, segments: SEGMENTS, events: EVENTS, seed: SEED };
  const p95 = [workbench, monaco].map((keys) => quantile(keys, 0.95)) as [number, number];
  const middle = [workbench, monaco].map(median) as [number, number];
  report({ name: 'workbench.keyToPaintRatio', value: round(middle[0] / middle[1]), unit: 'ratio', ...detail });
  report({ name: 'workbench.keyToPaintP95Ratio', value: round(p95[0] / p95[1]), unit: 'ratio', ...detail });
  report({ name: 'workbench.keyToPaintMs', value: round(middle[0], 2), unit: 'ms', p95: round(p95[0], 2), ...detail });
  report({
    name: 'workbench.bareKeyToPaintMs',
    value: round(middle[1], 2),
    unit: 'ms',
    p95: round(p95[1], 2),
    ...detail,
  });
  report({ name: 'workbench.longestTaskMs', value: round(longest, 1), unit: 'ms', below50: longest === 0, ...detail });
}

/** Through many segments one by one, and to both ends of the task: what is then alive. */
async function reportWalk(page: Page, report: Report): Promise<void> {
  await takeLongestTask(page);
  for (let step = 0; step < WALK; step += 1) {
    await page.keyboard.press('Alt+ArrowUp');
    await page.waitForTimeout(30);
  }
  for (const key of ['Escape', 'End', 'Enter', 'Escape', 'Home', 'Enter']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
  }
  const longest = await takeLongestTask(page);
  const { models, elements, heapKb } = await holdings(page);
  report({ name: 'workbench.liveModels', value: models, unit: 'count', visited: WALK + BLOCKS });
  report({ name: 'workbench.elements', value: elements, unit: 'count' });
  report({ name: 'workbench.heapKb', value: heapKb, unit: 'kB' });
  report({ name: 'workbench.walkLongestTaskMs', value: round(longest, 1), unit: 'ms', below50: longest === 0 });
}
