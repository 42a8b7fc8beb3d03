/** One real task from the library to the evidence pack, by keyboard alone, with an input method where the target is Chinese. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { checkPack } from '../../src/domain/evidence/check-pack.ts';
import { wcagViolations } from './axe-hands.ts';
import { collectFaults } from './faults.ts';
import { composePinyin, targetBox } from './workbench-hands.ts';

interface Written {
  readonly title: { readonly zh: string; readonly en: string };
  readonly segments: readonly {
    readonly draft: string;
    readonly reference: string;
    readonly errors?: readonly unknown[];
  }[];
}
const read = (path: string): Written => parse(readFileSync(path, 'utf8')) as Written;
const digest = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));

const JOURNEYS = [
  {
    locale: 'en',
    file: 'exercises/zh-en/zh-en-digital-dunhuang.yaml',
    words: {
      handIn: 'Hand in',
      back: /Back to the text/,
      self: 'Your own view',
      growth: 'Growth',
      evidence: 'Evidence',
      html: /Save the page/,
      json: /Save the data/,
    },
  },
  {
    locale: 'zh-CN',
    file: 'exercises/en-zh/en-zh-antibiotics-leaflet.yaml',
    words: {
      handIn: '提交',
      back: /回到译文/,
      self: '自我评价',
      growth: '成长',
      evidence: '证据',
      html: /保存页面/,
      json: /保存数据/,
    },
  },
] as const;

/** No violation of WCAG A and AA. The page is named in the failure. */
async function accessible(page: Page, where: string): Promise<void> {
  expect(await wcagViolations(page), where).toEqual([]);
}

/** Puts the focus on what has this role and name with Tab alone. */
async function tabTo(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  await target.waitFor({ timeout: 10_000 });
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached with Tab');
}

for (const { locale, file, words } of JOURNEYS) {
  test(`a student post-edits a task in ${locale} and leaves with evidence`, async ({ browser }, info) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ locale, viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const faults = await collectFaults(page);
    const cdp = await context.newCDPSession(page);
    const exercise = read(file);
    const title = locale === 'en' ? exercise.title.en : exercise.title.zh;
    const planted = exercise.segments.reduce((sum, segment) => sum + (segment.errors?.length ?? 0), 0);

    // Library: found by search, opened by keyboard.
    await page.goto('./');
    await accessible(page, 'library');
    await page.keyboard.press('/');
    await page.keyboard.insertText(title.slice(0, 6));
    await tabTo(page, page.getByRole('table').getByRole('button', { name: title }));
    await page.keyboard.press('Enter');

    // Workbench: the reference for every segment with errors but the last such, which stays as the machine wrote it.
    await expect(targetBox(page, 1, locale)).toBeFocused();
    await accessible(page, 'workbench');
    const flawed = exercise.segments.flatMap((segment, index) => (segment.errors?.length ? [index] : []));
    const leftAlone = flawed.at(-1) ?? -1;
    for (const [index, { draft, reference }] of exercise.segments.entries()) {
      const box = targetBox(page, index + 1, locale);
      await expect(box).toBeFocused();
      if (draft !== reference && index !== leftAlone) {
        await page.keyboard.press('Control+A');
        if (locale === 'zh-CN') {
          await composePinyin(cdp, 'yiwen', reference.slice(0, 4));
          await page.keyboard.insertText(reference.slice(4));
        } else {
          await page.keyboard.insertText(reference);
        }
      }
      await page.keyboard.press('Control+Enter');
    }
    await expect(page.locator('[data-hand-in]')).toBeFocused();
    // What was written is there after a reload.
    await page.reload();
    await expect(page.locator('ins').first()).toBeVisible();
    await expect(page.locator('header')).toContainText(String(exercise.segments.length));
    await tabTo(page, page.locator('[data-hand-in]'));
    await page.keyboard.press('Enter');

    // Hand-in: reflection, a self-assessment, and off it goes.
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await accessible(page, 'hand-in');
    await page.getByRole('textbox').first().focus();
    await page.keyboard.insertText(locale === 'en' ? 'The height limit.' : '身高与年龄的区别。');
    const groups = page.getByRole('group').filter({ has: page.getByRole('radio') });
    await expect(groups).toHaveCount(5);
    for (const group of await groups.all()) {
      const proficient = group.getByRole('radio').nth(3);
      await proficient.focus();
      await page.keyboard.press('Space');
      await expect(proficient).toBeChecked();
    }
    await tabTo(page, page.getByRole('button', { name: words.handIn, exact: true }));
    await page.keyboard.press('Enter');

    // Findings: all repaired but what was left alone.
    await page.waitForURL(/#\/findings\//);
    const missed = exercise.segments[leftAlone]?.errors?.length ?? 0;
    const repaired = planted - missed;
    const summary = page.locator('[data-summary]');
    await expect(summary).toContainText(String(repaired));
    await expect(summary).toContainText(String(planted));
    // Every segment was entered, so each has its time in the log that was handed in.
    const effort = page.locator('[data-effort]');
    await expect(effort.locator('[data-figure="time"]')).toContainText(`n = ${exercise.segments.length}`);
    // The reload put the caret into the first segment again: that is no return of hers.
    await expect(effort.locator('[data-figure="revisits"] b')).toHaveText('0');
    await accessible(page, 'findings');
    const hter = await page.locator('[data-figure="hter"] b').innerText();

    // Growth: one row, the same figures.
    await page.getByRole('navigation').first().getByRole('link', { name: words.growth }).focus();
    await page.keyboard.press('Enter');
    const row = page.getByRole('table').first().getByRole('row').nth(1);
    await expect(row).toContainText(title);
    await expect(row).toContainText(`${Math.round((100 * repaired) / planted)}%`);
    await expect(row).toContainText(String(planted));
    await expect(row).toContainText(hter);
    await accessible(page, 'growth');

    // Evidence: both files, then checked by strangers.
    await page.getByRole('navigation').first().getByRole('link', { name: words.evidence }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: words.html }).first().waitFor();
    await accessible(page, 'evidence');
    const download = async (name: RegExp): Promise<string> => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).first().press('Enter'),
      ]);
      const path = info.outputPath(file.suggestedFilename());
      await file.saveAs(path);
      return path;
    };
    const html = await download(words.html);
    const json = await download(words.json);
    const checked = await checkPack(JSON.parse(readFileSync(json, 'utf8')), digest);
    expect(checked.faults).toEqual([]);
    const figures = checked.pack?.works[0]?.figures;
    expect(figures?.findings).toMatchObject({ errors: planted, repaired, missed });
    expect(figures?.hter?.score.toFixed(1)).toBe(hter);

    const offline = await browser.newContext({ offline: true });
    const sheet = await offline.newPage();
    const sheetFaults = await collectFaults(sheet);
    await sheet.goto(pathToFileURL(html).href);
    await expect(sheet.locator('body')).toContainText(title);
    await expect(sheet.locator('body')).toContainText(hter);
    await expect(sheet.locator('body')).toContainText(checked.pack?.sha256 ?? 'no hash');
    await accessible(sheet, 'sheet');
    expect(sheetFaults()).toEqual([]);
    await offline.close();

    expect(faults()).toEqual([]);
    await context.close();
  });
}
