/** Copies outside the browser: saved, lost here, opened again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { wcagViolations } from './axe-hands.ts';
import { collectFaults } from './faults.ts';
import { targetBox } from './workbench-hands.ts';

test.use({ locale: 'en' });

const SAVED = 'Saved on this device';

async function accessible(page: Page): Promise<void> {
  expect(await wcagViolations(page)).toEqual([]);
}

/** Begins the first task and writes at the end of its first segment. */
async function write(page: Page, words: string): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: /^Take the/ }).click();
  await expect(targetBox(page, 1, 'en')).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(words);
  await expect(page.getByText(SAVED)).toBeVisible();
}

async function saveFile(page: Page, button: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^yijin-\w{4}-\w{4}-\d{4}-\d\d-\d\d-\d{6}\.yijin$/);
  return download.path();
}

async function openFile(page: Page, file: string | { name: string; buffer: Buffer }): Promise<void> {
  await page
    .locator('input[type=file][accept=".yijin"]')
    .setInputFiles(typeof file === 'string' ? file : { ...file, mimeType: 'application/gzip' });
}

/** The browser loses all it keeps of this origin. */
async function wipe(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  const browser = await page.context().newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' });
}

async function text(page: Page): Promise<string> {
  await expect(page.locator('.view-line').first()).toBeVisible();
  return (await page.locator('.view-lines').first().innerText()).replaceAll(/\s/gu, '');
}

test('a file brings everything back after the browser has lost it', async ({ page }) => {
  const faults = await collectFaults(page);
  await write(page, 'Kept');
  const written = await text(page);
  await page.goto('./#/device');
  await expect(page.getByText('There is no copy outside this browser yet.')).toBeVisible();
  await accessible(page);
  const file = await saveFile(page, 'Save everything as a file');
  await expect(page.getByText(/Last copy outside this browser: .* Nothing has changed since\./)).toBeVisible();
  await openFile(page, file);
  await expect(page.getByText('Everything in it is here already')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();

  await wipe(page);
  await page.goto('./');
  await expect(page.getByRole('button', { name: /^Take the/ })).toBeVisible();
  // Dropped on the library, it is told from an exercise by what is in it.
  const data = readFileSync(file).toString('base64');
  const transfer = await page.evaluateHandle((base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const carried = new DataTransfer();
    carried.items.add(new File([bytes], 'mine.yijin'));
    return carried;
  }, data);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(page.getByText('You will go on here with the learner code')).toBeVisible();
  await expect(page.getByText('not here: will be added')).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByText('is on this device now')).toBeVisible();
  await page.goto('./#/');
  await page.getByRole('link', { name: /^Continue / }).click();
  await expect.poll(() => text(page)).toBe(written);
  expect(faults()).toEqual([]);
});

test('the workbench says how far its task is safe, and saves it', async ({ page }) => {
  await write(page, 'One');
  const line = page.getByRole('region', { name: 'Copies outside this browser' });
  await expect(line).toContainText('There is no copy outside this browser yet.');
  const file = await saveFile(page, 'Save as a file');
  await expect(line).toContainText('Nothing has changed since.');
  await targetBox(page, 1, 'en').focus();
  await page.keyboard.type('Two');
  await expect(line).toContainText('It has changed since.');
  expect(gunzipSync(readFileSync(file)).toString()).toContain('"in":"One"');
  await page.goto('./#/');
  await expect(line).toContainText('there is no copy of everything yet');
});

test('a spoilt file is refused with its place, and nothing changes', async ({ page }, info) => {
  await write(page, 'Spoilt');
  await page.goto('./#/device');
  const lines = gunzipSync(readFileSync(await saveFile(page, 'Save everything as a file'))).toString();
  const at = lines.split('\n').findIndex((line) => line.includes('"kind":"events"')) + 1;
  const spoilt = info.outputPath('spoilt.yijin');
  writeFileSync(spoilt, gzipSync(lines.replace('"in":"Spoilt"', '"in":"Better"')));
  await openFile(page, spoilt);
  // Monaco keeps alerts of its own at the end of the page.
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('2 things are wrong with it. Nothing on this device has changed.');
  await expect(alert).toContainText(`Line ${at}`);
  await expect(alert).toContainText('take an earlier copy');
  await accessible(page);
  await openFile(page, { name: 'notes.yijin', buffer: Buffer.from('not a copy') });
  await expect(alert).toContainText('This is not a copy made by Yijin.');
});

