/** A planted key in a full run of the app: looked for in all that is kept, made, asked for and said. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LLMock } from '@copilotkit/aimock';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import ai from '../../src/i18n/locales/en/ai.json' with { type: 'json' };
import coach from '../../src/i18n/locales/en/coach.json' with { type: 'json' };
import device from '../../src/i18n/locales/en/device.json' with { type: 'json' };
import evidence from '../../src/i18n/locales/en/evidence.json' with { type: 'json' };
import handIn from '../../src/i18n/locales/en/handin.json' with { type: 'json' };
import process from '../../src/i18n/locales/en/process.json' with { type: 'json' };
import { userText } from '../assist/obeying-mock.ts';
import { allThatIsKept } from './kept-hands.ts';
import { targetBox } from './workbench-hands.ts';

// What the worker of the app keeps is looked through too.
test.use({ locale: 'en', serviceWorkers: 'allow', viewport: { width: 1440, height: 900 }, acceptDownloads: true });

/** With what is written otherwise in an address. */
const KEY = 'sk-plant+ed/0123456789=ab~cd%ef';
const PASSPHRASE = '译事三难 1898 ok';
/** Stands in her text: where it is found, a key would have been. */
const HERS = 'Marsh-marigold Line 2';

const exercise = parse(readFileSync('exercises/zh-en/zh-en-metro-notice.yaml', 'utf8')) as {
  readonly title: { readonly en: string };
  readonly segments: readonly { readonly source: string }[];
};

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** A text as it stands in files and addresses, in each way of writing it, as bytes in Latin-1. */
function waysToWrite(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const wide = Buffer.from(text, 'utf16le');
  // Of three ways to fall into groups of three bytes, what does not depend on the neighbours.
  const base64 = [bytes, wide].flatMap((one) =>
    [0, 1, 2].map((lead) => {
      const encoded = Buffer.concat([Buffer.alloc(lead), one])
        .toString('base64')
        .replace(/=+$/u, '');
      return encoded.slice(lead === 0 ? 0 : lead + 1, -2);
    }),
  );
  return [
    latin1(bytes),
    latin1(wide),
    latin1(Buffer.from(wide).swap16()),
    encodeURIComponent(text),
    encodeURI(text),
    JSON.stringify(text).slice(1, -1),
    bytes.toString('hex'),
    ...base64,
    ...base64.map((one) => one.replaceAll('+', '-').replaceAll('/', '_')),
  ];
}

/** The places where a text stands, in any way of writing it. */
function placesOf(text: string, places: Readonly<Record<string, string>>): string[] {
  const ways = waysToWrite(text);
  return Object.entries(places)
    .filter(([, content]) => ways.some((way) => content.includes(way)))
    .map(([place]) => place);
}

/** What is packed, unpacked. A ZIP of ours holds its files as they are. */
function unpacked(bytes: Buffer): string {
  return latin1(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
}

/** All that a run has made and asked for so far, by place. */
async function watch(page: Page, mock: LLMock) {
  const files: Record<string, string> = {};
  const said: string[] = [];
  const addresses: string[] = [];
  const others: string[] = [];
  page.on('console', (message) => said.push(message.text(), JSON.stringify(message.location())));
  page.on('pageerror', (error) => said.push(String(error.stack)));
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  page.context().on('request', (request) => {
    addresses.push(request.url(), request.postData() ?? '');
    if (!request.url().startsWith(`${mock.url}/v1/`)) others.push(JSON.stringify(request.headers()));
  });
  const cdp = await page.context().newCDPSession(page);
  return {
    async save(name: RegExp | string, within = page.getByRole('main')): Promise<void> {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        within.getByRole('button', { name, exact: true }).first().click(),
      ]);
      const at = `${Object.keys(files).length} ${download.suggestedFilename()}`;
      files[at] = `${at} ${unpacked(readFileSync(await download.path()))}`;
    },
    async all(): Promise<Record<string, string>> {
      const { entries } = await cdp.send('Page.getNavigationHistory');
      return {
        ...(await allThatIsKept(page)),
        ...files,
        cookies: JSON.stringify(await page.context().cookies()),
        history: JSON.stringify(entries),
        said: said.join('\n'),
        addresses: addresses.join('\n'),
        others: others.join('\n'),
      };
    },
  };
}

