/** Each page that writes begins a new log of Chromium's databases: behind what a power cut left it is not safe. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { begin, SAVED } from './durability-hands.ts';

test('a workbench that is opened leaves the log behind that was there', async ({ baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'yijin-log-'));
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    args: BROWSER_ARGS,
    locale: 'en',
    serviceWorkers: 'block',
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const folder = join(profile, 'Default', 'IndexedDB');
    const logs = (): readonly string[] =>
      readdirSync(folder).flatMap((site) => readdirSync(join(folder, site)).filter((name) => /^\d+\.log$/u.test(name)));
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    await expect(page.getByRole('table')).toBeVisible();
    const before = logs();
    expect(before).toHaveLength(1);
    await begin(page, baseURL);
    await page.keyboard.type('Safe');
    await expect(page.getByText(SAVED)).toBeVisible();
    await expect.poll(logs).toHaveLength(1);
    await expect.poll(logs).not.toEqual(before);
    const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    await expect.poll(databases).toEqual(['yijin:/']);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
