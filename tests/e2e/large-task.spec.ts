/** A task as long as the form allows is worked on as a short one is. */
import { expect, test } from '@playwright/test';
import { largeExercise } from '../bench/workbench/large-exercise.ts';
import { collectFaults } from './faults.ts';
import { targetBox } from './workbench-hands.ts';

test.use({ locale: 'en', viewport: { width: 1440, height: 900 } });

interface WithMonaco {
  readonly monaco: { readonly editor: { getModels(): readonly unknown[] } };
}

test('2,000 segments: to the last one and back, written, confirmed and counted', async ({ page }) => {
  test.setTimeout(180_000);
  const faults = await collectFaults(page);
  // Lets the page be asked for Monaco's models.
  await page.addInitScript(() => Object.assign(globalThis, { MonacoEnvironment: { globalAPI: true } }));
  const exercise = largeExercise('e2e', 2000);
  await page.goto('./');
  const file = { name: 'large.yaml', mimeType: 'text/yaml', buffer: Buffer.from(exercise.yaml) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('table').getByRole('button', { name: exercise.title }).click({ timeout: 60_000 });
  await expect(targetBox(page, 1, 'en')).toBeFocused();

  // To the last by the keyboard of the rows.
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(targetBox(page, 2000, 'en')).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Finished');
  await expect(page.locator('[data-row="s2000"] .view-lines')).toContainText('Finished');
  await page.keyboard.press('Control+Enter');
  // On to the next that is not confirmed: round to the first.
  await expect(targetBox(page, 1, 'en')).toBeFocused();
  await expect(page.getByText('1 of 2000 confirmed', { exact: true })).toBeVisible();

  // To the middle by the map of the segments.
  const map = page.getByRole('navigation', { name: 'Segments' });
  await expect(map.getByRole('button', { name: 'Segments 1951 to 2000, 1 of 50 confirmed' })).toBeVisible();
  await map.getByRole('button', { name: /^Segments 1001 to 1050/u }).click();
  await map.getByRole('button', { name: 'Segment 1024', exact: true }).click();
  await expect(targetBox(page, 1024, 'en')).toBeFocused();

  for (let step = 0; step < 130; step++) await page.keyboard.press('Alt+ArrowDown');
  await expect(targetBox(page, 1154, 'en')).toBeFocused();
  const models = await page.evaluate(() => (globalThis as unknown as WithMonaco).monaco.editor.getModels().length);
  expect(models).toBeGreaterThan(0);
  expect(models).toBeLessThanOrEqual(120);
  expect(await page.locator('*').count()).toBeLessThan(2000);

  await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
  await page.reload();
  await expect(page.getByText('1 of 2000 confirmed', { exact: true })).toBeVisible();
  expect(faults()).toEqual([]);
});
