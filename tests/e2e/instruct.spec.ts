/** Instruction practice, against a third party's mock of an OpenAI-compatible server, and by hand without any AI. */
import { readFileSync } from 'node:fs';
import { LLMock } from '@copilotkit/aimock';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { parse } from 'yaml';
import other from '../../src/assist/providers/other.ts';
import enCoach from '../../src/i18n/locales/en/coach.json' with { type: 'json' };
import enAi from '../../src/i18n/locales/en/ai.json' with { type: 'json' };
import en from '../../src/i18n/locales/en/instruct.json' with { type: 'json' };
import enHandIn from '../../src/i18n/locales/en/handin.json' with { type: 'json' };
import enOwn from '../../src/i18n/locales/en/own.json' with { type: 'json' };
import zhCoach from '../../src/i18n/locales/zh-CN/coach.json' with { type: 'json' };
import zhAi from '../../src/i18n/locales/zh-CN/ai.json' with { type: 'json' };
import zh from '../../src/i18n/locales/zh-CN/instruct.json' with { type: 'json' };
import zhHandIn from '../../src/i18n/locales/zh-CN/handin.json' with { type: 'json' };
import zhOwn from '../../src/i18n/locales/zh-CN/own.json' with { type: 'json' };
import { wcagViolations } from './axe-hands.ts';
import { collectFaults } from './faults.ts';
import { targetBox } from './workbench-hands.ts';

const exercise = parse(readFileSync('exercises/zh-en/zh-en-instruct-straw-checkerboard.yaml', 'utf8')) as {
  readonly title: { readonly en: string; readonly zh: string };
  readonly segments: readonly { readonly id: string; readonly draft: string; readonly reference: string }[];
};
const { segments } = exercise;
/** What a docile model makes of an instruction about terms: the errors in kind, and no others. */
const IMPROVED: Readonly<Record<string, string>> = {
  s1: segments[0]!.draft.replace('Sand Slope Head', 'Shapotou'),
  s4: segments[3]!.draft.replace('wheat squares', 'straw checkerboards'),
};
const INSTRUCTION = 'Use the client’s terms and pinyin place names throughout. Change nothing else.';
/** Hers: what the instruction did not see. */
const S2 = segments[1]!.reference;
const WORDS = {
  en: { t: en, coach: enCoach, ai: enAi, own: enOwn, send: enHandIn.send.do, title: exercise.title.en },
  'zh-CN': { t: zh, coach: zhCoach, ai: zhAi, own: zhOwn, send: zhHandIn.send.do, title: exercise.title.zh },
} as const;
type Words = (typeof WORDS)['en' | 'zh-CN'];

const answer = (texts: Readonly<Record<string, string>>): string =>
  segments.map(({ id, draft }) => JSON.stringify({ id, draft: texts[id] ?? draft })).join('\n');

async function startMock(): Promise<LLMock> {
  const mock = new LLMock({ port: 0, logLevel: 'silent' });
  await mock.start();
  mock.on({ model: 'slow-model' }, { content: '{}' }, { latency: 30_000 });
  mock.on({ model: 'broken-model' }, { error: { message: 'down', code: 'server_error' }, status: 503 });
  mock.on({ model: 'test-model' }, { content: answer(IMPROVED) });
  return mock;
}

async function setUp(context: BrowserContext, mock: LLMock): Promise<void> {
  await context.addInitScript(
    (kept) => {
      if (localStorage.getItem('yijin.ai') === null) localStorage.setItem('yijin.ai', kept);
    },
    JSON.stringify({ provider: 'other', baseUrl: `${mock.url}/v1`, model: 'test-model' }),
  );
}

const model = (page: Page, name: string): Promise<void> =>
  page.evaluate((to) => {
    const value = JSON.stringify({ ...(JSON.parse(localStorage.getItem('yijin.ai')!) as object), model: to });
    localStorage.setItem('yijin.ai', value);
    window.dispatchEvent(new StorageEvent('storage', { key: 'yijin.ai', newValue: value }));
  }, name);

async function begin(page: Page, { title }: Words, locale: 'zh-CN' | 'en'): Promise<void> {
  await page.goto('./');
  await page.getByRole('table').getByRole('button', { name: title }).click();
  await expect(targetBox(page, 1, locale)).toBeFocused();
}

/** The text of a segment in the grid, whichever row is being written. */
const rowText = (page: Page, text: string) => page.getByRole('grid').getByText(text.slice(0, 40)).first();

/** The words that the instruction brought, in the grid. */
const taken = (page: Page) => page.getByRole('grid').locator('ins', { hasText: 'straw checkerboards' }).first();

