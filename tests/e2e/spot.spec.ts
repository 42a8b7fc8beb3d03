/** A spotting task from the library to the evidence: once by keys alone, once with the pointer. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { checkPack } from '../../src/domain/evidence/check-pack.ts';
import { accessible } from './accessible-hands.ts';
import { collectFaults } from './faults.ts';

interface Written {
  readonly title: { readonly zh: string; readonly en: string };
  readonly segments: readonly { readonly id: string; readonly draft: string; readonly errors?: readonly unknown[] }[];
}
const read = (path: string): Written => parse(readFileSync(path, 'utf8')) as Written;
const planted = ({ segments }: Written): number => segments.reduce((sum, one) => sum + (one.errors?.length ?? 0), 0);
const digest = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));

const textIn = (page: Page, segment: string, side: 'source' | 'target' = 'target'): Locator =>
  page.locator(`[data-spot-text][data-segment="${segment}"][data-side="${side}"]`);

/** Puts the focus on what is looked for with Tab alone. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached with Tab');
}

test('errors are spotted by keys alone, kept over a reload, and go into the evidence', async ({ browser }, info) => {
  test.setTimeout(180_000);
  const exercise = read('exercises/zh-en/zh-en-spot-wetland.yaml');
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults = await collectFaults(page);
  const keys = page.keyboard;

  await page.goto('./#/?kind=spot');
  const line = page.getByRole('table').getByRole('button', { name: exercise.title.en });
  await tabTo(page, line);
  await keys.press('Enter');

  /** Selects words of the draft she is at, character by character, and opens the form. */
  const pick = async (segment: string, words: string): Promise<void> => {
    await expect(textIn(page, segment)).toBeFocused();
    const at = exercise.segments.find(({ id }) => id === segment)!.draft.indexOf(words);
    await keys.press('Control+Home');
    for (let step = 0; step < at; step += 1) await keys.press('ArrowRight');
    for (let step = 0; step < words.length; step += 1) await keys.press('Shift+ArrowRight');
    await keys.press('Enter');
    await expect(page.getByRole('form')).toBeVisible();
  };
  const choose = async (type: string | null, severity: RegExp, correction: string): Promise<void> => {
    const form = page.getByRole('form');
    if (type !== null) {
      await tabTo(page, form.getByRole('radio').first());
      for (let step = 0; !(await form.getByRole('radio', { name: type }).isChecked()) && step < 20; step += 1) {
        await keys.press(step === 0 ? 'Space' : 'ArrowRight');
      }
    }
    const weights = form.getByRole('group', { name: 'How much does it weigh?' });
    await tabTo(page, weights.getByRole('radio').first());
    await keys.press('Space');
    while (!(await weights.getByRole('radio', { name: severity }).isChecked())) await keys.press('ArrowRight');
    await keys.press('Tab');
    await keys.insertText(correction);
    await keys.press('Control+Enter');
    await expect(form).toBeHidden();
  };

  // One right in all, one with another severity, and an omission at its place.
  await expect(textIn(page, 's1')).toBeFocused();
  await keys.press('Control+Enter');
  await pick('s2', 'within a week');
  await accessible(page, 'spotting, a form open');
  await choose('Number or name', /^Major/, 'within a day');
  await keys.press('Control+Enter');
  await pick('s3', '470,000');
  await choose('Number or name', /^Major/, '47,000');
  // Taken back and done again.
  await keys.press('Control+z');
  await expect(textIn(page, 's3').locator('.mark')).toHaveCount(0);
  await keys.press('Control+y');
  await expect(textIn(page, 's3').locator('.mark')).toHaveText('470,000');
  await page.reload();
  await expect(textIn(page, 's2').locator('.mark-major')).toHaveText('within a week');
  await expect(page.locator('header')).toContainText('2 of 10');
  await expect(textIn(page, 's3')).toBeFocused();
  await expect(textIn(page, 's3').locator('.mark')).toHaveText('470,000');
  for (const done of ['s3', 's4', 's5', 's6']) {
    await expect(textIn(page, done)).toBeFocused();
    await keys.press('Control+Enter');
  }
  await expect(textIn(page, 's7')).toBeFocused();
  await keys.press('Control+End');
  await keys.press('ArrowLeft');
  await keys.press('Enter');
  await choose(null, /^Major/, 'and has removed all net cages');
  for (const done of ['s7', 's8']) {
    await expect(textIn(page, done)).toBeFocused();
    await keys.press('Control+Enter');
  }
  // From the hand-in back to what is still to do: the focus is in that segment, not at the top of the page.
  await expect(textIn(page, 's9')).toBeFocused();
  await page.locator('[data-hand-in]').press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Hand in/ })).toBeVisible();
  await page.getByRole('button', { name: 'Segment 10', exact: true }).press('Enter');
  await expect(textIn(page, 's10')).toBeFocused();
  await keys.press('Control+Enter');
  await expect(textIn(page, 's9')).toBeFocused();
  await keys.press('Control+Enter');
  await expect(page.locator('[data-hand-in]')).toBeFocused();
  await keys.press('Enter');
  await expect(page.getByText('3 marks in 3 of 10 segments.')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Hand in', exact: true }));
  await keys.press('Enter');

  await page.waitForURL(/#\/findings\//);
  const summary = page.locator('[data-summary]');
  await expect(summary).toContainText(`You found 3 of ${planted(exercise)} planted errors and missed 4.`);
  await expect(summary).toContainText('3 have the right type and 2 the right severity');
  const f1 = await page.locator('[data-figure="f1"] b').innerText();
  const explanation = page.locator('[data-criterion="explanation"]').getByRole('radio');
  await tabTo(page, explanation.first());
  await keys.press('Space');
  await keys.press('ArrowRight');
  await accessible(page, 'findings');
  await tabTo(page, page.getByRole('button', { name: 'Save my view' }));
  await keys.press('Enter');
  await expect(page.getByRole('button', { name: 'Change my view' })).toBeVisible();

  await page.getByRole('navigation').first().getByRole('link', { name: 'Growth' }).press('Enter');
  const row = page.getByRole('table', { name: 'Error spotting' }).getByRole('row').nth(1);
  await expect(row).toContainText('43%');
  await expect(row).toContainText(f1);
  await expect(page.getByRole('columnheader', { name: /HTER/ })).toHaveCount(0);
  await page.getByRole('navigation').first().getByRole('link', { name: 'Evidence' }).press('Enter');
  const save = page.getByRole('button', { name: /Save the data/ }).first();
  await expect(save).toBeEnabled();
  const [file] = await Promise.all([page.waitForEvent('download'), save.press('Enter')]);
  const path = info.outputPath(file.suggestedFilename());
  await file.saveAs(path);
  const checked = await checkPack(JSON.parse(readFileSync(path, 'utf8')), digest);
  expect(checked.faults).toEqual([]);
  const figures = checked.pack?.works[0]?.figures;
  expect(figures).toMatchObject({ hter: null, spotting: { errors: 7, found: 3, typeAccuracy: 1, falseAlarms: 0 } });
  expect(`${Math.round(100 * (figures?.spotting?.f1 ?? 0))}%`).toBe(f1);
  expect(figures?.selfAssessment).toMatchObject({ scheme: 'mt-spot', reason: null, criteria: 5 });
  expect(faults()).toEqual([]);
  await context.close();
});