test('a chosen folder takes a copy by itself and says when', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('copies', { create: true }),
    });
  });
  await write(page, 'Folder');
  await page.goto('./#/device');
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(page.getByText('Folder: copies')).toBeVisible();
  await expect(page.getByText(/Last copy .*yijin-.*\.yijin/)).toBeVisible();
  await expect(page.getByText(/Last copy outside this browser: .*in your folder\./)).toBeVisible();
  await accessible(page);
  // Gone on with after a reload, without a word: the start looks for what is in no copy.
  await page.goto('./#/');
  await page.getByRole('link', { name: /^Continue / }).click();
  await expect(targetBox(page, 1, 'en')).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(' Anon');
  await expect(page.getByText(SAVED)).toBeVisible();
  await page.reload();
  const newest = (): Promise<string> =>
    page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies');
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      const handle = await folder.getFileHandle(names.toSorted().at(-1) ?? '');
      const stream = (await handle.getFile()).stream().pipeThrough(new DecompressionStream('gzip'));
      return new Response(stream).text();
    });
  await expect.poll(newest).toContain('"in":" Anon"');
});

test('two learners of one browser do not see each other', async ({ page }) => {
  await write(page, 'First');
  await page.goto('./#/device');
  const code = async (): Promise<string> => /\w{4}-\w{4}/.exec(await page.getByText(/^Now: /).innerText())?.[0] ?? '';
  const first = await code();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Lin');
  await page.getByRole('button', { name: 'Change the name' }).click();
  await page.getByRole('textbox', { name: 'Name of the new learner' }).fill('Zhou');
  await page.getByRole('button', { name: 'Add a learner' }).click();
  await expect(page.getByRole('button', { name: /^Take the/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'This device' })).toContainText('Zhou');
  await page.getByRole('link', { name: 'This device' }).click();
  expect(await code()).not.toBe(first);
  await expect(page.getByText('Task by task')).toHaveCount(0);
  await accessible(page);
  await page.getByRole('button', { name: 'Switch to Lin' }).click();
  await page.getByRole('link', { name: /^Continue / }).click();
  await expect.poll(() => text(page)).toContain('First');
});

test('finish and clear takes everything away, in the other window too', async ({ page, context }) => {
  await write(page, 'Secret');
  const address = page.url();
  const other = await context.newPage();
  await other.goto('./#/growth');
  await page.goto('./#/device');
  await page.getByRole('button', { name: 'Finish and clear…' }).click();
  const remove = page.getByRole('button', { name: 'Remove all that is mine for good' });
  await expect(page.getByText('Something of yours is in no copy')).toBeVisible();
  await expect(remove).toBeDisabled();
  await page.getByRole('checkbox', { name: /I have the copy/ }).check();
  await expect(remove).toBeDisabled();
  await page.getByRole('textbox', { name: /Then type/ }).fill('clear');
  await accessible(page);
  await remove.click();
  await expect(page.getByRole('heading', { name: 'Cleared. You can leave this computer.' })).toBeVisible();
  await expect(page.getByText('1 piece of work with its edit log')).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Another window has cleared what was here' })).toBeVisible();
  await accessible(page);
  const left = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    keys: Object.keys(localStorage).filter((key) => /note|tail|profiles/.test(key)),
  }));
  expect(left).toEqual({ databases: [], keys: [] });
  await page.getByRole('button', { name: 'Open Yijin' }).click();
  await expect(page.getByRole('button', { name: /^Take the/ })).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Secret');
  await expect(page.locator('.view-line')).toHaveCount(0);
});

test.describe('inside another app', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.47',
  });

  test('it says how to get out, once a session', async ({ page }) => {
    await page.goto('./');
    const notice = page.getByRole('region', { name: 'Open in the system browser' });
    await expect(notice).toContainText('inside WeChat');
    await accessible(page);
    await notice.getByRole('button', { name: 'Not now' }).click();
    await expect(notice).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(notice).toHaveCount(0);
  });
});
