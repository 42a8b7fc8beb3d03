/** A text translated from scratch, by keyboard with an input method: the draft is nowhere before the hand-in, and beside hers after it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { checkPack } from '../../src/domain/evidence/check-pack.ts';
import { accessible } from './accessible-hands.ts';
import { collectFaults } from './faults.ts';
import { composePinyin, targetBox } from './workbench-hands.ts';

interface Written {
  readonly title: { readonly zh: string };
  readonly brief: { readonly audience: { readonly zh: string }; readonly purpose: { readonly zh: string } };
  readonly segments: readonly { readonly source: string; readonly draft: string; readonly reference: string }[];
}
const text = readFileSync('exercises/en-zh/en-zh-opening-speech.yaml', 'utf8');
const exercise = parse(text) as Written;
const { segments, title, brief } = exercise;
const RATIONALE = '现场念稿，以听得懂为先：长句拆短，玩笑换成中国听众会笑的说法。';
const digest = (words: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(words, 'utf8').digest('hex'));

/** Stretches of the draft, five characters long, that nothing else of the exercise has and she does not write. */
const elsewhere = [RATIONALE, JSON.stringify({ ...exercise, segments: [] }), ...segments.map((one) => one.reference)];
const traces = segments.flatMap(({ draft }) =>
  Array.from({ length: Math.max(0, draft.length - 4) }, (_, at) => draft.slice(at, at + 5)).filter(
    (words) => !elsewhere.some((other) => other.includes(words)),
  ),
);

/** What of the draft is in the page now: in its markup, in what fields hold, or in what a screen reader is told. */
async function tracesIn(page: Page, cdp: CDPSession): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLTextAreaElement>('textarea, input')].map(({ value }) => value);
    return [document.documentElement.outerHTML, ...fields].join('\n');
  });
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const told = JSON.stringify(nodes.map(({ name, value, description }) => [name, value, description]));
  return traces.filter((words) => shown.includes(words) || told.includes(words));
}

