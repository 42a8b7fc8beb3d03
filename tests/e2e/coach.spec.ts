/** The coach against a third party's mock of an OpenAI-compatible server: what it was asked, and what is stated of it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LLMock } from '@copilotkit/aimock';
import { expect, test, type Page } from '@playwright/test';
import { checkPack } from '../../src/domain/evidence/check-pack.ts';
import { wcagViolations } from './axe-hands.ts';
import {
  answerTo,
  asked,
  begin,
  exercise,
  HERS,
  sentTo,
  setUp,
  useModel,
  WORDS,
  type Question,
  type Words,
} from './coach-hands.ts';
import { DATABASE } from './durability-hands.ts';
import { collectFaults } from './faults.ts';
import { targetBox } from './workbench-hands.ts';

const digest = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));

async function startMock(words: string): Promise<LLMock> {
  const mock = new LLMock({ port: 0, logLevel: 'silent' });
  await mock.start();
  mock.on({ model: 'slow-model' }, { content: '{}' }, { latency: 30_000 });
  mock.on({ model: 'broken-model' }, { error: { message: 'down', code: 'server_error' }, status: 503 });
  mock.on({ model: 'test-model' }, ({ messages }) => {
    const question = messages.findLast(({ role }) => role === 'user')?.content;
    if (typeof question !== 'string') throw new Error('a question is a text');
    return { content: JSON.stringify(answerTo(JSON.parse(question) as Question, words)) };
  });
  return mock;
}

async function confirmAll(page: Page, locale: 'zh-CN' | 'en'): Promise<void> {
  await targetBox(page, 1, locale).focus();
  for (let n = 1; n <= exercise.segments.length; n++) {
    await expect(targetBox(page, n, locale)).toBeFocused();
    await page.keyboard.press('Control+Enter');
  }
  await page.locator('[data-hand-in]').click();
}

/** The calls in the record on the page, each as what was sent. */
async function ledgerOn(page: Page, { c }: Words): Promise<string[]> {
  const record = page.locator('[data-ai-use] details').first();
  await record.locator('summary').first().click();
  const calls = page.locator('[data-call]');
  const texts: string[] = [];
  for (let at = 0; at < (await calls.count()); at++) {
    const call = calls.nth(at);
    await call.getByText(c.calls.texts).click();
    const written = await call.locator('pre').allTextContents();
    texts.push(JSON.stringify(written.slice(0, 2)));
  }
  return texts;
}

