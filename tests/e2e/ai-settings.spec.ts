/** The way to an AI: set up, tested, its key kept where she wants it and nowhere else. */
import { LLMock, type MockServerOptions } from '@copilotkit/aimock';
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { wcagViolations } from './axe-hands.ts';
import { collectFaults } from './faults.ts';
import { allThatIsKept, placesOf } from './kept-hands.ts';

// What the worker of the app keeps is looked through too.
test.use({ serviceWorkers: 'allow' });

const KEY = 'sk-planted-0123456789abcdef';
const PASSPHRASE = '译事三难 1898 ok';

const WORDS = {
  'zh-CN': {
    service: '服务',
    address: '地址',
    reload: '重新载入',
    model: '模型',
    key: '密钥',
    use: '使用这个密钥',
    test: '测试',
    ok: /可以用：test-model 用 [\d.]+ 秒作答/,
    wrongKey: '服务不接受这个密钥',
    unknown: '服务不认识这个模型',
    slow: '服务请你慢一点',
    notReached: '没有连上这个地址。',
    forget: '忘掉密钥',
    passphrase: '口令',
    store: '用口令加密保存',
    stored: '密钥已解锁',
    unlock: '解锁',
    wrong: '口令不对，没有解锁。',
    sent: '会发送什么，怎样移除',
  },
  en: {
    service: 'Service',
    address: 'Address',
    reload: 'Reload',
    model: 'Model',
    key: 'Key',
    use: 'Use this key',
    test: 'Test',
    ok: /It works: test-model answered in [\d.]+ s\./,
    wrongKey: 'The service does not accept this key',
    unknown: 'The service does not know this model',
    slow: 'The service asks you to slow down',
    notReached: 'The address was not reached.',
    forget: 'Forget the key',
    passphrase: 'Passphrase',
    store: 'Encrypt and store it',
    stored: 'The key is unlocked',
    unlock: 'Unlock',
    wrong: 'The passphrase is wrong; nothing was unlocked.',
    sent: 'What is sent, and how to remove it',
  },
} as const;
type Words = (typeof WORDS)['en' | 'zh-CN'];

async function startMock(options: MockServerOptions = {}): Promise<LLMock> {
  const mock = new LLMock({ port: 0, logLevel: 'silent', ...options });
  await mock.start();
  mock.on({ model: 'test-model' }, { content: '{"ok":true}' });
  mock.on({ model: 'unknown-model' }, { error: { message: 'gone', code: 'model_not_found' }, status: 404 });
  mock.on({ model: 'busy-model' }, { error: { message: 'slow down' }, status: 429, retryAfter: 7 });
  return mock;
}

/** Sets up the mock server as another address; ends when the page may reach it. */
async function setUp(page: Page, words: Words, address: string): Promise<void> {
  await page.goto('./#/settings');
  await page.getByRole('combobox', { name: words.service }).selectOption('other');
  await page.getByLabel(words.address, { exact: true }).fill(address);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words.reload, exact: true }).click();
  await page.getByLabel(words.model, { exact: true }).fill('test-model');
}

async function enterKey(page: Page, words: Words, key: string): Promise<void> {
  await page.getByRole('group', { name: words.key }).getByLabel(words.key, { exact: true }).fill(key);
  await page.getByRole('button', { name: words.use }).click();
}

async function runTest(page: Page, words: Words, told: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: words.test, exact: true }).click();
  await expect(page.getByText(told)).toBeVisible();
}

