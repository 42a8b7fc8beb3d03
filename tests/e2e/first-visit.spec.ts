/** The first visit: the tour from the library to the findings, in both languages; and the settings over a text being written. */
import { expect, test, type Page } from '@playwright/test';
import { wcagViolations } from './axe-hands.ts';
import { collectFaults } from './faults.ts';
import { targetBox } from './workbench-hands.ts';

const WORDS = {
  en: {
    start: 'Take the 3-minute tour',
    read: 'I have read it',
    seen: 'Seen',
    leave: 'Leave the tour',
    takeUp: 'Take up the tour again',
    send: 'Hand in',
    settings: 'Settings',
    growth: 'Growth',
  },
  'zh-CN': {
    start: '先用 3 分钟走一遍',
    read: '读完了',
    seen: '看过了',
    leave: '不看提示了',
    takeUp: '继续看入门提示',
    send: '提交',
    settings: '设置',
    growth: '成长',
  },
} as const;

async function accessible(page: Page): Promise<void> {
  expect(await wcagViolations(page)).toEqual([]);
}

for (const locale of ['en', 'zh-CN'] as const) {
  test(`the tour from the first page to the findings, in ${locale}`, async ({ browser }) => {
    const words = WORDS[locale];
    const context = await browser.newContext({ locale, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const faults = await collectFaults(page);
    const strip = page.locator('[data-tour]');
    const at = (step: string) => expect(strip).toHaveAttribute('data-tour', step);

    // How it is without the hints, journey.spec.ts looks at in both languages.
    await page.goto('./');
    await page.getByRole('button', { name: words.start }).click();

    await expect(targetBox(page, 1, locale)).toBeFocused();
    await at('brief');
    await accessible(page);
    await page.getByRole('button', { name: words.read }).press('Enter');
    await expect(targetBox(page, 1, locale)).toBeFocused();
    await at('change');

    // It can be left and taken up again; the focus stays on its button.
    await page.getByRole('button', { name: words.leave }).press('Enter');
    await at('left');
    await expect(page.getByRole('button', { name: words.takeUp })).toBeFocused();
    await page.reload();
    await at('left');
    await page.getByRole('button', { name: words.takeUp }).press('Enter');
    await at('change');

    await targetBox(page, 1, locale).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(
      'Dujiangyan has no dam. For more than 2,200 years it has drawn water from the Min River, and today it irrigates more than ten million mu of farmland.',
    );
    await at('measure');
    await page.getByRole('button', { name: words.seen }).press('Enter');
    await at('term');
    await expect(strip).toContainText('2');
    await expect(targetBox(page, 1, locale)).toBeFocused();
    await page.keyboard.press('Control+Enter');

    await expect(targetBox(page, 2, locale)).toBeFocused();
    await expect(strip).toContainText('宝瓶口');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('The water passes through the ');
    await page.getByRole('button', { name: 'Bottle-Neck Channel', exact: true }).click();
    await page.keyboard.insertText(' and flows on to the Chengdu Plain.');
    await at('confirm');
    await accessible(page);
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+Enter');
    await expect(targetBox(page, 4, locale)).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await at('handIn');
    await expect(page.locator('[data-hand-in]')).toBeFocused();
    await page.keyboard.press('Enter');

    await expect(strip).toBeVisible();
    await accessible(page);
    await page.getByRole('button', { name: words.send, exact: true }).click();

    await page.waitForURL(/#\/findings\//);
    await expect(page.locator('[data-summary]')).toContainText('2');
    await expect(page.locator('[data-summary]')).toContainText('3');
    const end = page.locator('[data-tour-end]');
    await expect(end).toBeVisible();
    await accessible(page);

    // Growth knows nothing of it.
    await page.getByRole('navigation').first().getByRole('link', { name: words.growth }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await page.goBack();
    await end.getByRole('link').click();
    // The findings have tables of their own, and stay until the library is there.
    await expect(page.getByRole('table')).toHaveCount(1);
    expect(faults()).toEqual([]);
    await context.close();
  });
}

test('settings over a text being written: nothing is lost, undo goes on, and the size follows at once', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const faults = await collectFaults(page);
  await page.goto('./');
  await page.getByRole('button', { name: WORDS.en.start }).click();
  await expect(targetBox(page, 1, 'en')).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Welcome!');
  const line = page.locator('[data-editor] .view-line').first();
  const size = () => line.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  // A line that is just being drawn anew has no size.
  await expect.poll(size).toBeGreaterThan(0);
  const before = await size();

  const gear = page.getByRole('link', { name: WORDS.en.settings });
  await gear.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel).toBeVisible();
  await accessible(page);
  await panel.getByRole('radio', { name: 'Largest' }).check();
  await panel.getByRole('radio', { name: 'Dark' }).check();
  await panel.getByRole('radio', { name: '中文' }).check();
  await expect(panel.getByRole('heading', { name: '文本', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('link', { name: WORDS['zh-CN'].settings })).toBeFocused();
  expect(page.url()).toContain('#/work/');
  await expect.poll(size).toBeGreaterThan(before);
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');

  const box = targetBox(page, 1, 'zh-CN');
  await box.focus();
  const shown = () => page.locator('[data-editor]').innerText();
  expect((await shown()).replaceAll('\u00a0', ' ')).toContain('Welcome!');
  await page.keyboard.press('Control+Z');
  await expect.poll(shown).not.toContain('Welcome!');

  // Loaded again, the settings are a panel over the same task; the address alone gives a page.
  await page.getByRole('link', { name: WORDS['zh-CN'].settings }).click();
  await page.reload();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goto('./#/settings');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: WORDS['zh-CN'].settings })).toBeVisible();
  expect(faults()).toEqual([]);
  await context.close();
});

test('nothing stands beside the page at 390 px', async ({ browser }) => {
  for (const locale of ['en', 'zh-CN'] as const) {
    const context = await browser.newContext({ locale, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    for (const path of ['', '#/growth', '#/evidence', '#/settings', '#/nowhere']) {
      await page.goto(`./${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${locale} ${path}`).toBe(390);
      await expect(page.getByRole('link', { name: WORDS[locale].settings })).toBeInViewport({ ratio: 1 });
    }
    await context.close();
  }
});
