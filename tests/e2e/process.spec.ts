/** What leaves of how a work was made: chosen, looked at and taken out on its page, held against the files, and replayed again. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page, type TestInfo } from '@playwright/test';
import { parse } from 'yaml';
import { isTextEvent, type EditEvent } from '../../src/domain/attempt/edit-event.ts';
import { checkPack } from '../../src/domain/evidence/check-pack.ts';
import { readLogLines } from '../../src/domain/export/read-log-lines.ts';
import { accessible } from './accessible-hands.ts';
import { collectFaults } from './faults.ts';
import { targetBox } from './workbench-hands.ts';

const FILE = 'exercises/zh-en/zh-en-digital-dunhuang.yaml';
/** Typed and deleted again: it stands nowhere but in the log. */
const SECRET = 'xyzzy';

interface Written {
  readonly title: { readonly zh: string; readonly en: string };
  readonly segments: readonly { readonly draft: string }[];
}
type Words = Readonly<Record<string, string>>;
interface Process {
  readonly level: Readonly<Record<'none' | 'times' | 'keys', Words>>;
  readonly files: Readonly<Record<'segments' | 'events' | 'xml' | 'lines', Words>>;
  readonly preview: Words;
  readonly item: Words;
  readonly open: Words & { readonly pack: Words };
  readonly toEvidence: string;
  readonly toAll: string;
}
const words = JSON.parse(readFileSync('src/i18n/locales/en/process.json', 'utf8')) as Process;
const digest = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
/** All words that came and went by these events. */
const wordsIn = (events: readonly EditEvent[]): string =>
  events.flatMap((event) => (isTextEvent(event) ? [event.out, event.in] : [])).join('');

async function download(page: Page, info: TestInfo, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).first().click(),
  ]);
  const path = info.outputPath(`${Date.now()}-${file.suggestedFilename()}`);
  await file.saveAs(path);
  return path;
}

