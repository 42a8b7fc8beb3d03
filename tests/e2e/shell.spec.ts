/** The page around the app: where it may run, what it says where it may not, and that it needs no network once loaded. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect, test, type Page } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { firstRouteFiles } from '../../scripts/first-route.mjs';
import { serve } from '../../scripts/serve.mjs';
import { collectFaults } from './faults.ts';

const DIST = 'dist';

test.use({ serviceWorkers: 'allow' });

/** A browser of its own with further flags, and the app on a port of its own. */
async function withBrowser(flags: string[], run: (page: Page, address: string) => Promise<void>): Promise<void> {
  const site = await serve({ root: DIST });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...BROWSER_ARGS, ...flags],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    await run(await browser.newPage(), site.url);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The app has taken the place of what index.html holds at first. */
async function seesApp(page: Page): Promise<void> {
  await expect(page.locator('.boot')).toHaveCount(0);
  await expect(page.locator('#root')).not.toBeEmpty();
}

async function seesHelp(page: Page, kind: string, zh: RegExp, en: RegExp): Promise<void> {
  const help = page.locator(`[data-help="${kind}"]`);
  await expect(help.locator('[lang="zh-CN"]')).toHaveText(zh);
  await expect(help.locator('[lang="en"]')).toHaveText(en);
  await expect(help).toBeVisible();
  await expect(page.locator('[data-help]:visible')).toHaveCount(1);
}

test('tells what to do when opened from a file', async ({ page }) => {
  await page.goto(pathToFileURL(`${DIST}/index.html`).href);
  await seesHelp(page, 'file', /npm start/, /npm start/);
});

test('tells what to do on a page without encryption', async () => {
  await withBrowser(['--host-resolver-rules=MAP yijin.test 127.0.0.1'], async (page, address) => {
    await page.goto(address.replace('localhost', 'yijin.test'));
    await seesHelp(page, 'insecure', /https:\/\//, /https:\/\//);
    await page.waitForLoadState('networkidle');
    await seesHelp(page, 'insecure', /https:\/\//, /https:\/\//);
  });
});

test('tells readers of an old browser', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));
  await page.goto('./');
  await seesHelp(page, 'browser', /更新/, /update/);
});

test('tells what to do where no script runs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./');
  await seesHelp(page, 'script', /JavaScript/, /JavaScript/);
  await context.close();
});

test('tells what to do where no file of it arrives', async ({ page }) => {
  await page.route('**/assets/**', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText('Opening Yijin')).toBeVisible();
  await seesHelp(page, 'late', /重新载入/, /reload/);
});

test.describe('before the first paint', () => {
  for (const { chosen, locale, scheme, sees } of [
    { chosen: {}, locale: 'zh-TW', scheme: 'light', sees: ['zh-CN', 'light'] },
    { chosen: {}, locale: 'de-DE', scheme: 'dark', sees: ['en', 'dark'] },
    {
      chosen: { 'yijin.theme': 'light', 'yijin.locale': 'en' },
      locale: 'zh-CN',
      scheme: 'dark',
      sees: ['en', 'light'],
    },
    { chosen: { 'yijin.theme': 'auto', 'yijin.locale': '?' }, locale: 'en-GB', scheme: 'dark', sees: ['en', 'dark'] },
  ] as const) {
    test(`${JSON.stringify(chosen)} in ${locale}, ${scheme}`, async ({ browser }) => {
      const context = await browser.newContext({ locale, colorScheme: scheme });
      const page = await context.newPage();
      await page.addInitScript((values) => {
        for (const [key, value] of Object.entries(values)) localStorage.setItem(key, value);
      }, chosen);
      // The app itself must not be what sets them.
      await page.route('**/assets/**', (route) => route.abort());
      await page.goto('./');
      const html = page.locator('html');
      await expect(html).toHaveAttribute('lang', sees[0]);
      await expect(html).toHaveAttribute('data-mantine-color-scheme', sees[1]);
      await context.close();
    });
  }
});

test('runs from any path, with no violation of its policy', async ({ page }) => {
  const site = await serve({ root: DIST, base: '/courses/译/yijin/' });
  try {
    const faults = await collectFaults(page);
    await page.goto(site.url);
    await seesApp(page);
    await page.waitForLoadState('networkidle');
    expect(faults()).toEqual([]);
  } finally {
    await site.close();
  }
});

test('the first route asks for nothing but what the budget weighs', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1)));
  await page.goto('./');
  await seesApp(page);
  await page.waitForLoadState('networkidle');
  await context.close();
  const weighed = new Set(await firstRouteFiles(DIST));
  const scripts = [...asked].filter((file) => /\.(js|css)$/u.test(file) && file !== 'sw.js');
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.filter((file) => !weighed.has(file))).toEqual([]);
});

test('works without a network after the first load, Monaco too', async ({ page, context }) => {
  const faults = await collectFaults(page);
  await page.goto('./');
  await seesApp(page);
  await expect.poll(() => isFull(page), { timeout: 60_000 }).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await seesApp(page);
  const files = readdirSync(`${DIST}/assets`).filter((file) => file.endsWith('.js'));
  const sizes = await page.evaluate(async (names) => {
    const sizeOf = async (name: string) => (await (await fetch(`./assets/${name}`)).arrayBuffer()).byteLength;
    return Promise.all(names.map(sizeOf));
  }, files);
  expect(files.some((file) => file.includes('monaco'))).toBe(true);
  expect(sizes.every((size) => size > 0)).toBe(true);
  expect(faults()).toEqual([]);
});

test('two copies on one host keep to themselves, and a new version waits until it is asked', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'yijin-copies-'));
  for (const copy of ['one', 'two']) cpSync(DIST, join(folder, copy), { recursive: true });
  const site = await serve({ root: folder });
  const caches = (): Promise<string[]> => page.evaluate(async () => (await window.caches.keys()).toSorted());
  try {
    for (const copy of ['two', 'one']) {
      await page.goto(`${site.url}${copy}/`);
      await expect.poll(() => isFull(page, copy)).toBe(true);
    }
    const [one = '', two = ''] = await caches();
    expect([one, two]).toEqual([expect.stringContaining('/one/ '), expect.stringContaining('/two/ ')]);

    const worker = join(folder, 'one', 'sw.js');
    writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"version":"\w+"/u, '"version":"newer"'));
    await page.reload();
    const waiting = (): Promise<boolean> =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === 'installed');
    await expect.poll(waiting).toBe(true);
    expect(await caches()).toHaveLength(3);
    await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistration())?.waiting?.postMessage('skip-waiting'),
    );
    await expect.poll(caches).toEqual([one.replace(/\w+$/u, 'newer'), two]);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
});

/** Whether everything that was built is in the cache of this copy. */
function isFull(page: Page, copy = ''): Promise<boolean> {
  return page.evaluate(async (part) => {
    const text = await (await fetch('./sw.js')).text();
    const { first, rest } = JSON.parse(/self\.BUILD = (.*);/u.exec(text)?.[1] ?? '{}') as Record<string, string[]>;
    const name = (await caches.keys()).find((key) => key.includes(part));
    if (name === undefined || first === undefined || rest === undefined) return false;
    return (await (await caches.open(name)).keys()).length === first.length + rest.length;
  }, `/${copy}`);
}
