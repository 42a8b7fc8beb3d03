/**
 * Random sittings at the editors of a real Chromium: keys, input methods, the clipboard, drops, undo, the pointer and the
 * screen. After each, the log replayed on the drafts gives the texts on the screen. `npm run soak -- replay` takes 1,000.
 */
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { ROOT } from '../../scripts/steps.mjs';
import { openPages, type BuiltPages } from '../built-pages.ts';
import { chance } from '../chance.ts';
import { beginSitting, SittingHands, stateOf } from './sitting-hands.ts';

const FULL = process.env['SOAK'] === 'full';
const SEED = Number(process.env['SOAK_SEED'] ?? 1);
const MODES = ['monaco', 'monaco-edit-context', 'plain'] as const;
const SITTINGS = Math.ceil((FULL ? 1000 : 9) * Number(process.env['SOAK_SHARE'] ?? 1));
const DRAFTS = ['The caves were cut one by one into the cliff.', '这些洞窟是𠮷家的僧人开凿的。'];

vi.setConfig({ testTimeout: FULL ? 7_200_000 : 120_000, hookTimeout: 120_000 });
const executablePath = findBrowser();

let site: BuiltPages;
let browser: Browser;
beforeAll(async () => {
  if (executablePath === undefined) return;
  site = await openPages(join(ROOT, 'tests', 'soak', 'pages'), ['sitting'], { withApp: false });
  browser = await chromium.launch({ args: BROWSER_ARGS, executablePath });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function openPage(): Promise<Page> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${site.url}pages/sitting.html`);
  await page.waitForFunction(() => 'sitting' in globalThis);
  return page;
}

describe.skipIf(executablePath === undefined && !FULL)('random sittings', () => {
  it('leave a log that gives the texts on the screen', async () => {
    const page = await openPage();
    const cdp = await page.context().newCDPSession(page);
    const failures: string[] = [];
    const kinds = new Map<string, number>();
    let acts = 0;
    const began = Date.now();
    for (let sitting = 0; sitting < SITTINGS; sitting += 1) {
      const mode = MODES[sitting % MODES.length] ?? 'plain';
      const next = chance(SEED * 100_000 + sitting);
      const hands = new SittingHands(page, cdp, next);
      await beginSitting(page, mode, DRAFTS);
      for (let left = 8 + Math.floor(next() * 20); left > 0; left -= 1) await hands.act();
      const { shown, here, texts, kinds: made, invalid } = await stateOf(page);
      acts += hands.done.length;
      for (const kind of made) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      const parted = texts.filter(({ text, replayed }) => text !== replayed);
      const onScreen = texts.find(({ id }) => id === here)?.text;
      if (parted.length > 0 || onScreen !== shown || invalid !== null) {
        failures.push(`${mode} ${sitting}: ${JSON.stringify({ parted, shown, onScreen, invalid, done: hands.done })}`);
      }
      if ((sitting + 1) % 100 === 0) console.log(`${sitting + 1} of ${SITTINGS} sittings, ${failures.length} failed`);
    }
    const seconds = Math.round((Date.now() - began) / 1000);
    const counts = Object.fromEntries([...kinds].sort(([, one], [, other]) => other - one));
    console.log(
      JSON.stringify({
        soak: 'replay',
        seed: SEED,
        sittings: SITTINGS,
        acts,
        failures: failures.length,
        seconds,
        events: counts,
      }),
    );
    expect(failures).toEqual([]);
    if (FULL) {
      const wanted = [
        'insert',
        'delete',
        'replace',
        'paste',
        'cut',
        'drop',
        'undo',
        'redo',
        'ime',
        'navigate',
        'focus',
        'blur',
      ];
      expect(Object.keys(counts)).toEqual(expect.arrayContaining([...wanted, 'restore-draft', 'accept-suggestion']));
    }
  });
});