async function confirmAll(page: Page, locale: 'zh-CN' | 'en'): Promise<void> {
  await targetBox(page, 1, locale).focus();
  for (let n = 1; n <= segments.length; n++) {
    await expect(targetBox(page, n, locale)).toBeFocused();
    await page.keyboard.press('Control+Enter');
  }
  await page.locator('[data-hand-in]').click();
}

const figure = (page: Page, id: string) => page.locator(`[data-figure=${id}] b`);

for (const locale of ['zh-CN', 'en'] as const) {
  const words = WORDS[locale];
  const { t, own } = words;
  const form = (page: Page) => page.getByRole('textbox', { name: t.label });

  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 1440, height: 900 } });

    test('an instruction is asked, seen, taken, edited on and measured; a fault and a stop touch nothing', async ({
      page,
      context,
    }) => {
      test.setTimeout(120_000);
      const faults = await collectFaults(page);
      const mock = await startMock();
      try {
        await setUp(context, mock);
        await begin(page, words, locale);
        const engine = (name: string): string => {
          const named = words.coach.model.replace('{{model}}', name).replace('{{provider}}', other.short[locale]);
          return t.ask.replace('{{engine}}', named);
        };
        await form(page).fill(INSTRUCTION);

        // A server that is down: said plainly, nothing is touched, and it can be sent again.
        await model(page, 'broken-model');
        await page.getByRole('button', { name: engine('broken-model') }).click();
        await expect(page.getByRole('group', { name: own.sent.title })).toContainText(INSTRUCTION);
        expect(mock.getRequests().filter(({ method }) => method === 'POST')).toEqual([]);
        expect(await wcagViolations(page)).toEqual([]);
        await page.getByRole('button', { name: own.sent.do, exact: true }).click();
        await expect(page.locator('[data-instruct-failed]')).toContainText(words.ai.fault.server);
        await expect(page.locator('[data-instruct-failed]')).toContainText(t.untouched);
        // One that lets her wait is stopped.
        await model(page, 'slow-model');
        const stopped = page.waitForEvent('requestfailed');
        await page.getByRole('button', { name: t.retry, exact: true }).click();
        await page.getByRole('button', { name: t.cancel, exact: true }).click();
        await stopped;
        await expect(page.locator('[data-instruct-failed]')).toContainText(words.ai.fault.aborted);
        await expect(page.locator('[data-try]')).toHaveCount(0);
        await expect(rowText(page, segments[3]!.draft)).toBeVisible();

        // One that answers: shown beside the draft before anything of it is taken.
        await model(page, 'test-model');
        await page.getByRole('button', { name: t.retry, exact: true }).click();
        await expect(page.locator('[data-tried]')).toHaveCount(2);
        await expect(page.locator('[data-tried=s1] ins')).toContainText('Shapotou');
        await expect(page.locator('[data-tried=s1] del')).toContainText('Sand Slope Head');
        await expect(rowText(page, segments[3]!.draft)).toBeVisible();
        expect(await wcagViolations(page)).toEqual([]);
        await expect(page.locator('[data-instruct-meter]')).toContainText(
          locale === 'en' ? /^3 of \d+/u : /^本任务 3\//u,
        );
        await page.locator('[data-take-all]').click();
        await expect(taken(page)).toBeVisible();
        await expect(page.locator('[data-tried][data-state=there]')).toHaveCount(2);

        // Taken back and taken again; a segment of her own is not written over.
        await page.getByRole('button', { name: t.takeBack, exact: true }).click();
        await expect(rowText(page, segments[3]!.draft)).toBeVisible();
        await page.locator('[data-take-all]').click();
        await expect(page.locator('[data-tried][data-state=there]')).toHaveCount(2);
        await page.locator('[data-instruct-fold]').click();
        await rowText(page, segments[1]!.draft).click();
        await expect(targetBox(page, 2, locale)).toBeFocused();
        // Monaco takes the place of the text area in a pause, and is written in as by hand.
        await expect(page.locator('.view-line').first()).toBeVisible();
        await page.keyboard.press('Control+A');
        await page.keyboard.insertText(S2);
        await expect(rowText(page, S2)).toBeVisible();
        await page.reload();
        await expect(taken(page)).toBeVisible();

        await confirmAll(page, locale);
        await expect(page.locator('[data-disclosure=sofar]')).toContainText('3');
        await page.getByRole('button', { name: words.send, exact: true }).click();
        await page.waitForURL(/#\/findings\//u);

        // Before: Sand Slope Head → Shapotou (3 edits), three → thirty (1), wheat squares → straw checkerboards (2); after: 1.
        await expect(page.locator('[data-figure=saved] b')).toHaveText('5');
        await expect(page.locator('[data-figure=before]')).toContainText(/(?<!\d)6 (edits|处修改)/u);
        await expect(page.locator('[data-figure=after]')).toContainText(/(?<!\d)1 (edit|处修改)/u);
        await expect(figure(page, 'byInstruction')).toHaveText('2');
        await expect(figure(page, 'byStudent')).toHaveText('1');
        await expect(figure(page, 'missed')).toHaveText('7');
        await expect(page.locator('[data-tried-instruction]')).toHaveCount(1);
        await expect(page.locator('[data-tried-instruction]')).toContainText(INSTRUCTION);
        await expect(page.locator('article[data-segment=s1] [data-by]')).toHaveText(t.segment.became['by-instruction']);
        await expect(page.locator('article[data-segment=s2] [data-by]')).toHaveText(t.segment.became['by-student']);
        expect(await wcagViolations(page)).toEqual([]);

        // The ledger is the journal of the other side: what was refused, what was stopped, what was answered.
        await expect(page.locator('[data-disclosure=before]')).toContainText('3');
        const record = page.locator('[data-ai-use] details').first();
        await record.locator('summary').first().click();
        const sent = mock
          .getRequests()
          .filter(({ method }) => method === 'POST')
          .map(({ body }) =>
            (body as { messages: readonly { content: string }[] }).messages.map(({ content }) => content),
          );
        await expect(page.locator('[data-call]')).toHaveCount(3);
        for (let at = 0; at < 3; at++) {
          const call = page.locator('[data-call]').nth(at);
          await call.locator('summary').click();
          expect(sent).toContainEqual((await call.locator('pre').allTextContents()).slice(0, 2));
        }

        // Growth has it in a table of its own.
        await page.goto('./#/growth');
        await expect(page.getByRole('table', { name: t.growth.title })).toContainText('5');
        expect(await wcagViolations(page)).toEqual([]);
        expect(faults().filter((fault) => !fault.includes('503'))).toEqual([]);
      } finally {
        await mock.stop();
      }
    });

    test('without any AI it is done by hand, also on a phone, and stated as made elsewhere', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await begin(page, words, locale);
      // What she has confirmed is hers.
      await page.keyboard.press('Control+Enter');
      await expect(targetBox(page, 2, locale)).toBeFocused();
      await form(page).fill(INSTRUCTION);
      await expect(page.locator('[data-region=instruct] pre')).toContainText(INSTRUCTION);
      const pasted = page.getByRole('textbox', { name: t.byHand.answer });
      await pasted.fill('one line');
      await page.getByRole('button', { name: t.byHand.take, exact: true }).click();
      await expect(page.getByRole('alert')).toContainText('10');
      await pasted.fill(segments.map(({ id, draft }) => IMPROVED[id] ?? draft).join('\n'));
      await page.getByRole('button', { name: t.byHand.take, exact: true }).click();
      await expect(page.locator('[data-tried]')).toHaveCount(2);
      await expect(page.locator('[data-try="1"]')).toContainText(words.coach.elsewhere);
      await expect(page.locator('[data-try="1"]')).toBeInViewport();
      expect(await wcagViolations(page)).toEqual([]);
      // It fits: nothing scrolls sideways.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      // All of it is taken but what is hers, and it is said how much that is, and why.
      const left = locale === 'en' ? '1 segment that you have confirmed' : '你已确认的 1 段';
      const status = page.locator('[data-try-result] [role=status]');
      await expect(status).toContainText(left);
      await page.locator('[data-take-all]').click();
      await expect(status).toContainText(locale === 'en' ? '1 segment taken. Left as they are: ' : '已采用 1 段。');
      await expect(status).toContainText(left);
      await expect(page.locator('[data-tried=s4]')).toHaveAttribute('data-state', 'there');
      await expect(page.locator('[data-tried=s1]')).toHaveAttribute('data-state', 'confirmed');
      await page.locator('[data-tried=s1]').getByRole('button').click();
      await expect(page.locator('[data-tried=s1]')).toHaveAttribute('data-state', 'there');
      // What she wrote in the fields and what stands from the try are there after a reload.
      await page.reload();
      await expect(page.locator('[data-instruct-fold]')).toBeVisible();
      await page.locator('[data-instruct-fold]').click();
      await expect(form(page)).toHaveValue(INSTRUCTION);
      await expect(page.locator('[data-tried=s1]')).toHaveAttribute('data-state', 'there');
      await page.goto(`${page.url()}/hand-in`);
      await expect(page.locator('[data-disclosure=sofar]')).toContainText(words.coach.elsewhere);
    });
  });
}
