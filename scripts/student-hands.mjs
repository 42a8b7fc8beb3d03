/** What a student does in the app, for the pictures: by the words of the catalogues, as she would look for them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './steps.mjs';

const DAY = 24 * 60 * 60 * 1000;
/** 14:30 in Shanghai, on the first day. */
const FIRST_DAY = Date.UTC(2026, 2, 2, 6, 30);

const TYPOLOGY = parse(readFileSync(join(ROOT, 'rubrics', 'learner-1.yaml'), 'utf8'));
/** How many errors are marked where errors are spotted. */
const MARKS = 2;

/** Chance that is the same in every run: a xorshift in place of the browser's. */
function giveChance() {
  let state = 20260302;
  Crypto.prototype.getRandomValues = function getRandomValues(array) {
    for (let at = 0; at < array.length; at += 1) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      array[at] = state >>> 0;
    }
    return array;
  };
}

/** The words of one language, by catalogue. */
function wordsOf(locale) {
  const catalogue = (name) =>
    JSON.parse(readFileSync(join(ROOT, 'src', 'i18n', 'locales', locale, `${name}.json`), 'utf8'));
  return Object.fromEntries(['practice', 'handin', 'shell', 'spot', 'device'].map((name) => [name, catalogue(name)]));
}

/** The hands of a student at `page`, who begins with nothing at `address`. */
export async function studentHands(page, address, locale) {
  const words = wordsOf(locale);
  const language = locale === 'en' ? 'en' : 'zh';
  const titleOf = (exercise) => exercise.title[language];
  const nameOf = (list, id) => list.find((one) => one.id === id).name[language];
  const named = (text, n) => text.replace('{{n}}', String(n));
  const box = (n) => page.getByRole('textbox', { name: named(words.practice.grid.target, n), exact: true });
  const bar = page.getByRole('navigation', { name: words.shell.nav.label });

  await page.addInitScript(giveChance);
  await page.clock.setFixedTime(FIRST_DAY);
  await page.goto(address);

  const saved = () => page.getByText(words.shell.save.saved.split('{{')[0]).waitFor();

  const write = async ({ segments }, index) => {
    await box(index + 1).waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(segments[index].reference);
  };

  return {
    /** The tasks of a term, three days apart. */
    day: (count) => page.clock.setFixedTime(FIRST_DAY + count * 3 * DAY),
    async start(exercise) {
      await page
        .getByRole('table')
        .getByRole('button', { name: titleOf(exercise) })
        .first()
        .click();
    },
    async goOn(exercise) {
      await page
        .getByRole('table')
        .getByRole('link', { name: titleOf(exercise) })
        .click();
    },
    write,
    /** Confirms segments in order: the reference where errors were planted, the draft where not, and in the last `leaveAlone` flawed ones. */
    async postEdit(exercise, { from = 0, to = exercise.segments.length, leaveAlone = 0 }) {
      const flawed = exercise.segments.flatMap(({ errors }, index) => (errors?.length ? [index] : []));
      const left = new Set(leaveAlone === 0 ? [] : flawed.slice(-leaveAlone));
      for (let index = from; index < to; index += 1) {
        await box(index + 1).waitFor();
        if (flawed.includes(index) && !left.has(index)) await write(exercise, index);
        await page.keyboard.press('Control+Enter');
      }
    },
    /** Translates the first segments as the reference has them; the last of them is not confirmed yet. */
    async translate(exercise, count) {
      for (let index = 0; index < count; index += 1) {
        await write(exercise, index);
        if (index < count - 1) await page.keyboard.press('Control+Enter');
      }
    },
    /** Waits for what comes from a worker and from the disk. */
    async settled() {
      await saved();
      await page.waitForTimeout(1000);
      await page.mouse.move(0, 0);
      await page
        .locator('[data-active]')
        .first()
        .evaluate((row) => row.scrollIntoView({ block: 'end' }));
      await page.waitForTimeout(200);
    },
    async handIn({ reflection = [], level } = {}) {
      await page.locator('[data-hand-in]').click();
      const send = page.getByRole('button', { name: words.handin.send.do, exact: true });
      await send.waitFor();
      for (const [index, text] of reflection.entries()) await page.getByRole('textbox').nth(index).fill(text);
      if (level !== undefined) {
        for (const group of await page
          .getByRole('group')
          .filter({ has: page.getByRole('radio') })
          .all()) {
          await group.getByRole('radio').nth(level).check({ force: true });
        }
      }
      await send.click();
      await page.waitForURL(/#\/findings\//);
      await page.locator('[data-summary]').waitFor();
      await page.evaluate(() => window.scrollTo(0, 0));
      if (level === undefined) await this.library();
    },
    /** The library, in a view as its address has it. */
    async library(view = '') {
      await page.goto(`${address}#/?${view}`);
      await page.getByRole('table').getByRole('row').nth(3).waitFor();
      await page.waitForTimeout(300);
    },
    async keepCopy() {
      await page.goto(`${address}#/device`);
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: words.device.save.all, exact: true }).click();
      await saved;
    },
    async growth() {
      await bar.getByRole('link', { name: words.shell.nav.growth }).click();
      await page.getByRole('table').first().waitFor();
      await page.evaluate(() => window.scrollTo(0, 0));
    },
    async evidence() {
      await bar.getByRole('link', { name: words.shell.nav.evidence }).click();
      await page.frameLocator('iframe').getByRole('table').first().waitFor();
      await page.waitForTimeout(500);
    },
    /** Marks the first planted errors that have words in the draft, as the key has them; the last is not put down yet. */
    async spot(exercise) {
      const planted = exercise.segments.flatMap(({ id, errors = [] }, index) =>
        errors.flatMap((error) => (error.span && error.accept ? [{ ...error, id, index }] : [])),
      );
      const form = page.getByRole('form');
      const dots = page.getByRole('navigation', { name: words.practice.segments.title }).getByRole('button');
      for (const [count, { id, index, span, type, severity, accept }] of planted.slice(0, MARKS).entries()) {
        await dots.nth(index).click();
        const text = page.locator(`[data-spot-text][data-segment="${id}"][data-side="target"]`);
        await text.focus();
        await page.keyboard.press('Control+Home');
        const at = exercise.segments[index].draft.indexOf(span);
        for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowRight');
        for (let step = 0; step < span.length; step += 1) await page.keyboard.press('Shift+ArrowRight');
        await page.keyboard.press('Enter');
        await form.getByText(nameOf(TYPOLOGY.types, type), { exact: true }).click();
        await form.getByText(nameOf(TYPOLOGY.severities, severity), { exact: true }).click();
        await form.getByRole('textbox').first().fill(accept[0]);
        if (count < MARKS - 1) await form.getByRole('button', { name: words.spot.form.put }).click();
      }
      await saved();
      await page.mouse.move(0, 0);
      await page.waitForTimeout(300);
    },
  };
}
