import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CALL_FAULTS, CallFailed } from '../../src/domain/assist/engine.ts';
import { axeFaults } from './axe-faults.ts';
import { showSettings, standInAi } from './settings-fixture.tsx';

const KEY = 'sk-planted-0123456789abcdef';

describe('the AI in the settings', () => {
  it('is not there at first, and nothing is asked for', async () => {
    const { screen } = await showSettings();
    await expect.element(screen.getByRole('combobox', { name: 'Service' })).toHaveValue('');
    await expect.element(screen.getByText(/everything else works as before/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Test' }).query()).toBeNull();
  });

  it('fills in address and model of a service, and says what is known of it', async () => {
    const { screen, ai } = await showSettings();
    await screen.getByRole('combobox', { name: 'Service' }).selectOptions('deepseek');
    await expect.element(screen.getByLabelText('Address')).toHaveValue('https://api.deepseek.com');
    await expect.element(screen.getByLabelText('Model')).toHaveValue('deepseek-flash');
    await expect.element(screen.getByText(/It is not known whether this service answers/)).toBeVisible();
    await expect
      .element(screen.getByRole('link', { name: 'Where a key is made' }))
      .toHaveAttribute('href', 'https://platform.deepseek.com/api_keys');
    await screen.getByRole('combobox', { name: 'Service' }).selectOptions('ollama');
    await expect.element(screen.getByText('OLLAMA_ORIGINS=https://yijin.example ollama serve')).toBeVisible();
    expect(ai.settings.getState()).toMatchObject({ provider: 'ollama', baseUrl: 'http://localhost:11434/v1' });
  });

  it('takes an address that a page can reach, and says why it takes no other', async () => {
    const { screen, ai } = await showSettings();
    await screen.getByRole('combobox', { name: 'Service' }).selectOptions('other');
    const field = screen.getByLabelText('Address');
    expect(screen.getByRole('button', { name: 'Test' }).query()).toBeNull();
    await field.fill('http://192.168.1.5:11434/v1');
    await userEvent.tab();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('on another computer');
    await field.fill('https://u:secret@ai.example/v1');
    await userEvent.tab();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('may have no password');
    expect(ai.settings.getState().baseUrl).toBe('');
    await field.fill('https://ai.example/v1');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('button', { name: 'Use this key' })).toBeVisible();
    expect(ai.settings.getState().baseUrl).toBe('https://ai.example/v1');
  });

  it('asks for a reload before a new address is used', async () => {
    let reloaded = 0;
    const ai = standInAi({ setup: { reaches: () => false, reload: () => void (reloaded += 1) } });
    const { screen } = await showSettings('en', 'light', { ai });
    await screen.getByRole('combobox', { name: 'Service' }).selectOptions('openai');
    expect(screen.getByRole('button', { name: 'Use this key' }).query()).toBeNull();
    await screen.getByRole('button', { name: 'Reload' }).click();
    expect(reloaded).toBe(1);
  });

  it('holds a key, stores it under a passphrase, unlocks it, and forgets it', async () => {
    const { screen, ai } = await showSettings();
    await screen.getByRole('combobox', { name: 'Service' }).selectOptions('deepseek');
    const field = screen.getByRole('group', { name: 'Key' }).getByLabelText('Key');
    await field.fill(KEY);
    await screen.getByRole('button', { name: 'Use this key' }).click();
    await expect.element(screen.getByText(/A key is in the memory of this window/)).toBeVisible();
    expect(document.body.innerHTML).not.toContain(KEY);
    expect(ai.keys.standing().held).toBe('https://api.deepseek.com');

    const store = screen.getByRole('button', { name: 'Encrypt and store it' });
    await screen.getByLabelText('Passphrase').fill('too short');
    await expect.element(store).toBeDisabled();
    await screen.getByLabelText('Passphrase').fill('long enough 1898');
    await store.click();
    await expect.element(screen.getByText(/The key is unlocked/)).toBeVisible();

    await screen.getByRole('button', { name: 'Forget the key' }).click();
    await expect.element(screen.getByText(/was removed from memory/)).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Use this key' })).toBeVisible();
    expect(ai.keys.standing()).toEqual({ held: null, stored: null });
  });

  it('does not use the key of another address, and says that there is one', async () => {
    const ai = standInAi();
    ai.keys.hold(KEY, 'https://api.deepseek.com');
    const { screen } = await showSettings('en', 'light', { ai });
    await expect
      .element(screen.getByText('There is a key for https://api.deepseek.com.', { exact: false }))
      .toBeVisible();
    await screen.getByRole('combobox', { name: 'Service' }).selectOptions('openai');
    await expect.element(screen.getByRole('button', { name: 'Use this key' })).toBeVisible();
  });

  it('keeps limits and prices, and takes nothing that is none', async () => {
    const { screen, ai } = await showSettings();
    await screen.getByRole('combobox', { name: 'Service' }).selectOptions('deepseek');
    await screen.getByLabelText('A task').fill('3');
    await screen.getByLabelText('A day').fill('-1');
    expect(ai.settings.getState().budget).toEqual({ perTask: 3, perDay: 200 });
    await screen.getByLabelText('A million tokens asked').fill('2');
    expect(ai.settings.getState().price).toBeNull();
    await screen.getByLabelText('A million tokens answered').fill('8.5');
    await screen.getByLabelText('Currency').selectOptions('USD');
    expect(ai.settings.getState().price).toEqual({ in: 2, out: 8.5, currency: 'USD' });
  });

  it('finds the relay, and needs no key where that has one', async () => {
    const relay = { to: 'https://api.example.com', key: true };
    const ai = standInAi({ setup: { relay: () => Promise.resolve(relay) } });
    const { screen } = await showSettings('en', 'light', { ai });
    await screen.getByRole('combobox', { name: 'Service' }).selectOptions('relay');
    await expect.element(screen.getByText(/passes on to https:\/\/api\.example\.com/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Use this key' }).query()).toBeNull();
    await screen.getByText('What is sent, and how to remove it').click();
    await expect.element(screen.getByText(/The receiver is https:\/\/api\.example\.com/)).toBeVisible();
  });

  it('says how a relay is started where there is none', async () => {
    const { screen } = await showSettings();
    await screen.getByRole('combobox', { name: 'Service' }).selectOptions('relay');
    await expect.element(screen.getByText('npm start -- --ai-relay https://api.example.com/v1')).toBeVisible();
  });

  it('offers the translator of the browser where there is one', async () => {
    const ai = standInAi({ setup: { translator: () => Promise.resolve('needs-download') } });
    const { screen } = await showSettings('en', 'light', { ai });
    await screen.getByRole('checkbox', { name: /own translator/ }).click();
    await expect.element(screen.getByText(/At first it downloads the languages/)).toBeVisible();
    expect(ai.settings.getState().browserDrafts).toBe(true);
  });
});

describe('the test', () => {
  const show = async (ask: (signal: AbortSignal) => Promise<unknown>, provider = 'ollama') => {
    const shown = await showSettings('en', 'light', { ask });
    await shown.screen.getByRole('combobox', { name: 'Service' }).selectOptions(provider);
    await shown.screen.getByRole('button', { name: 'Test' }).click();
    return shown;
  };

  it('says that it works, until another model is named', async () => {
    const { screen } = await show(() => Promise.resolve());
    await expect.element(screen.getByText(/It works: qwen3:8b answered in/)).toBeVisible();
    await screen.getByLabelText('Model').fill('another');
    expect(screen.getByText(/It works/).query()).toBeNull();
  });

  it('can be stopped', async () => {
    let aborted = false;
    const { screen } = await show(
      (signal) =>
        new Promise((_done, fail) => {
          signal.addEventListener('abort', () => {
            aborted = true;
            fail(new CallFailed('aborted'));
          });
        }),
    );
    await screen.getByRole('button', { name: 'Stop' }).click();
    await expect.element(screen.getByRole('button', { name: 'Test' })).toBeVisible();
    expect(aborted).toBe(true);
  });

  it.each([
    ['ollama', 'not-reached', /The program is not running/],
    ['deepseek', 'not-reached', /does not answer web pages \(browsers call it CORS\)/],
    ['relay', 'not-reached', /started without --ai-relay/],
    ['ollama', 'model-unknown', /has to be downloaded/],
    ['deepseek', 'wrong-key', /does not accept this key/],
    ['deepseek', 'no-credit', /no credit left/],
  ] as const)('%s, %s: what it may be', async (provider, fault, words) => {
    const ai = standInAi();
    const shown = await showSettings('en', 'light', { ai, ask: () => Promise.reject(new CallFailed(fault)) });
    await shown.screen.getByRole('combobox', { name: 'Service' }).selectOptions(provider);
    ai.settings.getState().change({ model: 'm' });
    await shown.screen.getByRole('button', { name: 'Test' }).click();
    await expect.element(shown.screen.getByText(words)).toBeVisible();
  });

  it.each(['zh-CN', 'en'] as const)(
    'has a sentence for every fault in %s, and a number where one is told',
    async (locale) => {
      const faults = CALL_FAULTS.map((fault) => new CallFailed(fault));
      const queue: unknown[] = [...faults, new CallFailed('rate-limit', { retryAfter: 17 }), new Error('what')];
      const { screen } = await showSettings(locale, 'light', { ask: () => Promise.reject(queue.shift()) });
      await screen.getByRole('combobox').first().selectOptions('openai');
      const said = new Set<string>();
      const total = queue.length;
      for (let at = 0; at < total; at += 1) {
        await screen.getByRole('button', { name: locale === 'en' ? 'Test' : '测试' }).click();
        await expect.poll(() => queue.length).toBe(total - at - 1);
        await expect
          .poll(() => document.querySelector('[role=status] [class*=trouble]')?.textContent ?? '')
          .not.toBe('');
        said.add(document.querySelector('[role=status] [class*=trouble]')!.textContent);
      }
      expect(said.size).toBe(total);
      expect([...said].some((text) => text.includes('17'))).toBe(true);
      expect([...said].filter((text) => text.startsWith('fault.'))).toEqual([]);
    },
  );
});

it.each([
  ['en', 'light', 1280],
  ['zh-CN', 'dark', 1280],
  ['en', 'dark', 390],
  ['zh-CN', 'light', 390],
] as const)('%s, %s, %i px: no fault that axe finds, and nothing beside the page', async (locale, theme, width) => {
  await page.viewport(width, 800);
  const ask = () => Promise.reject(new CallFailed('not-reached'));
  const { screen, ai } = await showSettings(locale, theme, { ask });
  ai.settings.getState().change({ provider: 'ollama', baseUrl: 'http://localhost:11434/v1', model: 'm' });
  await screen.getByRole('button', { name: locale === 'en' ? 'Test' : '测试' }).click();
  await expect.element(screen.getByText(locale === 'en' ? /was not reached/ : /没有连上/)).toBeVisible();
  document.querySelector('details')!.open = true;
  const violations = await axeFaults(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await page.viewport(1280, 800);
});
