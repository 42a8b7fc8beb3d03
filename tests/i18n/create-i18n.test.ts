import { describe, expect, it } from 'vitest';
import { createI18n, createTranslator } from '../../src/i18n/create-i18n.ts';
import { isLocale, preferredLocale } from '../../src/i18n/locale.ts';

describe('createTranslator', () => {
  it('speaks the language it was made for, whatever others speak', async () => {
    const [en, zh] = await Promise.all([
      createTranslator('en', 'library', 'names'),
      createTranslator('zh-CN', 'library', 'names'),
    ]);
    expect(en('names:field.heritage')).toBe('heritage');
    expect(zh('names:field.heritage')).toBe('文化遗产');
    expect(en('search.found', { count: 1 })).toBe('1 task');
    expect(en('search.found', { count: 2 })).toBe('2 tasks');
    expect(zh('search.found', { count: 1 })).toBe('共 1 项');
  });

  it('puts parameters in as they are: no escaping, no nesting, no second interpolation', async () => {
    const t = await createTranslator('en', 'library');
    const title = '<b>&"</b> $t(title) {{confirmed}} $&';
    expect(t('welcome.start', { title })).toBe(`Start with “${title}”`);
  });

  it('knows its keys and parameters', async () => {
    const t = await createTranslator('en', 'shell');
    // @ts-expect-error -- no such key
    t('save.nothing');
    // @ts-expect-error -- the time is missing
    t('save.saved');
    // @ts-expect-error -- the parameter has another name
    t('save.saved', { at: '14:02' });
    expect(t('save.saved', { time: '14:02' })).toBe('Saved on this device, 14:02');
  });
});

it('fetches catalogues as they are asked for', async () => {
  const i18n = await createI18n('en', ['shell']);
  expect(i18n.hasLoadedNamespace('shell')).toBe(true);
  expect(i18n.hasLoadedNamespace('names')).toBe(false);
  await i18n.loadNamespaces('names');
  await i18n.changeLanguage('zh-CN');
  expect(i18n.t('names:field.news')).toBe('新闻');
});

it.each([
  [['zh-TW', 'en'], 'zh-CN'],
  [['de-DE', 'en-AU', 'zh'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
] as const)('prefers for %j %s', (languages, locale) => {
  expect(preferredLocale(languages)).toBe(locale);
  expect(isLocale(locale)).toBe(true);
});
