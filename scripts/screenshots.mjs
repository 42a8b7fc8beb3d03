/**
 * `npm run screenshots`: takes the picture of the README from the built app, so that it can be taken again.
 * The task is half done, with one segment open.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { parse } from 'yaml';
import { BROWSER_ARGS, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';
import { ROOT } from './steps.mjs';

const EXERCISE = 'exercises/zh-en/zh-en-digital-dunhuang.yaml';
const DONE = 3;

const exercise = parse(readFileSync(join(ROOT, EXERCISE), 'utf8'));
const site = await serve({ root: join(ROOT, 'dist') });
const executablePath = findBrowser();
const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en', colorScheme: 'light' });
  await page.goto(site.url);
  await page.getByRole('table').getByRole('button', { name: exercise.title.en }).click();
  for (const [index, { reference }] of exercise.segments.slice(0, DONE + 1).entries()) {
    const box = page.getByRole('textbox', { name: `Translation of segment ${index + 1}` });
    await box.waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(reference);
    if (index < DONE) await page.keyboard.press('Control+Enter');
  }
  // The measures come from a worker, the save state from the disk.
  await page.getByText(/^Saved on this device/).waitFor();
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(ROOT, 'docs', 'workbench.png') });
} finally {
  await browser.close();
  await site.close();
}