/** The calls that are kept as records, each by its last state. */
async function recordedCalls(
  page: Page,
): Promise<readonly { readonly call: string; readonly failure: string | null }[]> {
  const { indexedDB = '' } = await allThatIsKept(page);
  const lines = indexedDB.split('\n').filter((line) => line.includes('"kind":"ai-call"'));
  const calls = new Map<string, { call: string; failure: string | null }>();
  for (const line of lines) {
    const { body } = JSON.parse(line.replace(/^[^{]*/u, '')) as { body: { call: string; failure: string | null } };
    const known = calls.get(body.call);
    calls.set(body.call, { call: body.call, failure: body.failure ?? known?.failure ?? null });
  }
  return [...calls.values()];
}

for (const locale of ['zh-CN', 'en'] as const) {
  test.describe(locale, () => {
    test.use({ locale });
    const words = WORDS[locale];

    test('set up, told plainly what is wrong, and the key kept nowhere until she asks for it', async ({ page }) => {
      const faults = await collectFaults(page);
      const mock = await startMock({ auth: { apiKeys: [KEY] } });
      try {
        await setUp(page, words, `${mock.url}/v1`);
        await enterKey(page, words, 'sk-of-somebody-else');
        await runTest(page, words, words.wrongKey);
        await page.getByRole('button', { name: words.forget }).click();
        await enterKey(page, words, KEY);
        await runTest(page, words, words.ok);
        expect(await wcagViolations(page)).toEqual([]);

        await page.getByLabel(words.model, { exact: true }).fill('unknown-model');
        await runTest(page, words, words.unknown);
        await page.getByLabel(words.model, { exact: true }).fill('test-model');

        const calls = await recordedCalls(page);
        expect(calls.map(({ failure }) => failure).toSorted()).toEqual(['model-unknown', 'wrong-key', null].toSorted());
        // The server keeps no book of those whose key it does not know.
        const known = calls.filter(({ failure }) => failure !== 'wrong-key');
        expect(mock.getRequests().filter(({ method }) => method === 'POST')).toHaveLength(known.length);

        // In memory alone.
        expect(placesOf(KEY, await allThatIsKept(page))).toEqual([]);

        // Stored when she asks, and then sealed.
        await page.getByLabel(words.passphrase).fill(PASSPHRASE);
        await page.getByRole('button', { name: words.store }).click();
        await expect(page.getByText(words.stored)).toBeVisible();
        const kept = await allThatIsKept(page);
        expect([placesOf(KEY, kept), placesOf(PASSPHRASE, kept)]).toEqual([[], []]);
        expect(kept['localStorage']).toContain('PBKDF2-SHA-256');

        // After a reload only the passphrase brings it back.
        await page.reload();
        await page.getByLabel(words.passphrase).fill('not the passphrase');
        await page.getByRole('button', { name: words.unlock }).click();
        await expect(page.getByText(words.wrong)).toBeVisible();
        await page.getByLabel(words.passphrase).fill(PASSPHRASE);
        await page.getByRole('button', { name: words.unlock }).click();
        await expect(page.getByText(words.stored)).toBeVisible();
        await runTest(page, words, words.ok);
        expect(placesOf(KEY, await allThatIsKept(page))).toEqual([]);

        await page.getByText(words.sent).click();
        expect(await wcagViolations(page)).toEqual([]);
        // What the server refused is in the console, by the browser itself.
        expect(faults().filter((fault) => !/status of (401|404)/u.test(fault))).toEqual([]);
      } finally {
        await mock.stop();
      }
    });

    test('a server that wants to be left alone, and one that is not there', async ({ page }) => {
      const mock = await startMock();
      await setUp(page, words, `${mock.url}/v1`);
      await page.getByLabel(words.model, { exact: true }).fill('busy-model');
      await runTest(page, words, words.slow);
      await mock.stop();
      await runTest(page, words, words.notReached);
    });
  });
}

test.describe('in English', () => {
  test.use({ locale: 'en' });
  const words = WORDS.en;

  test('the page reaches the AI that is named, and nothing else', async ({ page }) => {
    const [mock, other] = [await startMock(), await serve({ root: 'dist' })];
    try {
      await setUp(page, words, `${mock.url}/v1`);
      await runTest(page, words, words.ok);
      const reached = await page.evaluate(
        (addresses) =>
          Promise.all(
            addresses.map((address) =>
              fetch(address, { mode: 'no-cors' }).then(
                () => true,
                () => false,
              ),
            ),
          ),
        [mock.url, other.url, 'https://example.com/'],
      );
      expect(reached).toEqual([true, false, false]);
    } finally {
      await Promise.all([mock.stop(), other.close()]);
    }
  });

  test('what is forgotten in one window is forgotten in the other', async ({ page, context }) => {
    const mock = await startMock();
    try {
      await setUp(page, words, `${mock.url}/v1`);
      await enterKey(page, words, KEY);
      await page.getByLabel(words.passphrase).fill(PASSPHRASE);
      await page.getByRole('button', { name: words.store }).click();
      await expect(page.getByText(words.stored)).toBeVisible();
      const other = await context.newPage();
      await other.goto('./#/settings');
      await other.getByLabel(words.passphrase).fill(PASSPHRASE);
      await other.getByRole('button', { name: words.unlock }).click();
      await expect(other.getByText(words.stored)).toBeVisible();
      await page.getByRole('button', { name: words.forget }).click();
      await expect(other.getByRole('button', { name: words.use })).toBeVisible();
    } finally {
      await mock.stop();
    }
  });

  test('finish and clear takes the stored key away', async ({ page }) => {
    const mock = await startMock();
    try {
      await setUp(page, words, `${mock.url}/v1`);
      await enterKey(page, words, KEY);
      await page.getByLabel(words.passphrase).fill(PASSPHRASE);
      await page.getByRole('button', { name: words.store }).click();
      await expect(page.getByText(words.stored)).toBeVisible();
      await page.goto('./#/device');
      await page.getByRole('button', { name: 'Finish and clear…' }).click();
      await page.getByRole('checkbox').check();
      await page.getByRole('textbox', { name: /Then type/ }).fill('clear');
      await page.getByRole('button', { name: 'Remove all that is mine for good' }).click();
      await expect(page.getByRole('heading', { name: 'Cleared. You can leave this computer.' })).toBeVisible();
      await expect
        .poll(() => page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('ai-key'))))
        .toEqual([]);
    } finally {
      await mock.stop();
    }
  });

  test('through the relay, whose key the browser never sees', async ({ page }) => {
    const { createRelay, relayTarget } = await import('../../scripts/ai-relay.mjs');
    const mock = await startMock({ auth: { apiKeys: [KEY] } });
    const site = await serve({ root: 'dist', relay: createRelay({ target: relayTarget(`${mock.url}/v1`), key: KEY }) });
    try {
      await page.goto(`${site.url}#/settings`);
      await page.getByRole('combobox', { name: words.service }).selectOption('relay');
      await expect(page.getByText(`passes on to ${mock.url}`)).toBeVisible();
      await page.getByLabel(words.model, { exact: true }).fill('test-model');
      await runTest(page, words, words.ok);
      // Another server would have to allow the page to read how long it wants to be left alone.
      await page.getByLabel(words.model, { exact: true }).fill('busy-model');
      await runTest(page, words, 'try again in 7 seconds.');
      expect(placesOf(KEY, await allThatIsKept(page))).toEqual([]);
    } finally {
      await Promise.all([mock.stop(), site.close()]);
    }
  });
});
