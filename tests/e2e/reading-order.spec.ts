/** The workbench and the pages around it as a screen reader has them: order, names, languages, what is said, and where the focus goes. */
import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { accessible, keepsFocus, told } from './accessible-hands.ts';
import { targetBox } from './workbench-hands.ts';

type Locale = 'zh-CN' | 'en';
/** The words of a catalogue, by key: what the tree says is held against them. */
function wordsOf(locale: Locale, name: string): (key: string, values?: Readonly<Record<string, number>>) => string {
  const catalogue: unknown = JSON.parse(readFileSync(`src/i18n/locales/${locale}/${name}.json`, 'utf8'));
  return (key, values = {}) => {
    let found = catalogue;
    for (const part of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
    if (typeof found !== 'string') throw new Error(`${name} has no ${key}`);
    return found.replaceAll(/\{\{(\w+)\}\}/gu, (_all, value: string) => String(values[value]));
  };
}

async function openTour(browser: Browser, locale: Locale, scheme: 'light' | 'dark', width: number): Promise<Page> {
  const context = await browser.newContext({
    locale,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    viewport: { width, height: 900 },
  });
  const page = await context.newPage();
  await page.goto('./');
  await page.getByRole('button', { name: locale === 'en' ? 'Take the 3-minute tour' : '先用 3 分钟走一遍' }).click();
  await expect(targetBox(page, 1, locale)).toBeFocused();
  await expect(page.locator('[data-checks]')).toBeVisible();
  return page;
}

for (const [locale, scheme] of [
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const) {
  const shell = wordsOf(locale, 'shell');
  const practice = wordsOf(locale, 'practice');
  const remarks = wordsOf(locale, 'remarks');
  const device = wordsOf(locale, 'device');
  const settings = wordsOf(locale, 'settings');

  test(`the workbench is read in order, in ${locale}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const page = await openTour(browser, locale, scheme, 1440);
    const box = targetBox(page, 1, locale);
    const said = page.locator('[data-said]');

    await expect(page.locator('body')).toMatchAriaSnapshot(
      [
        told(0, 'button', shell('skip')),
        `- main:`,
        told(1, 'link', practice('back')),
        told(1, 'heading', '', ' [level=1]'),
        `  - text: /${practice('progress', { done: 0, count: 4 })}/`,
        told(1, 'button', practice('panel.foldLeft')),
        told(1, 'button', practice('panel.foldRight')),
        told(1, 'button', shell('commands.open')),
        told(1, 'button', practice('handIn')),
        `${told(1, 'region', practice('tour.label'))}:`,
        `    - status`,
        `${told(1, 'complementary', practice('panel.left'))}:`,
        told(2, 'heading', practice('brief.title'), ' [level=2]'),
        `${told(2, 'navigation', practice('segments.title'))}:`,
        `      - list:`,
        `        - listitem:`,
        told(5, 'button', practice('segments.go', { n: 1 })),
        `${told(1, 'grid', practice('grid.label'))}:`,
        `${told(2, 'row', practice('grid.row', { n: 1, count: 4 }), ' [selected]')}:`,
        `      - gridcell "1"`,
        `      - gridcell /都江堰/`,
        `      - gridcell /Dujiangyan/:`,
        told(4, 'textbox', practice('grid.target', { n: 1 })),
        told(4, 'group', practice('tools.label', { n: 1 })),
        told(2, 'row', practice('grid.row', { n: 2, count: 4 })),
        `${told(1, 'complementary', practice('panel.right'))}:`,
        told(2, 'heading', practice('checks.title'), ' [level=2]'),
        told(2, 'heading', practice('terms.title'), ' [level=2]'),
        told(2, 'heading', remarks('title'), ' [level=2]'),
        told(2, 'heading', practice('measures.title'), ' [level=2]'),
        told(1, 'region', device('copy.label')),
        `  - status`,
      ].join('\n'),
    );
    await accessible(page, 'fresh');

    // Each text is told in its language, and the words of the interface among them in theirs.
    const langOf = (selector: string): Promise<string | undefined> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.closest<HTMLElement>('[lang]')?.lang);
    expect(await langOf('[data-row][data-active] [data-source-text]')).toBe('zh-CN');
    expect(await langOf('[data-row][data-active] [data-editor]')).toMatch(/^en/u);
    expect(await langOf('[data-row][data-active] [data-checks]')).toBe(locale);
    expect(await langOf('html')).toBe(locale);

    // The first word that is safe is told, and what is confirmed; in a calm state nothing interrupts.
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(' The the end.');
    await expect(said).toHaveText(practice('announce.saved'));
    await expect(said).toHaveRole('status');
    await expect(page.locator('main').getByRole('alert')).toHaveCount(0);
    await expect(page.locator('main [aria-live="assertive"]')).toHaveCount(0);

    // A check at its place takes the focus and gives it back.
    await expect(page.locator('[data-check="doubled"]').first()).toBeVisible();
    await page.keyboard.press('F8');
    const check = page.getByRole('dialog', { name: practice('checks.here') });
    await expect(check.getByRole('button').first()).toBeFocused();
    await accessible(page, 'check at its place');
    await page.keyboard.press('Escape');
    await expect(check).toBeHidden();
    await expect(box).toBeFocused();

    await page.keyboard.press('Control+Enter');
    await expect(said).toContainText(practice('announce.confirmed', { n: 1 }));
    await expect(page.getByRole('row').first()).toHaveAccessibleName(practice('grid.rowConfirmed', { n: 1, count: 4 }));
    // What was changed is told in words, in the language of the reader.
    const inserted = page.locator('[data-row] ins .visually-hidden').first();
    await expect(inserted).toHaveText(`[${practice('grid.inserted')}] `);
    await expect(inserted).toHaveAttribute('lang', locale);

    // A note, and the draft beside the text, and the words looked for.
    await page.keyboard.press('Alt+N');
    await expect(page.getByRole('form').getByRole('textbox').first()).toBeFocused();
    await accessible(page, 'a note');
    await page.keyboard.press('Escape');
    await targetBox(page, 2, locale).focus();
    await page.keyboard.press('Alt+I');
    await page.keyboard.press('Control+F');
    const find = page.getByRole('search', { name: practice('find.label') });
    await expect(find.getByRole('textbox').first()).toBeFocused();
    await page.keyboard.insertText('the');
    await expect(find.getByRole('status').first()).not.toBeEmpty();
    await accessible(page, 'find and replace');
    await page.keyboard.press('Escape');
    await expect(targetBox(page, 2, locale)).toBeFocused();

    // The commands hold the focus and give it back.
    await page.keyboard.press('Control+K');
    const palette = page.getByRole('dialog');
    await expect(palette.getByRole('combobox')).toBeFocused();
    await expect(palette.getByRole('option').first()).toBeVisible();
    await accessible(page, 'commands');
    expect(await keepsFocus(page, 4)).toBe(true);
    await palette.getByRole('combobox').focus();
    await page.keyboard.press('Escape');
    await expect(targetBox(page, 2, locale)).toBeFocused();

    // So do the settings.
    const gear = page.getByRole('link', { name: settings('title') });
    await gear.press('Enter');
    await expect(page.getByRole('dialog', { name: settings('title') })).toBeVisible();
    await accessible(page, 'settings');
    expect(await keepsFocus(page, 14)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(gear).toBeFocused();

    // From the top one key leads past the bar, to the text.
    await page.getByRole('button', { name: shell('skip') }).press('Enter');
    await expect(page.locator('[data-region="segments"]')).toBeFocused();

    await page.locator('[data-hand-in]').press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await accessible(page, 'hand-in');
    await page.goto('./#/device');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(device('title'));
    await accessible(page, 'this device');
    await page.context().close();
  });

  test(`the sides are sheets over a narrow workbench, in ${locale}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const page = await openTour(browser, locale, scheme === 'light' ? 'dark' : 'light', 390);
    await accessible(page, 'narrow');
    for (const side of ['left', 'right'] as const) {
      const opener = page.getByRole('button', {
        name: practice(side === 'left' ? 'panel.showLeft' : 'panel.showRight'),
        exact: true,
      });
      await opener.press('Enter');
      const sheet = page.getByRole('dialog', { name: practice(`panel.${side}`) });
      await expect(sheet).toBeVisible();
      await accessible(page, `sheet on the ${side}`);
      expect(await keepsFocus(page, 12)).toBe(true);
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
      await expect(opener).toBeFocused();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.goto('./#/device');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await accessible(page, 'this device, narrow');
    await page.context().close();
  });
}
