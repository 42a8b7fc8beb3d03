import { describe, expect, it } from 'vitest';
import { PROVIDERS } from '../../src/assist/all-providers.ts';
import { draftFromName, instructionName, modelName, NAMED_PROVIDERS } from '../../src/i18n/ai-names.ts';
import { createTranslator } from '../../src/i18n/create-i18n.ts';
import type { Translate } from '../../src/i18n/translate.ts';

const words = async (locale: 'zh-CN' | 'en') =>
  (await createTranslator(locale, 'coach')) as unknown as Translate<'coach'>;
const titleOf = (purpose: string, name: string) => (purpose === 'hint' && name === 'ladder' ? 'A ladder' : null);

it('every provider that is offered has a name', () => {
  expect([...NAMED_PROVIDERS].toSorted()).toEqual(PROVIDERS.map(({ id }) => id).toSorted());
});

describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
  it('no provider of the product is called by its code alone, and none but the two without a brand has another name', async () => {
    const t = await words(locale);
    for (const { id, name } of PROVIDERS) {
      const said = t(`provider.${id as (typeof NAMED_PROVIDERS)[number]}`);
      if (id === 'other' || id === 'relay') expect(said).not.toContain(id === 'other' ? 'OpenAI' : 'relay:');
      else expect(name[locale]).toContain(said);
    }
  });
});

it('a model is its id and its provider, also where its id has colons', async () => {
  const [zh, en] = [await words('zh-CN'), await words('en')];
  expect(modelName(en, 'ollama:qwen3:8b')).toBe('qwen3:8b (Ollama)');
  expect(modelName(zh, 'ollama:qwen3:8b')).toBe('qwen3:8b（Ollama）');
  expect(modelName(en, 'other:test-model')).toBe('test-model (another service)');
  expect(modelName(zh, 'other:test-model')).toBe('test-model（其他服务）');
});

it('what is no model of a provider has words too, and what is not known stays as it stands', async () => {
  const en = await words('en');
  expect(modelName(en, 'browser:translator')).toBe('the translator of the browser');
  expect(modelName(en, 'pasted')).toBe('asked elsewhere by hand, model unknown');
  expect(modelName(en, '')).toBe('model not known');
  expect(modelName(en, 'unknown')).toBe('model not known');
  expect(modelName(en, 'later-provider:m')).toBe('m (later-provider)');
  expect(modelName(en, 'no code at all')).toBe('no code at all');
});

it('an instruction is its title and its version; without a title its name', async () => {
  const [zh, en] = [await words('zh-CN'), await words('en')];
  expect(instructionName(en, 'hint/ladder@1', titleOf)).toBe('instruction “A ladder”, version 1');
  expect(instructionName(zh, 'hint/ladder@12', titleOf)).toBe('指令“A ladder”第 12 版');
  expect(instructionName(en, 'draft/later@2', titleOf)).toBe('instruction “later”, version 2');
  expect(instructionName(en, 'hint@1', titleOf)).toBe('hint@1');
});

it('a draft is told with its model, its instruction and its day', async () => {
  const en = await words('en');
  const ai = { by: 'ai', model: 'qwen:max', instruction: 'hint/ladder@1' } as const;
  expect(draftFromName(en, ai, titleOf)).toBe('max (Qwen), instruction “A ladder”, version 1');
  expect(draftFromName(en, { by: 'pasted', date: '2026-03-01' }, titleOf)).toBe('pasted by the student, 2026-03-01');
});