test('nothing leaves of how a work was made but what she lets out', async ({ browser }, info) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({
    locale: 'en',
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults = await collectFaults(page);
  const { title, segments } = parse(readFileSync(FILE, 'utf8')) as Written;

  await page.goto('./');
  await page.getByRole('table').getByRole('button', { name: title.en }).click();
  for (const index of segments.keys()) {
    await expect(targetBox(page, index + 1, 'en')).toBeFocused();
    if (index === 1) {
      await page.keyboard.press('Control+End');
      await page.keyboard.type(SECRET, { delay: 20 });
      for (const _letter of SECRET) await page.keyboard.press('Backspace');
      await page.keyboard.type(' Kept.', { delay: 20 });
    }
    await page.keyboard.press('Control+Enter');
  }
  await page.locator('[data-hand-in]').click();
  await expect(page.locator('[data-disclosure]')).toBeVisible();
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await page.waitForURL(/#\/findings\//);
  await page.locator('a[href*="#/process/"]').first().click();
  await page.waitForURL(/#\/process\/./);
  const address = page.url();
  const main = page.getByRole('main');

  /** The pack as it is made now, checked as a stranger would. */
  const packed = async () => {
    await page.getByRole('link', { name: words.toAll }).click();
    await main.getByRole('link', { name: words.toEvidence }).first().click();
    const path = await download(page, info, 'Save the data');
    const checked = await checkPack(JSON.parse(readFileSync(path, 'utf8')), digest);
    expect(checked.faults).toEqual([]);
    await page.goto(address);
    await expect(page.getByRole('radio').first()).toBeVisible();
    return {
      path,
      text: readFileSync(path, 'utf8'),
      work: checked.pack?.works[0],
      log: [...checked.logs.values()][0],
    };
  };
  const lines = async () => {
    const path = await download(page, info, words.files.lines['name']!);
    const text = readFileSync(path, 'utf8');
    return { path, text, read: await readLogLines(text, digest) };
  };
  const choose = async (level: 'times' | 'keys'): Promise<void> => {
    await page.getByRole('radio', { name: words.level[level]['name']! }).check();
    await expect(page.getByRole('radio', { name: words.level[level]['name']! })).toBeChecked();
  };

  // The product alone, until she chooses more.
  await expect(page.getByRole('radio', { name: words.level.none['name']! })).toBeChecked();
  await expect(main).not.toContainText(SECRET);
  await expect(page.getByRole('button', { name: words.files.xml['name']! })).toBeDisabled();
  await expect(page.getByRole('button', { name: words.files.events['name']! })).toBeDisabled();
  await accessible(page, 'process, product only');
  await expect(page.getByRole('button', { name: words.files.lines['name']! })).toBeDisabled();
  const product = readFileSync(await download(page, info, words.files.segments['name']!), 'utf8');
  expect(product).not.toContain(SECRET);
  // From `start` to `imeStrokes` nothing is told of any segment.
  expect(product.match(/,{10}[0-9]+,/gu)).toHaveLength(segments.length);
  const alone = await packed();
  expect(alone.work).toMatchObject({ processData: 'not-disclosed' });
  expect(alone.log).toBeUndefined();

  // With times: what, when and how long, and no letter.
  await choose('times');
  await expect(page.getByRole('table').getByRole('row')).not.toHaveCount(0);
  await expect(main).not.toContainText(SECRET);
  await accessible(page, 'process, with times');
  const timed = await lines();
  expect(timed.read).toMatchObject({ fault: null, head: { level: 'times' }, sealed: false });
  expect(timed.read.events.length).toBeGreaterThan(2 * SECRET.length);
  expect(wordsIn(timed.read.events)).toMatch(/^█+$/u);
  const withTimes = await packed();
  expect(withTimes.work).toMatchObject({ processData: 'times' });
  expect(wordsIn(withTimes.log?.events ?? [])).toMatch(/^█+$/u);

  // With keys: the preview shows the words that would go, and so they do.
  await choose('keys');
  const list = page.getByRole('list', { name: words.preview['title']! });
  await expect(list).toContainText(SECRET);
  await accessible(page, 'process, with keys');
  const full = await lines();
  expect(full.read).toMatchObject({ fault: null, head: { level: 'keys', redacted: 0 }, sealed: true });
  expect(wordsIn(full.read.events)).toContain(SECRET);

  // One of them is taken out, by key; it is gone where it was deleted, too.
  const takeOut = page.getByRole('button', { name: words.item['takeOutNamed']!.split('{{text}}')[0]! + SECRET });
  await takeOut.first().focus();
  await page.keyboard.press('Enter');
  await expect(list).not.toContainText(SECRET);
  await expect(list).toContainText('█'.repeat(SECRET.length));
  await expect(list).toContainText('Kept.');
  // The choice holds after a reload.
  await page.reload();
  await expect(page.getByRole('radio', { name: words.level.keys['name']! })).toBeChecked();
  await expect(list).toContainText('█'.repeat(SECRET.length));
  const part = await lines();
  expect(part.read).toMatchObject({ fault: null, head: { level: 'keys', redacted: SECRET.length }, sealed: false });
  expect(wordsIn(part.read.events)).not.toMatch(/[xyz]{2}/u);
  expect(wordsIn(part.read.events)).toContain('Kept.');
  const xml = readFileSync(await download(page, info, words.files.xml['name']!), 'utf8');
  expect(xml).toContain(`<Disclosure level="keys" redacted="${SECRET.length}" />`);
  expect(xml).not.toMatch(/Value="[xz]"/u);
  const withKeys = await packed();
  expect(withKeys.work).toMatchObject({ processData: 'keys' });
  expect(withKeys.log).toMatchObject({ redacted: SECRET.length, sealed: false, fault: null });
  expect(wordsIn(withKeys.log?.events ?? [])).not.toMatch(/[xyz]{2}/u);

  // Her own file comes back as a replay, to the text that was handed in; a pack does as well.
  await page.getByRole('link', { name: words.toAll }).click();
  await page.getByRole('link', { name: words.open['link']! }).click();
  const second = page.locator('[data-text="s2"]');
  const ends = async (secret: boolean): Promise<void> => {
    await expect(second).toHaveText(segments[1]!.draft);
    await expect(page.locator('[data-ends]')).toHaveCount(0);
    await page.getByRole('slider', { name: 'Place in the replay' }).press('End');
    await expect(second.locator('ins').last()).toContainText('Kept.');
    if (secret) await expect(page.getByRole('main')).toContainText(SECRET);
    else await expect(page.getByRole('main')).not.toContainText(SECRET);
  };
  const open = (path: string): Promise<void> => page.locator('input[type=file]').setInputFiles(path);
  await open(full.path);
  await expect(main).toContainText(words.open['sealed']!);
  await ends(true);
  await accessible(page, 'a log that was opened');
  await open(part.path);
  await expect(main).toContainText(words.open['part']!);
  await ends(false);
  await open(withKeys.path);
  await expect(page.getByRole('list', { name: words.open.pack['works']! })).toBeVisible();
  await ends(false);
  await accessible(page, 'a pack that was opened');
  await open(alone.path);
  await expect(main).toContainText(words.open.pack['none']!);
  // The line the seal begins with, taken out by hand: what is shown cannot be held against anything.
  const stripped = info.outputPath('stripped.jsonl');
  writeFileSync(stripped, full.text.replace(/"attempt":"[^"]*",/u, ''));
  await open(stripped);
  await expect(page.getByRole('alert')).toContainText('attempt');
  expect(faults()).toEqual([]);
  await context.close();
});
