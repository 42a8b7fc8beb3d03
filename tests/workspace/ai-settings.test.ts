import { expect, it } from 'vitest';
import { absoluteAddress, AI_SETTINGS_KEY, createAiSettings } from '../../src/workspace/ai-settings.ts';
import { memoryStorage } from '../storage/memory-storage.ts';

it('begins with no AI, and with budgets', () => {
  expect(createAiSettings(memoryStorage()).getState()).toMatchObject({
    provider: '',
    baseUrl: '',
    model: '',
    browserDrafts: false,
    budget: { perTask: 40, perDay: 200 },
    price: null,
  });
});

it('keeps what was changed, and nothing that is no setting', () => {
  const storage = memoryStorage();
  const settings = createAiSettings(storage);
  settings.getState().change({ provider: 'ollama', model: 'qwen3:8b' });
  settings.getState().change({ ...({ key: 'sk-planted' } as object), budget: { perTask: 3, perDay: 9 } });
  expect(storage.getItem(AI_SETTINGS_KEY)).not.toContain('sk-planted');
  expect(createAiSettings(storage).getState()).toMatchObject({
    provider: 'ollama',
    model: 'qwen3:8b',
    budget: { perTask: 3, perDay: 9 },
  });
});

it('reads what another window has stored', () => {
  const storage = memoryStorage();
  const settings = createAiSettings(storage);
  createAiSettings(storage).getState().change({ model: 'other' });
  expect(settings.getState().model).toBe('');
  settings.getState().reread();
  expect(settings.getState().model).toBe('other');
});

it.each(['x{', '[]', '{"provider":1,"budget":{"perTask":-1,"perDay":5},"price":{"in":-2},"model":"m"}'])(
  'takes what it can out of %s',
  (text) => {
    const storage = memoryStorage();
    storage.setItem(AI_SETTINGS_KEY, text);
    const { provider, budget, price, model } = createAiSettings(storage).getState();
    expect([provider, budget.perTask, price]).toEqual(['', 40, null]);
    expect([model, budget.perDay]).toEqual(text.startsWith('{') ? ['m', 5] : ['', 200]);
  },
);

it('works where nothing can be stored', () => {
  const settings = createAiSettings(null);
  settings.getState().change({ model: 'm' });
  expect(settings.getState().model).toBe('m');
});

it('knows the whole address of the relay', () => {
  const page = 'https://example.com/class/';
  expect(absoluteAddress({ baseUrl: 'ai-relay' }, page)).toBe('https://example.com/class/ai-relay');
  expect(absoluteAddress({ baseUrl: 'https://a.example/v1/' }, page)).toBe('https://a.example/v1');
});
