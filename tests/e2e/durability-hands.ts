/** What the tests of durability do over and over. */
import { expect, type Page } from '@playwright/test';
import { targetBox } from './workbench-hands.ts';

export const SAVED = 'Saved on this device';
export const DATABASE = 'yijin:/';

/** Begins a task and puts the caret at the end of its first segment. */
export async function begin(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /^Take the/ }).click();
  await toEnd(page);
}

export async function toEnd(page: Page): Promise<void> {
  await expect(targetBox(page, 1, 'en')).toBeFocused();
  await page.keyboard.press('Control+End');
}

/** The first segment as it stands on the screen. */
export async function text(page: Page): Promise<string> {
  await expect(page.locator('.view-line').first()).toBeVisible();
  const shown = await page.locator('.view-lines').first().innerText();
  return shown.replaceAll(/\s/gu, '');
}

export async function seesText(page: Page, part: string): Promise<void> {
  await expect.poll(() => text(page)).toContain(part);
}

/** A page of the same origin that holds the database without being the app. */
export async function bystander(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto('./icons/seal.svg');
  return other;
}

/** Writes rows of each size until none is taken any more: the browser looks at the quota only when it must. */
export function fillStorage(page: Page, sizes = [20_000, 2000, 200, 20]): Promise<void> {
  return page.evaluate(async (rows) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('ballast');
      request.onupgradeneeded = () => request.result.createObjectStore('rows', { autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
    });
    const write = (size: number): Promise<boolean> =>
      new Promise((resolve) => {
        const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
        transaction.objectStore('rows').add('x'.repeat(size));
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (const size of rows) while (await write(size));
    database.close();
  }, sizes);
}
