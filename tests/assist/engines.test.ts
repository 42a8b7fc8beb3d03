import { webcrypto } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { LLMock } from '@copilotkit/aimock';
import { PROVIDERS } from '../../src/assist/all-providers.ts';
import type { TranslatorApi } from '../../src/assist/browser-translator.ts';
import { createEngines, type EnginesDeps, type NamedAi } from '../../src/assist/engines.ts';
import { createKeyRing } from '../../src/assist/key-ring.ts';
import { answerAll, failureOfCall, KEY, mockServer, question } from './mock-kit.ts';

let server: LLMock;
beforeAll(async () => {
  server = await mockServer();
  answerAll(server, 'ok');
});
afterAll(() => server.stop());

function engines(named: Partial<NamedAi> = {}, extra: Partial<EnginesDeps> = {}) {
  const ai: NamedAi = {
    provider: 'deepseek',
    address: `${server.url}/v1`,
    model: 'm',
    browserDrafts: false,
    budget: { perTask: 1, perDay: 2 },
    price: null,
    ...named,
  };
  const keys = createKeyRing({ storage: null, name: 'k', crypto: webcrypto as unknown as Crypto });
  const made = createEngines({
    named: () => ai,
    subscribe: () => () => undefined,
    providers: PROVIDERS,
    keys,
    surface: { online: () => true, now: () => 0 },
    reaches: () => true,
    translator: null,
    onDownload: () => undefined,
    ...extra,
  });
  return { engines: made, keys, address: ai.address };
}

describe('who is asked', () => {
  it('is nobody until a provider, an address and a model are named', async () => {
    for (const missing of ['provider', 'address', 'model']) {
      const { engines: some } = engines({ [missing]: '' });
      expect(some.name()).toBeNull();
      expect((await failureOfCall(some.open('test'))).fault).toBe('no-engine');
    }
  });

  it('needs its key, for its own address', async () => {
    const { engines: some, keys, address } = engines();
    expect(some.name()).toBe('deepseek:m');
    expect((await failureOfCall(some.open('test'))).fault).toBe('no-key');
    keys.hold(KEY, 'https://elsewhere.example/v1');
    expect((await failureOfCall(some.open('test'))).fault).toBe('no-key');
    keys.hold(KEY, address);
    expect((await (await some.open('test')).complete(question())).text).toBe('ok');
  });

  it('is not asked with a key that no header can carry', async () => {
    const { engines: some, keys, address } = engines();
    keys.hold('我的密钥', address);
    expect((await failureOfCall(some.open('test'))).fault).toBe('wrong-key');
  });

  it('is asked only where the page may reach it', async () => {
    const { engines: some } = engines({ provider: 'ollama' }, { reaches: () => false });
    expect((await failureOfCall(some.open('explain'))).fault).toBe('reload-first');
  });

  it('needs none where the program on this computer wants none', async () => {
    const engine = await engines({ provider: 'ollama' }).engines.open('explain');
    expect(engine.name).toBe('ollama:m');
    expect((await engine.complete(question())).text).toBe('ok');
  });

  it('costs what she says it costs', async () => {
    const price = { in: 1_000_000, out: 0, currency: 'CNY' } as const;
    const { cost, tokens } = await (
      await engines({ provider: 'other', price }).engines.open('test')
    ).complete(question());
    expect(cost).toEqual({ amount: tokens!.in, currency: 'CNY' });
  });

  it('is the translator of the browser for drafts, where she wants it and it is there', async () => {
    const translator: TranslatorApi = { availability: () => Promise.resolve('available'), create: vi.fn<never>() };
    const { engines: some } = engines({ provider: 'ollama', browserDrafts: true }, { translator });
    expect((await some.open('draft')).name).toBe('browser:translator');
    expect((await some.open('explain')).name).toBe('ollama:m');
    expect((await engines({ provider: 'ollama', browserDrafts: true }).engines.open('draft')).name).toBe('ollama:m');
  });

  it('is the one that is asked for by name, whatever the settings say', async () => {
    const translator: TranslatorApi = { availability: () => Promise.resolve('available'), create: vi.fn<never>() };
    const { engines: some } = engines({ provider: 'ollama' }, { translator });
    expect((await some.open('draft', 'browser')).name).toBe('browser:translator');
    const { engines: others } = engines({ provider: 'ollama', browserDrafts: true }, { translator });
    expect((await others.open('draft', 'ai')).name).toBe('ollama:m');
    expect((await failureOfCall(engines({ provider: 'ollama' }).engines.open('draft', 'browser'))).fault).toBe(
      'no-engine',
    );
  });

  it('has a name for drafts where the browser makes them and no AI is set up', () => {
    const translator: TranslatorApi = { availability: () => Promise.resolve('available'), create: vi.fn<never>() };
    const { engines: some } = engines({ provider: '', browserDrafts: true }, { translator });
    expect([some.name(), some.name('explain'), some.name('draft')]).toEqual([null, null, 'browser:translator']);
    expect(engines({ provider: '', browserDrafts: true }).engines.name('draft')).toBeNull();
  });

  it('is made anew when a key comes or goes: what holds the old one is dropped', async () => {
    const { engines: some, keys, address } = engines();
    keys.hold(KEY, address);
    const first = await some.open('explain');
    expect(await some.open('hint')).toBe(first);
    keys.release();
    keys.hold(KEY, address);
    expect(await some.open('explain')).not.toBe(first);
  });

  it('tells when a key comes or goes', () => {
    const { engines: some, keys } = engines();
    const told = vi.fn<() => void>();
    const stop = some.subscribe(told);
    keys.hold(KEY, 'a');
    stop();
    keys.release();
    expect(told).toHaveBeenCalledTimes(1);
  });
});
