/** What is written beside the text: kept through a reload, handed in, and shown in the findings. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { collectFaults } from './faults.ts';
import { targetBox } from './workbench-hands.ts';

const exercise = parse(readFileSync('exercises/zh-en/zh-en-digital-dunhuang.yaml', 'utf8')) as {
  readonly title: { readonly en: string };
  readonly segments: readonly unknown[];
};

test('a note and a query survive a reload, are handed in and stand in the findings', async ({ browser }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults = await collectFaults(page);
  await page.goto('./');
  await page.getByRole('table').getByRole('button', { name: exercise.title.en }).click();
  await expect(targetBox(page, 1, 'en')).toBeFocused();

  await page.getByRole('button', { name: 'Add note' }).click();
  await page.keyboard.insertText('“gateway”, not “throat”');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[data-remark=note]')).toContainText('gateway');
  await page.keyboard.press('Control+Enter');
  await expect(targetBox(page, 2, 'en')).toBeFocused();
  await page.getByRole('button', { name: 'Add query' }).click();
  await page.keyboard.insertText('Is 492 still the count?');
  await page.reload();

  // The note is in the log, the query was not added and stands where it was being written.
  await expect(targetBox(page, 2, 'en')).toBeVisible();
  const asked = page.getByRole('textbox', { name: 'Question to the client' });
  await expect(asked).toHaveValue('Is 492 still the count?');
  await targetBox(page, 2, 'en').focus();
  for (let n = 2; n <= exercise.segments.length; n++) {
    await expect(targetBox(page, n, 'en')).toBeFocused();
    await page.keyboard.press('Control+Enter');
  }
  await page.locator('[data-hand-in]').click();

  // Hand-in: what was never added is told, and can be added here.
  await expect(page.getByText('Written, but not yet added:')).toBeVisible();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('heading', { name: '1 query to the client' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 note' })).toBeVisible();
  await expect(page.getByText('Written, but not yet added:')).toBeHidden();
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();

  await page.waitForURL(/#\/findings\//);
  await expect(
    page.getByRole('article', { name: 'Segment 1', exact: true }).locator('[data-remark=note]'),
  ).toContainText('“gateway”, not “throat”');
  await expect(page.getByRole('article', { name: 'Segment 2' }).locator('[data-remark=query]')).toContainText(
    'Is 492 still the count?',
  );
  expect(faults()).toEqual([]);
  await context.close();
});