test('用指针标注错误和原文中的漏译，深色下也可读', async ({ browser }) => {
  test.setTimeout(120_000);
  const exercise = read('exercises/en-zh/en-zh-spot-sleep-study.yaml');
  const omitted = exercise.segments.find((one) => JSON.stringify(one.errors ?? '').includes('accuracy/omission'))!;
  const context = await browser.newContext({
    locale: 'zh-CN',
    colorScheme: 'dark',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults = await collectFaults(page);
  await page.goto('./#/?kind=spot');
  await page.getByRole('table').getByRole('button', { name: exercise.title.zh }).click();

  /** Draws the mouse over words, from the left of the first character to the right of the last. */
  const draw = async (text: Locator, words: string): Promise<void> => {
    await text.scrollIntoViewIfNeeded();
    const [from, to] = await text.evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const edge = (offset: number, side: 'left' | 'right'): { x: number; y: number } => {
          const range = document.createRange();
          range.setStart(node, offset);
          range.setEnd(node, offset + 1);
          const box = range.getBoundingClientRect();
          return { x: side === 'left' ? box.left + 1 : box.right - 1, y: box.top + box.height / 2 };
        };
        return [edge(at, 'left'), edge(at + wanted.length - 1, 'right')] as const;
      }
      throw new Error(`no ${wanted}`);
    }, words);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, to.y);
    await page.mouse.move(to.x, to.y);
    await page.mouse.up();
  };
  const form = page.getByRole('form');
  await draw(textIn(page, 's2'), '任意');
  await page.getByRole('button', { name: '标注选中文字' }).click();
  await form.getByText('术语错误', { exact: true }).click();
  await form.getByText('轻微', { exact: true }).click();
  await form.getByRole('textbox', { name: '应改为' }).fill('随机');
  await form.getByRole('button', { name: '确定标注' }).click();
  await expect(textIn(page, 's2').locator('.mark-minor')).toHaveText('任意');
  await draw(textIn(page, omitted.id, 'source'), 'which may have biased the result');
  await page.getByRole('button', { name: '这里漏译了' }).click();
  await form.getByText('严重', { exact: true }).click();
  await accessible(page, 'spotting, dark');
  await form.getByRole('button', { name: '确定标注' }).click();

  const dots = page.getByRole('navigation', { name: '句段' }).getByRole('button');
  for (const dot of await dots.all()) {
    await dot.click();
    await page.getByRole('button', { name: /已看过，没有要标的|标完了/ }).click();
  }
  await page.locator('[data-hand-in]').click();
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.waitForURL(/#\/findings\//);
  await expect(page.locator('[data-summary]')).toContainText(
    `${planted(exercise)} 处预设错误，你找到 2 处，漏掉 ${planted(exercise) - 2} 处。`,
  );
  await expect(page.locator('[data-segment="s2"] .mark-repaired').first()).toHaveText('任意');
  await accessible(page, 'findings, dark');
  expect(faults()).toEqual([]);
  await context.close();
});
