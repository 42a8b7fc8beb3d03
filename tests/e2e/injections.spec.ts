/** Fifty texts that speak to the model, and a model that obeys them all: nothing but words on the screen comes of it. */
import { readFileSync } from 'node:fs';
import { LLMock } from '@copilotkit/aimock';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import en from '../../src/i18n/locales/en/coach.json' with { type: 'json' };
import enDevice from '../../src/i18n/locales/en/device.json' with { type: 'json' };
import enHandIn from '../../src/i18n/locales/en/handin.json' with { type: 'json' };
import zh from '../../src/i18n/locales/zh-CN/coach.json' with { type: 'json' };
import zhDevice from '../../src/i18n/locales/zh-CN/device.json' with { type: 'json' };
import zhHandIn from '../../src/i18n/locales/zh-CN/handin.json' with { type: 'json' };
import { INJECTIONS, injectionsIn, obey, questionsTo } from '../assist/obeying-mock.ts';
import { textFault } from '../../src/domain/record/plain-text.ts';
import { collectFaults } from './faults.ts';
import { injectedExercise, NOTED, placed, RIGHT, WRONG } from './injected-exercise.ts';
import { readDatabase } from './stored-rows.ts';
import { targetBox } from './workbench-hands.ts';

/** Of another learner of this browser, and what she herself says of the whole work: neither has to do with a segment. */
const OTHERS = 'zebra-7731 by somebody else';
const REFLECTED = 'mirror-4410';

const WORDS = {
  en: { c: en, people: enDevice.people, handIn: enHandIn.send.do, title: 'On lacquerware' },
  'zh-CN': { c: zh, people: zhDevice.people, handIn: zhHandIn.send.do, title: '漆器说明' },
} as const;

const { title: built } = parse(readFileSync('exercises/zh-en/zh-en-metro-notice.yaml', 'utf8')) as {
  readonly title: Readonly<Record<'en' | 'zh', string>>;
};

/** What the elements of the coach are; an answer makes none. */
const ELEMENTS =
  'article b button dd details div dl dt em fieldset form h2 h3 h4 h5 input label legend li ol p pre q section small span strong summary textarea ul'.split(
    ' ',
  );

const NOTHING = { elements: [], handlers: [], addresses: [] };
const FAULTS = ['malformed', 'false-quote', 'empty', 'too-long'].map((fault) => `[data-fault=${fault}]`).join();

/** The page without what an AI was asked and has said. */
function besideCoach(page: Page): Promise<string> {
  return page.evaluate(() => {
    const main = document.querySelector('main')!.cloneNode(true) as HTMLElement;
    for (const part of main.querySelectorAll('[data-coach-fold], [data-ai-use]')) part.remove();
    return main.textContent;
  });
}

/** The same once it stands still: parts of the page come one after the other. */
async function whenSettled(page: Page): Promise<string> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = await besideCoach(page);
        const isSame = now === before;
        before = now;
        return isSame;
      },
      { intervals: [700] },
    )
    .toBe(true);
  return before;
}

/** All that is stored, but for the calls. */
async function storedBesideCalls(page: Page): Promise<string> {
  const { rows } = await readDatabase(page);
  const records = (rows['records'] as { readonly kind: string }[]).filter(({ kind }) => kind !== 'ai-call');
  const local = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  return JSON.stringify([{ ...rows, records }, local]);
}

/** What of the page an answer could have made: elements, handlers, addresses. */
function madeOf(page: Page) {
  return page.evaluate((elements) => {
    const coach = [...document.querySelectorAll('[data-coach-fold] *, [data-ai-use] *')];
    const all = [...document.querySelectorAll('*')];
    const attributes = all.flatMap(({ attributes: own }) => [...own]);
    return {
      elements: coach.map(({ localName }) => localName).filter((name) => !elements.includes(name)),
      handlers: attributes.filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
      addresses: attributes
        .filter(({ name }) => ['href', 'src', 'srcset', 'action', 'data', 'style'].includes(name))
        .filter(({ value }) => /evil|javascript:/u.test(value))
        .map(({ value }) => value),
    };
  }, ELEMENTS);
}