test('a speech is translated from scratch, and nothing of the draft is seen before the hand-in', async ({
  browser,
}, info) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults = await collectFaults(page);
  const cdp = await context.newCDPSession(page);
  expect(traces.length).toBeGreaterThan(100);

  // Library: filtered by its kind, opened by keyboard.
  await page.goto('./#/?kind=translate');
  const lines = page.getByRole('table').getByRole('button');
  await expect(lines.filter({ hasText: title.zh })).toBeVisible();
  await expect(page.getByRole('table').getByRole('row').filter({ hasText: '从零翻译' })).toHaveCount(2);
  await lines.filter({ hasText: title.zh }).focus();
  await page.keyboard.press('Enter');

  // Workbench: empty, with the whole brief in one place: beside the text, and above it when that side is folded away.
  await expect(targetBox(page, 1, 'zh-CN')).toBeFocused();
  const aim = page.locator('[data-aim]');
  const beside = page.locator('[data-region="left"]');
  for (const text of [brief.audience.zh, brief.purpose.zh]) await expect(beside).toContainText(text);
  await expect(aim).toHaveCount(0);
  const fold = page.getByRole('button', { name: /^在旁边显示任务要求/ });
  await fold.click();
  for (const text of [brief.audience.zh, brief.purpose.zh]) await expect(aim).toContainText(text);
  await fold.click();
  await targetBox(page, 1, 'zh-CN').focus();
  await page.emulateMedia({ colorScheme: 'dark' });
  await accessible(page, 'workbench, dark');
  await page.emulateMedia({ colorScheme: 'light' });
  const half = Math.floor(segments.length / 2);
  const write = async (from: number, to: number): Promise<void> => {
    for (const [index, { reference }] of segments.entries()) {
      if (index < from || index >= to) continue;
      await expect(targetBox(page, index + 1, 'zh-CN')).toBeFocused();
      // Nothing is written, so nothing is confirmed.
      if (index === 0) await page.keyboard.press('Control+Enter');
      await composePinyin(cdp, 'yiwen', reference.slice(0, 4));
      await page.keyboard.insertText(reference.slice(4));
      // The keys of the draft do nothing here.
      await page.keyboard.press('Control+Shift+Backspace');
      await page.keyboard.press('Alt+i');
      await page.keyboard.press('Control+Enter');
    }
  };
  await write(0, half);
  await expect(targetBox(page, half + 1, 'zh-CN')).toBeFocused();
  expect(await tracesIn(page, cdp)).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('option').filter({ hasText: /机译稿|改动/ })).toHaveCount(0);
  expect(await tracesIn(page, cdp)).toEqual([]);
  await page.keyboard.press('Escape');

  // What was written is there after a reload, and what was not is still empty.
  await page.reload();
  await expect(targetBox(page, half + 1, 'zh-CN')).toBeFocused();
  await expect(page.getByRole('grid')).toContainText(segments[0]!.reference.slice(0, 8));
  expect(await tracesIn(page, cdp)).toEqual([]);
  await write(half, segments.length);
  await expect(page.locator('[data-hand-in]')).toBeFocused();
  await page.keyboard.press('Enter');

  // Hand-in: her reasons, and her own view.
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title.zh);
  await page.getByRole('textbox', { name: '你为什么这样译' }).focus();
  await page.keyboard.insertText(RATIONALE);
  const groups = page.getByRole('group').filter({ has: page.getByRole('radio') });
  await expect(groups).toHaveCount(5);
  for (const group of await groups.all()) {
    await group.getByRole('radio').nth(3).focus();
    await page.keyboard.press('Space');
  }
  await accessible(page, 'hand-in');
  expect(await tracesIn(page, cdp)).toEqual([]);
  await page.getByRole('button', { name: '提交', exact: true }).focus();
  await page.keyboard.press('Enter');

  // Findings: the three texts beside each other, no HTER, and her reasons with the work.
  await page.waitForURL(/#\/findings\//);
  const first = page.locator('[data-segment]').first();
  await expect(first.locator('[data-other="draft"]')).toContainText(segments[0]!.draft.slice(0, 3));
  await expect(first.locator('[data-other="reference"]')).toContainText(segments[0]!.reference);
  await expect(first.locator('[data-other="yours"] .mark').first()).toBeVisible();
  expect(await tracesIn(page, cdp)).not.toEqual([]);
  await expect(page.locator('[data-rationale]')).toContainText(RATIONALE);
  await expect(page.locator('[data-figure="hter"]')).toHaveCount(0);
  // She wrote the reference itself.
  await expect(page.locator('[data-figure="reference-chrf2"] b')).toHaveText('100.0');
  for (const scheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await accessible(page, `findings, ${scheme}`);
  }

  // Growth: of its own kind, by her own levels.
  await page.getByRole('navigation').first().getByRole('link', { name: '成长' }).click();
  const row = page.getByRole('table', { name: '从零翻译' }).getByRole('row').nth(1);
  await expect(row).toContainText(title.zh);
  await expect(row).toContainText('80');
  await expect(row).toContainText('intl-comm v1');

  // Evidence: the sheet, and a pack that a stranger checks.
  await page.getByRole('navigation').first().getByRole('link', { name: '证据' }).click();
  const sheet = page.frameLocator('iframe');
  await expect(sheet.locator('body')).toContainText(RATIONALE);
  await expect(sheet.locator('body')).toContainText(segments[1]!.reference);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /保存数据/ })
      .first()
      .press('Enter'),
  ]);
  const path = info.outputPath(file.suggestedFilename());
  await file.saveAs(path);
  const { pack, faults: wrong } = await checkPack(JSON.parse(readFileSync(path, 'utf8')), digest);
  expect(wrong).toEqual([]);
  expect(pack?.works[0]?.figures).toMatchObject({
    hter: null,
    findings: null,
    translation: { reference: { ter: { score: 0 } } },
    selfAssessment: { score: 80, scheme: 'intl-comm' },
  });

  expect(faults()).toEqual([]);
  await context.close();
});
