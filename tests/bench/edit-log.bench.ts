/**
 * The edit log: what an event takes sealed, beside the XML that process research uses; what appending, sealing and
 * looking back cost; and whether a key is slower for being logged. docs/performance.md tells more.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { chance } from '../chance.ts';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import { encodeEvents } from '../../src/domain/attempt/event-columns.ts';
import { translogXml } from '../../src/domain/export/translog-xml.ts';
import { createPlayer } from '../../src/domain/playback/player.ts';
import { countCodePoints } from '../../src/domain/text/code-points.ts';
import { typedLog, type TypedLog } from '../domain/attempt/typed-log.ts';
import { KEYS, logOf, small } from '../domain/export/export-kit.ts';
import { median, quantile, round } from './figures.ts';
import { addProbe, takeKeys } from './workbench/probe.ts';
import { openPages } from '../built-pages.ts';
import { PAGES } from './workbench/pages.ts';
import { BLOCK_KEYS, typeBlock } from './workbench/typing.ts';

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'B' | 'kB' | 'ratio' | 'ms';
  readonly [detail: string]: unknown;
}
type Report = (figure: Figure) => void;

const SEED = 7;
const EVENTS = 50_000;
const SEEKS = 300;
/** The first block of each page warms it up and does not count. */
const BLOCKS = 21;
const DRAFT = 'The murals were cleaned by hand.';

export default async function bench(report: Report): Promise<void> {
  const english = typedLog('en', EVENTS, SEED);
  const chinese = typedLog('zh', EVENTS, SEED);
  await reportSizes(english, report);
  reportSeeks(english, report);
  const site = await openPages(PAGES, ['bare', 'logged'], { withApp: false });
  const executablePath = findBrowser();
  const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) });
  try {
    const logged = await openPage(browser, `${site.url}pages/logged.html`);
    await reportSealing(logged, english.events, chinese.events, report);
    await reportTyping(logged, await openPage(browser, `${site.url}pages/bare.html`), report);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Bytes of the columns and of the exported XML of the same sitting; neither is packed. */
async function reportSizes({ events, segments }: TypedLog, report: Report): Promise<void> {
  const columns = Buffer.byteLength(encodeEvents(events));
  const exercise = { ...small, segments: segments.map(({ id, draft }) => ({ id, draft, source: '' })) };
  const xml = Buffer.byteLength(translogXml(await logOf(KEYS, exercise, events), 'bench'));
  report({
    name: 'edit-log.ratioToTranslogXml',
    value: round(xml / columns, 2),
    unit: 'ratio',
    xmlKb: round(xml / 1000, 1),
    columnsKb: round(columns / 1000, 1),
    events: events.length,
    wanted: 15,
  });
}

function reportSeeks({ events, segments }: TypedLog, report: Report): void {
  const next = chance(SEED);
  const began = performance.now();
  const player = createPlayer(segments, events);
  const openMs = performance.now() - began;
  const times = Array.from({ length: SEEKS }, () => {
    const from = performance.now();
    player.seek(Math.floor(next() * (events.length + 1)));
    return performance.now() - from;
  });
  report({
    name: 'edit-log.seekMs',
    value: round(Math.max(...times), 2),
    unit: 'ms',
    p50: round(median(times), 3),
    openMs: round(openMs, 1),
    n: SEEKS,
    events: events.length,
    wanted: 100,
  });
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await addProbe(page);
  await page.goto(url);
  await page.waitForFunction(() => 'show' in globalThis);
  return page;
}

type Sealed = { readonly ms: number; readonly longestMs: number; readonly bytes: number };
type Globals = typeof globalThis & {
  take(events: readonly EditEvent[]): void;
  seal(): Promise<Sealed>;
  show(text: string): void;
  takeAppends(): number[];
};

/** In the browser, as the journal does it: columns, gzip, hashes, and each chunk opened again to be sure of it. */
async function reportSealing(
  page: Page,
  english: readonly EditEvent[],
  chinese: readonly EditEvent[],
  report: Report,
): Promise<void> {
  // Handed over beforehand: the page is busy for half a second behind a message of 50,000 events.
  const take = async (events: readonly EditEvent[]): Promise<void> => {
    await page.evaluate((log) => (globalThis as Globals).take(log), events);
    await page.waitForTimeout(1000);
  };
  const seal = (): Promise<Sealed> => page.evaluate(() => (globalThis as Globals).seal());
  await take(english);
  // The first warms up.
  const times = [];
  for (let run = 0; run <= 5; run += 1) times.push(await seal());
  const [, ...runs] = times;
  const { bytes } = runs[0]!;
  const ms = median(runs.map((one) => one.ms));
  const longest = round(Math.max(...runs.map(({ longestMs }) => longestMs)), 1);
  const detail = { events: english.length, seed: SEED };
  report({ name: 'edit-log.sealMs', value: round(ms, 1), unit: 'ms', longestChunkMs: longest, ...detail, wanted: 500 });
  report({ name: 'edit-log.sealedKbEn', value: round(bytes / 1000, 1), unit: 'kB', ...detail, wanted: 200 });
  report({ name: 'edit-log.bytesPerEventEn', value: round(bytes / english.length, 2), unit: 'B', ...detail });
  const characters = chinese.reduce((sum, event) => sum + (event.kind === 'ime' ? countCodePoints(event.in) : 0), 0);
  await take(chinese);
  const { bytes: ime } = await seal();
  report({
    name: 'edit-log.bytesPerImeCharacter',
    value: round(ime / characters, 2),
    unit: 'B',
    characters,
    events: chinese.length,
    seed: SEED,
  });
}

/** Blocks of keys, turn by turn in the editor that logs and in a Monaco that nobody listens to. */
async function reportTyping(logged: Page, bare: Page, report: Report): Promise<void> {
  const next = chance(SEED);
  const keys = { on: [] as number[], off: [] as number[] };
  const appends: number[] = [];
  for (let block = 0; block < BLOCKS; block += 1) {
    for (const [which, page] of [
      ['on', logged],
      ['off', bare],
    ] as const) {
      await page.bringToFront();
      await page.evaluate((text) => (globalThis as Globals).show(text), DRAFT);
      await typeBlock(page, next);
      const taken = await takeKeys(page);
      if (taken.length !== BLOCK_KEYS) throw new Error('Keys went astray.');
      if (block > 0) keys[which].push(...taken);
    }
    const taken = await logged.evaluate(() => (globalThis as Globals).takeAppends());
    if (block > 0) appends.push(...taken);
  }
  if (appends.length < keys.on.length) throw new Error('Keys were not logged.');
  const detail = { n: keys.on.length, seed: SEED };
  report({
    name: 'edit-log.appendMs',
    value: round(quantile(appends, 0.95), 3),
    unit: 'ms',
    p50: round(median(appends), 3),
    longest: round(Math.max(...appends), 2),
    n: appends.length,
    wanted: 5,
  });
  report({
    name: 'edit-log.keyToPaintRatio',
    value: round(median(keys.on) / median(keys.off)),
    unit: 'ratio',
    p95Ratio: round(quantile(keys.on, 0.95) / quantile(keys.off, 0.95)),
    onMs: round(median(keys.on), 2),
    offMs: round(median(keys.off), 2),
    ...detail,
    wanted: 1.05,
  });
}