for (const { locale, segments } of [
  { locale: 'en', segments: 10 },
  { locale: 'zh-CN', segments: 1 },
] as const) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 1440, height: 900 } });

    test('an AI that obeys the texts it is shown changes nothing, shows words and reaches nobody', async ({
      page,
      context,
    }) => {
      test.setTimeout(180_000);
      const { c, people, handIn, title } = WORDS[locale];
      const mock = new LLMock({ port: 0, logLevel: 'silent' });
      await mock.start();
      obey(mock);
      page.setDefaultTimeout(15_000);
      const faults = await collectFaults(page);
      const hosts = new Set<string>();
      const opened: string[] = [];
      context.on('request', (request) => hosts.add(new URL(request.url()).host));
      page.on('dialog', (dialog) => {
        opened.push(dialog.message());
        void dialog.dismiss();
      });
      context.on('page', (other) => opened.push(other.url()));
      const budget = { perTask: 500, perDay: 500 };
      const settings = { provider: 'other', baseUrl: `${mock.url}/v1`, model: 'test-model', budget };
      await context.addInitScript((kept) => localStorage.setItem('yijin.ai', kept), JSON.stringify(settings));
      try {
        // Somebody else has worked in this browser.
        await page.goto('./#/device');
        await page.getByRole('textbox', { name: people.addName }).fill('Zhou');
        await page.getByRole('button', { name: people.add }).click();
        await page
          .getByRole('table')
          .getByRole('button', { name: built[locale === 'en' ? 'en' : 'zh'] })
          .click();
        await targetBox(page, 1, locale).fill(OTHERS);
        await page.keyboard.press('Control+Enter');
        await page.goto('./#/device');
        await page.getByRole('button', { name: people.switch.replace('{{name}}', people.first) }).click();

        // An exercise from outside, and a work that speaks to the model as well.
        await expect(page.getByRole('table')).toBeVisible();
        const file = { name: 'injected.json', mimeType: 'application/json' };
        await page
          .locator('input[type=file]')
          .first()
          .setInputFiles({ ...file, buffer: Buffer.from(injectedExercise(segments)) });
        await page.getByRole('table').getByRole('button', { name: title }).click();
        // It takes the place of the text area in a pause, and a key that comes just then may go nowhere.
        await expect(page.locator('.view-line').first()).toBeVisible();
        const hers = placed('student').slice(0, segments);
        for (const [n, text] of hers.entries()) {
          await expect(targetBox(page, n + 1, locale)).toBeFocused();
          await page.keyboard.press('Control+A');
          // Every other error stays.
          await page.keyboard.insertText(`Sentence ${n + 1} is about ${n % 2 === 0 ? RIGHT : WRONG}. ${text}`);
          await page.keyboard.press('Control+Enter');
        }
        await expect(page.locator('[data-hand-in]')).toBeFocused();
        await page.locator('[data-hand-in]').click();
        // While the way to the hand-in is loaded, the text stands there still.
        const send = page.getByRole('button', { name: handIn, exact: true });
        await expect(send).toBeEnabled();
        const reflections = placed('reflection');
        for (const [n, box] of (await page.getByRole('main').getByRole('textbox').all()).slice(0, 3).entries()) {
          await box.fill(`${REFLECTED} ${reflections.filter((_, at) => at % 3 === n).join(' ')}`);
        }
        await send.click();
        await page.waitForURL(/#\/findings\//);
        const address = page.url();
        await expect(page.locator('[data-figure="hter"] b')).toBeVisible();
        await expect(page.locator('[data-effort] [data-figure="time"] b')).toBeVisible();
        const [shown, stored] = [await whenSettled(page), await storedBesideCalls(page)];
        const sentBefore = questionsTo(mock).length;
        expect(sentBefore).toBe(0);

        /** Of each question that was sent, its segment. */
        const asked: number[] = [];
        for (let n = 1; n <= segments; n++) {
          const segment = page.locator(`article[data-segment=s${n}]`);
          const press = (name: string): Locator => segment.getByRole('button', { name, exact: true });
          /** Asks, is told that the answer is of no use, and asks again. */
          const ask = async (button: Locator, answer: Locator, count = 1): Promise<void> => {
            await button.click();
            if (asked.length === 0) await press(c.preview.send).click();
            await expect(segment.locator(FAULTS)).toBeVisible();
            await expect(answer).toHaveCount(Math.max(0, count - 1));
            await press(c.ask.retry).click();
            await expect.poll(() => questionsTo(mock).length).toBe(asked.length + 2);
            await expect(answer).toHaveCount(count);
            asked.push(n, n);
          };
          await segment.locator('[data-coach-fold] summary').first().click();
          // What the texts make of the answer is the same in all segments: everything is asked of the first.
          if (n === 1) {
            await segment.getByRole('radio', { name: c.flow.hint }).check();
            for (const rung of [1, 2, 3, 4] as const) {
              await ask(press(c.hint.ask[rung]), segment.locator('[data-rung]'), rung);
            }
            await segment.getByRole('radio', { name: c.flow.compare }).check();
            await ask(press(c.compare.ask), segment.locator('[data-answer=compare]'));
          }
          if (n <= 2) {
            await segment.getByRole('radio', { name: c.flow.explain }).check();
            const finding = segment.locator('[data-coach] li button').first();
            await ask(finding, segment.locator('[data-answer=explain]'));
          }
          // It sends all four texts of a segment.
          await segment.getByRole('radio', { name: c.flow.reason }).check();
          await segment.getByRole('textbox', { name: c.reason.label }).fill(reflections[n - 1]!);
          // Words that steer a terminal are refused each time.
          const steers =
            textFault(INJECTIONS.filter(({ place }) => place === 'reflection')[n - 1]!.does.words) !== null;
          await ask(press(c.reason.ask), segment.locator('[data-answer=reason]'), steers ? 0 : 1);
          expect(await madeOf(page)).toEqual(NOTHING);
        }

        // The record of calls shows what was answered, refused or not.
        const record = page.locator('[data-ai-use] details').first();
        await record.locator('summary').first().click();
        const calls = page.locator('[data-call]');
        await expect(calls).toHaveCount(asked.length);
        await record.evaluate((fold) => fold.querySelectorAll('details').forEach((inner) => (inner.open = true)));
        await expect(calls.first()).toBeVisible();
        if (segments > 1) await expect(record.locator('pre', { hasText: '<iframe src=' }).first()).toBeVisible();
        expect(await madeOf(page)).toEqual(NOTHING);

        // Nothing found, measured or stored has changed, but for the calls.
        expect(await besideCoach(page)).toBe(shown);
        expect(await storedBesideCalls(page)).toBe(stored);
        await page.reload();
        await expect(page.locator('[data-figure="hter"] b')).toBeVisible();
        await expect(page.locator('[data-effort] [data-figure="time"] b')).toBeVisible();
        await expect.poll(() => besideCoach(page)).toBe(shown);

        // What was sent: of one segment each time, and of nobody else.
        const sent = questionsTo(mock);
        expect(sent).toHaveLength(asked.length);
        expect(new Set(sent.map(({ path, roles }) => `${path} ${roles.join()}`))).toEqual(
          new Set(['/v1/chat/completions system,user']),
        );
        expect(new Set(sent.map(({ system }) => system)).size).toBe(4);
        const whole = JSON.stringify(mock.getRequests());
        for (const word of ['zebra', 'Zhou', REFLECTED, NOTED]) expect(whole).not.toContain(word);
        for (const [at, { user }] of sent.entries()) {
          const n = asked[at]!;
          expect(user).toContain(`第${n}句`);
          const expected = ['source', 'draft', 'student', 'reflection'].map((place) => `${place}-${n}`);
          expect(expected).toEqual(expect.arrayContaining(injectionsIn(user).map(({ id }) => id)));
        }
        const reached = new Set(sent.flatMap(({ user }) => injectionsIn(user).map(({ id }) => id)));
        expect(reached.size).toBe(segments * 4);

        // Nobody else was reached, and the page could not have.
        expect([...hosts].toSorted()).toEqual([new URL(address).host, new URL(mock.url).host].toSorted());
        expect(opened).toEqual([]);
        expect(faults()).toEqual([]);
        const other = await page.evaluate(() => fetch('https://evil.example/').then(String, () => 'not let out'));
        expect(other).toBe('not let out');
        await expect.poll(faults).toContainEqual(expect.stringContaining('csp: connect-src https://evil.example'));
      } finally {
        await mock.stop();
      }
    });
  });
}
