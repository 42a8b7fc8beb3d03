import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPETENCES, FIELDS } from '../../src/domain/exercise/exercise.ts';
import { SEVERITIES } from '../../src/domain/errors/severity.ts';
import type { Catalogue } from '../../src/i18n/load-catalogue.ts';
import { NAMESPACES } from '../../src/i18n/namespaces.ts';
import { declareKeys, readCatalogues } from './write-keys.mjs';
import { flatTexts, params, plainKey, sourceText } from './catalogue-texts.ts';

const en = (await readCatalogues('en')) as Record<string, Catalogue>;
const zh = (await readCatalogues('zh-CN')) as Record<string, Catalogue>;
const source = sourceText('src');

const paramsByKey = (catalogue: Catalogue): Record<string, readonly string[]> => {
  const found: Record<string, readonly string[]> = {};
  for (const [key, text] of flatTexts(catalogue)) {
    found[plainKey(key)] = [...new Set([...(found[plainKey(key)] ?? []), ...params(text)])].sort();
  }
  return found;
};

/** Whether the code asks for a key: by its full name, or by a template that begins like it. */
function isAskedFor(namespace: string, key: string): boolean {
  if (namespace === 'content') return isFaultCode(key.split('.')[0] ?? '');
  const inQuotes = (text: string): boolean =>
    ["'", '"', '`'].some((quote) => source.includes(`${quote}${text}${quote}`));
  const parts = plainKey(key).split('.');
  const templates = parts.map(
    (_part, index) =>
      `${parts
        .slice(0, index)
        .map((part) => `${part}.`)
        .join('')}\${`,
  );
  return ['', `${namespace}:`].some(
    (prefix) =>
      inQuotes(`${prefix}${parts.join('.')}`) ||
      // A template of nothing but a parameter would pass for every key.
      templates.some((template) => template !== '${' && source.includes(`\`${prefix}${template}`)),
  );
}

/** Faults of content are asked for by the code they come with, written out or with a family's name before it. */
function isFaultCode(code: string): boolean {
  return source.includes(`'${code}'`) || source.includes(`\`${code.split('-')[0] ?? ''}-\${`);
}

const HAN = /\p{Script=Han}/u;
const HALF_WIDTH = /[\p{Script=Han}”》）][,;:!?.](?!\w)|[\p{Script=Han}]\s?\(|\)\s?\p{Script=Han}/u;

it('has the same catalogues in both languages, and no other', () => {
  expect(Object.keys(en).sort()).toEqual([...NAMESPACES].sort());
  expect(Object.keys(zh).sort()).toEqual([...NAMESPACES].sort());
});

it('declares its keys to TypeScript (if not: node tests/i18n/write-keys.mjs)', async () => {
  expect(readFileSync('src/i18n/resources.d.ts', 'utf8')).toBe(await declareKeys(en));
});

describe.each(NAMESPACES)('%s', (namespace) => {
  it('has the same keys with the same parameters in both languages', () => {
    expect(paramsByKey(zh[namespace] ?? {})).toEqual(paramsByKey(en[namespace] ?? {}));
  });

  it('has every plural form its language needs', () => {
    for (const [catalogue, locale] of [
      [en, 'en'],
      [zh, 'zh-CN'],
    ] as const) {
      // i18next takes `_zero` for none in every language.
      const keys = flatTexts(catalogue[namespace] ?? {})
        .map(([key]) => key)
        .filter((key) => !key.endsWith('_zero'));
      const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      const plural = new Set(keys.filter((key) => plainKey(key) !== key).map(plainKey));
      for (const key of plural) {
        expect(keys.filter((one) => plainKey(one) === key).sort()).toEqual(
          forms.map((form) => `${key}_${form}`).sort(),
        );
      }
    }
  });

  it('has no empty text, and no words with spaces around them', () => {
    for (const catalogue of [en, zh]) {
      const odd = flatTexts(catalogue[namespace] ?? {}).filter(
        ([, text]) => text === '' || (/\p{L}/u.test(text) && text !== text.trim()),
      );
      expect(odd).toEqual([]);
    }
  });

  it('writes Chinese with Chinese punctuation', () => {
    const odd = flatTexts(zh[namespace] ?? {}).filter(([, text]) => HALF_WIDTH.test(text));
    expect(odd).toEqual([]);
  });

  it('ends a Chinese sentence where the English one ends', () => {
    const english = new Map(flatTexts(en[namespace] ?? {}));
    const open = flatTexts(zh[namespace] ?? {}).filter(
      ([key, text]) => HAN.test(text) && /\s.*[a-z)]\.$/.test(english.get(key) ?? '') && !/[。！？…）：]$/.test(text),
    );
    expect(open).toEqual([]);
  });

  it('has no key that nothing asks for', () => {
    const keys = flatTexts(en[namespace] ?? {}).map(([key]) => key);
    // Words of the domain are asked for by its codes: see below.
    const unused = namespace === 'names' ? [] : keys.filter((key) => !isAskedFor(namespace, key));
    expect(unused).toEqual([]);
  });
});

it('has a word for every code of the domain', () => {
  const words = (group: string): readonly string[] =>
    Object.keys((en['names']?.[group] as Catalogue | undefined) ?? {});
  expect(words('field')).toEqual([...FIELDS]);
  expect(words('competence')).toEqual([...COMPETENCES]);
  expect(words('severity')).toEqual([...SEVERITIES]);
});
