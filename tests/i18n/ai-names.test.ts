import { expect, it } from 'vitest';
import { PROVIDERS } from '../../src/assist/all-providers.ts';
import { draftFromName, instructionName, modelName, type AiTitles } from '../../src/i18n/ai-names.ts';
import { createTranslator } from '../../src/i18n/create-i18n.ts';
import { aiTitles } from '../../src/workspace/ai-titles.ts';
import type { Translate } from '../../src/i18n/translate.ts';

const words = async (locale: 'zh-CN' | 'en') =>
  (await createTranslator(locale, 'coach')) as unknown as Translate<'coach'>;
const titlesIn = (locale: 'zh-CN' | 'en'): AiTitles =>
  aiTitles(
    {
      provider: (id) => PROVIDERS.find((one) => one.id === id)?.short ?? null,
      instructions: (purpose) =>
        purpose === 'hint' ? [{ name: 'ladder', version: 3, title: { 'zh-CN': 'A ladder', en: 'A ladder' } }] : [],
    },
    locale,
  );
const [ZH, EN] = [titlesIn('zh-CN'), titlesIn('en')];

it('no provider is called by its code alone, and none but the two without a brand by another name than its own', () => {
  for (const { id, name, short } of PROVIDERS) {
    for (const locale of ['zh-CN', 'en'] as const) {
      if (id === 'other' || id === 'relay') expect(short[locale]).not.toBe(id);
      else expect(name[locale]).toContain(short[locale]);
    }
  }
});

it('a model is its id and its provider, also where its id has colons', async () => {
  const [zh, en] = [await words('zh-CN'), await words('en')];
  expect(modelName(en, 'ollama:qwen3:8b', EN)).toBe('qwen3:8b (Ollama)');
  expect(modelName(zh, 'ollama:qwen3:8b', ZH)).toBe('qwen3:8b（Ollama）');
  expect(modelName(en, 'other:test-model', EN)).toBe('test-model (another service)');
  expect(modelName(zh, 'other:test-model', ZH)).toBe('test-model（其他服务）');
});

it('what is no model of a provider has words too, and what is not known stays as it stands', async () => {
  const en = await words('en');
  expect(modelName(en, 'browser:translator', EN)).toBe('the translator of the browser');
  expect(modelName(en, 'pasted', EN)).toBe('asked elsewhere by hand, model unknown');
  expect(modelName(en, '', EN)).toBe('model not known');
  expect(modelName(en, 'unknown', EN)).toBe('model not known');
  expect(modelName(en, 'later-provider:m', EN)).toBe('m (later-provider)');
  expect(modelName(en, 'no code at all', EN)).toBe('no code at all');
});

it('an instruction is its title and its version; without a title its name', async () => {
  const [zh, en] = [await words('zh-CN'), await words('en')];
  expect(instructionName(en, 'hint/ladder@1', EN)).toBe('instruction “A ladder”, version 1');
  expect(instructionName(zh, 'hint/ladder@12', ZH)).toBe('指令“A ladder”第 12 版');
  expect(instructionName(en, 'draft/later@2', EN)).toBe('instruction “later”, version 2');
  expect(instructionName(en, 'hint@1', EN)).toBe('hint@1');
});

it('a draft is told with its model, its instruction and its day', async () => {
  const en = await words('en');
  const ai = { by: 'ai', model: 'qwen:max', instruction: 'hint/ladder@1' } as const;
  expect(draftFromName(en, ai, EN)).toBe('max (Qwen), instruction “A ladder”, version 1');
  expect(draftFromName(en, { by: 'pasted', date: '2026-03-01' }, EN)).toBe('pasted by the student, 2026-03-01');
});