for (const locale of ['zh-CN', 'en'] as const) {
  const words = WORDS[locale];
  const { c, coach, answer } = words;

  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 1440, height: 900 } });

    test('nothing reaches an AI before her own attempt; afterwards all of it does, and is told one to one', async ({
      page,
      context,
    }) => {
      test.setTimeout(180_000);
      const faults = await collectFaults(page);
      const mock = await startMock(answer);
      try {
        await setUp(context, mock);
        await begin(page, words, locale);
        await targetBox(page, 1, locale).fill(HERS);

        // By the panel.
        await page.getByRole('button', { name: coach, exact: true }).click();
        await expect(page.getByText(c.shut['before-hand-in'])).toBeVisible();
        await expect(page.locator('[data-coach-ask]')).toHaveCount(0);
        expect(await wcagViolations(page)).toEqual([]);
        // By the keyboard and the palette.
        await page.keyboard.press('Alt+x');
        await page.keyboard.press('Control+K');
        await page
          .getByRole('dialog')
          .getByRole('combobox')
          .fill(locale === 'en' ? 'coach' : '辅导');
        await page.keyboard.press('Enter');
        await expect(page.locator('[data-coach-ask]')).toHaveCount(0);
        // By a record that was edited, and by an address.
        const edited = await page.evaluate(async (name) => {
          let count = 0;
          const database = await new Promise<IDBDatabase>((resolve) => {
            const request = indexedDB.open(name);
            request.onsuccess = () => resolve(request.result);
          });
          const writing = database.transaction('attempts', 'readwrite');
          const store = writing.objectStore('attempts');
          store.openCursor().onsuccess = (event) => {
            const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor) return;
            const row = cursor.value as { task?: object };
            if (row.task) {
              cursor.update({ ...row, task: { ...row.task, assistance: 'open' } });
              count += 1;
            }
            cursor.continue();
          };
          await new Promise((resolve) => (writing.oncomplete = resolve));
          database.close();
          return count;
        }, DATABASE);
        expect(edited).toBe(1);
        await page.reload();
        await expect(page.getByText(c.shut['before-hand-in'])).toBeVisible();
        await page.goto(`./#/findings/${page.url().split('/').at(-1)}`);
        await expect(page.locator('[data-coach-fold]')).toHaveCount(0);
        await page.goBack();
        // By a second tab.
        const second = await context.newPage();
        await second.goto(page.url());
        await expect(second.getByText(c.shut['before-hand-in'])).toBeVisible();
        await expect(second.locator('[data-coach-ask]')).toHaveCount(0);
        await second.close();
        expect(asked(mock)).toEqual([]);

        await confirmAll(page, locale);
        await expect(page.locator('[data-disclosure=sofar]')).toHaveText(c.statement.none.sofar);
        await page.getByRole('button', { name: words.send, exact: true }).click();
        await page.waitForURL(/#\/findings\//);
        await expect(page.locator('[data-disclosure=before]')).toHaveText(c.statement.none.before);

        // Her own attempt is in: the coach may be asked.
        const segment = page.locator('article[data-segment=s1]');
        await segment.locator('[data-coach-fold] summary').click();
        // Words for the text are for open tasks alone.
        await expect(segment.getByRole('radio', { name: c.flow.alternatives })).toHaveCount(0);
        await segment.getByRole('radio', { name: c.flow.hint }).check();
        await segment.getByRole('button', { name: c.hint.ask[1] }).click();
        const shown = await segment.locator('[data-coach-preview] pre').allTextContents();
        expect(asked(mock)).toEqual([]);
        expect(await wcagViolations(page)).toEqual([]);
        await segment.getByRole('button', { name: c.preview.send, exact: true }).click();
        await expect(segment.locator('[data-rung]')).toHaveCount(1);
        const [went] = sentTo(mock).map((texts) => JSON.parse(texts) as string[]);
        // Paragraphs without the breaks of their file, and the data over lines: the same words, all of them.
        expect(shown[0]!.split(/\s+/u)).toEqual(went![0]!.split(/\s+/u));
        expect(JSON.parse(shown[1]!)).toEqual(JSON.parse(went![1]!));
        expect(shown).toHaveLength(went!.length);
        for (const rung of [2, 3, 4] as const) {
          await segment.getByRole('button', { name: c.hint.ask[rung] }).click();
          await expect(segment.locator('[data-rung]')).toHaveCount(rung);
        }
        await segment.getByRole('button', { name: c.judge.changed, exact: true }).click();

        await segment.getByRole('radio', { name: c.flow.explain }).check();
        await segment.getByRole('textbox', { name: c.explain.label }).fill(exercise.segments[0]!.source.slice(0, 3));
        await page.keyboard.press('Enter');
        await expect(segment.locator('[data-answer=explain]')).toContainText(answer);
        await segment.getByRole('radio', { name: c.flow.compare }).check();
        await segment.getByRole('button', { name: c.compare.ask, exact: true }).click();
        await expect(segment.locator('[data-answer=compare]')).toContainText(c.compare.better.second);
        await segment.getByRole('radio', { name: c.flow.reason }).check();
        await segment.getByRole('textbox', { name: c.reason.label }).fill('492');
        await segment.getByRole('button', { name: c.reason.ask, exact: true }).click();
        await expect(segment.locator('[data-answer=reason]')).toContainText(c.reason.verdict.holds);
        await segment.getByRole('button', { name: c.judge.useful, exact: true }).click();
        expect(await wcagViolations(page)).toEqual([]);

        // The ledger is the journal of the other side, call by call and word by word.
        expect(asked(mock)).toHaveLength(7);
        await expect(page.locator('[data-disclosure=after]')).toContainText('7');
        expect(await ledgerOn(page, words)).toEqual(sentTo(mock));
        expect(await wcagViolations(page)).toEqual([]);
        expect(faults()).toEqual([]);
      } finally {
        await mock.stop();
      }
    });

    test('opened by her own hand it is asked beside the text, stopped, and disclosed with the hand-in', async ({
      page,
      context,
    }) => {
      test.setTimeout(180_000);
      const mock = await startMock(answer);
      try {
        await setUp(context, mock);
        await begin(page, words, locale);
        await targetBox(page, 1, locale).fill(HERS);
        await page.getByRole('button', { name: coach, exact: true }).click();
        await page.getByRole('button', { name: c.open.ask }).click();
        await page.getByRole('button', { name: c.open.do }).click();
        await page.getByRole('button', { name: c.hint.ask[1] }).click();
        await page.getByRole('button', { name: c.preview.send, exact: true }).click();
        await expect(page.locator('[data-rung]')).toHaveCount(1);

        // A server that is down, and one that lets her wait: her text is untouched, and what is stopped is stopped.
        await useModel(page, 'broken-model');
        await page.getByRole('button', { name: c.hint.ask[2] }).click();
        await page.getByRole('button', { name: c.preview.send, exact: true }).click();
        await expect(page.getByText(words.ai.fault.server)).toBeVisible();
        await useModel(page, 'slow-model');
        const stopped = page.waitForEvent('requestfailed');
        await page.getByRole('button', { name: c.ask.retry }).click();
        await page.getByRole('button', { name: c.ask.cancel, exact: true }).click();
        expect((await stopped).failure()?.errorText).toContain('ABORTED');
        await expect(page.getByText(words.ai.fault.aborted, { exact: true })).toBeVisible();
        await useModel(page, 'test-model');
        await page.getByRole('button', { name: c.ask.retry }).click();
        await expect(page.locator('[data-rung]')).toHaveCount(2);
        await expect(targetBox(page, 1, locale)).toHaveValue(HERS);

        // All of it is still there after a reload.
        await page.reload();
        await expect(page.locator('[data-rung]')).toHaveCount(2);
        await confirmAll(page, locale);
        await expect(page.locator('[data-opened]')).toHaveText(c.statement.opened);
        await expect(page.locator('[data-disclosure=sofar]')).toContainText('4');
        await page.getByRole('button', { name: words.send, exact: true }).click();
        await page.waitForURL(/#\/findings\//);
        await expect(page.locator('[data-disclosure=before]')).toContainText('4');
        await expect(page.locator('[data-disclosure=after]')).toHaveCount(0);
        // The call that was stopped may have reached the other side or not; it is in the ledger either way.
        const ledger = await ledgerOn(page, words);
        expect(ledger).toHaveLength(4);
        const known = sentTo(mock);
        expect([3, 4]).toContain(known.length);
        expect(ledger).toEqual(expect.arrayContaining(known));
        expect(await wcagViolations(page)).toEqual([]);

        // The evidence pack states the same, and its sheet says so.
        await page.goto('./#/evidence');
        const sheet = page.frameLocator('iframe');
        await expect(sheet.getByText(c.statement.opened)).toBeVisible();
        await expect(sheet.getByText(words.e.sheet.ai.limits)).toBeVisible();
        const coming = page.waitForEvent('download');
        await page.getByRole('button', { name: words.e.page.export.json }).click();
        const pack: unknown = JSON.parse(readFileSync(await (await coming).path(), 'utf8'));
        const checked = await checkPack(pack, digest);
        expect(checked.faults).toEqual([]);
        const stated = checked.pack!.works[0]!.aiUse;
        if (stated === 'not-recorded') throw new Error('The pack states nothing of AI.');
        expect(stated.opened).toBe(true);
        expect(stated.apart).toEqual([]);
        expect(stated.log.map(({ purpose, model, calls }) => [purpose, model, calls])).toEqual([
          ['hint', 'other:test-model', 2],
          ['hint', 'other:broken-model', 1],
          ['hint', 'other:slow-model', 1],
        ]);
        expect(stated.log.map(({ answered }) => answered)).toEqual([2, 0, 0]);
      } finally {
        await mock.stop();
      }
    });
  });
}