async function startMock(): Promise<LLMock> {
  const mock = new LLMock({ port: 0, logLevel: 'silent', auth: { apiKeys: [KEY] } });
  await mock.start();
  // Services repeat the key that they refuse, and one might say it back in an answer.
  mock.on(
    { model: 'echo-model' },
    { error: { message: `Incorrect API key provided: ${KEY}`, code: KEY }, status: 401 },
  );
  mock.on({ userMessage: /"rung":1/u }, ({ messages }) => {
    const { source } = JSON.parse(userText(messages)) as { source: string };
    return { content: JSON.stringify({ rung: 1, where: { side: 'source', text: source.slice(0, 4) } }) };
  });
  mock.on({ userMessage: /"about":/u }, ({ messages }) => {
    const { about } = JSON.parse(userText(messages)) as { about: { phrase: string } };
    const quotes = [{ side: 'source', text: about.phrase }];
    return { content: JSON.stringify({ explanation: `Asked with ${KEY}.`, quotes }) };
  });
  mock.on({}, { content: '{"ok":true}' });
  return mock;
}

test('a key is nowhere after a full run; stored on request it is encrypted, and forgotten it is gone', async ({
  page,
}) => {
  test.setTimeout(180_000);
  page.setDefaultTimeout(15_000);
  const mock = await startMock();
  const run = await watch(page, mock);
  const press = (name: string) => page.getByRole('button', { name, exact: true });
  const model = page.getByLabel(ai.model.label, { exact: true });
  const enterKey = async (): Promise<void> => {
    await page.getByRole('group', { name: ai.key.label }).getByLabel(ai.key.enter, { exact: true }).fill(KEY);
    await press(ai.key.use).click();
  };
  const passphrase = page.getByLabel(ai.key.passphrase);
  const works = page.getByText(/^It works/u);
  try {
    // The page takes copies by itself into a folder.
    await page.addInitScript(() => {
      const folder = async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('copies', { create: true });
      Object.assign(window, { showDirectoryPicker: folder });
    });
    await page.goto('./#/settings');
    await page.getByRole('combobox', { name: ai.provider.label }).selectOption('other');
    await page.getByLabel(ai.address.label, { exact: true }).fill(`${mock.url}/v1`);
    await page.keyboard.press('Enter');
    await press(ai.address.reloadDo).click();
    await model.fill('echo-model');
    await enterKey();
    await press(ai.test.do).click();
    await expect(page.getByText(ai.fault['wrong-key'])).toBeVisible();
    await model.fill('test-model');
    await press(ai.test.do).click();
    await expect(works).toBeVisible();

    // Work, with a coach that she opened; the key is in memory all along, since no page is loaded anew.
    await page.goto('./#/');
    await page.getByRole('table').getByRole('button', { name: exercise.title.en }).click();
    await expect(targetBox(page, 1, 'en')).toBeFocused();
    await targetBox(page, 1, 'en').fill(HERS);
    await press('Coach').click();
    await press(coach.open.ask).click();
    await press(coach.open.do).click();
    await press(coach.hint.ask[1]).click();
    await press(coach.preview.send).click();
    await expect(page.locator('[data-rung]')).toHaveCount(1);
    await targetBox(page, 1, 'en').focus();
    for (let n = 1; n <= exercise.segments.length; n++) {
      await expect(targetBox(page, n, 'en')).toBeFocused();
      await page.keyboard.press('Control+Enter');
    }
    await page.locator('[data-hand-in]').click();
    await page.getByRole('textbox').first().fill(HERS);
    await expect(page.locator('[data-disclosure]')).toBeVisible();
    await press(handIn.send.do).click();
    await page.waitForURL(/#\/findings\//);
    const segment = page.locator('article[data-segment=s1]');
    await segment.locator('[data-coach-fold] summary').click();
    await segment.getByRole('radio', { name: coach.flow.explain }).check();
    await segment.getByRole('textbox', { name: coach.explain.label }).fill(exercise.segments[0]!.source.slice(0, 3));
    await page.keyboard.press('Enter');
    await expect(segment.locator('[data-answer=explain]')).toContainText('Asked with •••.');
    const afterAsking = await run.all();

    // What leaves of it: process data, the evidence, copies.
    await page.locator('a[href*="#/process/"]').first().click();
    await page.getByRole('radio', { name: process.level.keys.name }).check();
    await expect(page.getByRole('radio', { name: process.level.keys.name })).toBeChecked();
    for (const file of ['segments', 'events', 'xml', 'lines'] as const) await run.save(process.files[file].name);
    await page.getByRole('link', { name: process.toAll }).click();
    await run.save(process.files.zip.name);
    await page.getByRole('link', { name: process.toEvidence }).first().click();
    await run.save(evidence.page.export.html);
    await run.save(evidence.page.export.json);
    await page.getByRole('navigation').first().getByRole('link', { name: 'Growth' }).click();
    await expect(page.getByRole('table').first()).toContainText(exercise.title.en);
    await page.getByRole('link', { name: device.title }).click();
    await run.save(device.save.all);
    await run.save(device.save.oneOf.replace('{{title}}', exercise.title.en));
    await press(device.folder.choose).click();
    await expect(page.getByText(/Last copy .*yijin-.*\.yijin/u)).toBeVisible();

    const left = await run.all();
    for (const places of [afterAsking, left]) {
      expect(placesOf(KEY, places)).toEqual([]);
      expect(placesOf(KEY.slice(3, 21), places)).toEqual([]);
    }
    // It was looked for where the rest of the run is found: in rows, in copies and in every file but those of figures.
    const found = placesOf(HERS, left);
    expect(found).toEqual(expect.arrayContaining(['indexedDB', 'files']));
    const made = Object.keys(left).filter((place) => /^\d+ /u.test(place));
    expect(made).toHaveLength(9);
    expect(made.filter((place) => !found.includes(place))).toEqual([]);
    expect(placesOf('assets/', left)).toEqual(expect.arrayContaining(['caches', 'addresses', 'asked']));
    expect(left['indexedDB']).toContain('ai-call');
    expect(placesOf(`${mock.url}/v1/chat/completions`, left)).toContain('addresses');

    // Stored when she asks: sealed, in one place, and in no copy.
    await page.goto('./#/settings');
    await passphrase.fill(PASSPHRASE);
    await press(ai.key.store).click();
    await expect(page.getByText(ai.key.heldStored)).toBeVisible();
    const [stored] = await page.evaluate(() =>
      Object.values({ ...localStorage }).filter((one) => one.includes('PBKDF2')),
    );
    const { key: sealed } = JSON.parse(stored ?? '{}') as { key: string };
    expect(Buffer.from(sealed, 'base64')).toHaveLength(KEY.length + 16);
    await page.goto('./#/device');
    await run.save(device.save.all);
    await page.goto('./#/settings');
    await page.reload();
    await passphrase.fill(PASSPHRASE);
    await press(ai.key.unlock).click();
    await expect(page.getByText(ai.key.heldStored)).toBeVisible();
    await press(ai.test.do).click();
    await expect(works).toBeVisible();
    const kept = await run.all();
    for (const secret of [KEY, KEY.slice(3, 21), PASSPHRASE]) expect(placesOf(secret, kept)).toEqual([]);
    expect(Object.keys(kept).filter((place) => kept[place]!.includes(sealed))).toEqual(['localStorage']);

    // Forgotten: gone.
    await press(ai.key.forget).click();
    await expect(page.getByText(ai.key.forgotten)).toBeVisible();
    const gone = await run.all();
    expect(placesOf(KEY, gone)).toEqual([]);
    expect(Object.keys(gone).filter((place) => /PBKDF2/u.test(gone[place]!) && place === 'localStorage')).toEqual([]);
    expect(Object.keys(gone).filter((place) => gone[place]!.includes(sealed))).toEqual([]);

    // And in what was built, where no key of anybody belongs.
    const built = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bundle = Object.fromEntries(
      built.map(({ parentPath, name }) => [name, unpacked(readFileSync(join(parentPath, name)))]),
    );
    expect(placesOf(KEY, bundle)).toEqual([]);
    expect(Object.keys(bundle).filter((name) => /\bsk-[a-z0-9]{16,}/iu.test(bundle[name]!))).toEqual([]);
  } finally {
    await mock.stop();
  }
});
