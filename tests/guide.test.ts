/** The guides of docs/guide: every link and picture leads somewhere, and every word they quote stands on the screen. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORKBENCH_COMMANDS } from '../src/features/practice/commands/table.ts';
import type { Catalogue } from '../src/i18n/load-catalogue.ts';
import { keyCaps } from '../src/workspace/key-words.ts';
import { flatTexts } from './i18n/catalogue-texts.ts';
import { readCatalogues } from './i18n/write-keys.mjs';

const FOLDER = 'docs/guide';
const GUIDES = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const PICTURES = readdirSync(join(FOLDER, 'img'));
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

const LOCALES = { zh: 'zh-CN', en: 'en' } as const;
type Language = keyof typeof LOCALES;
const languageOf = (name: string): Language => (name.endsWith('.zh.md') ? 'zh' : 'en');

/** How screen words are marked in each language. Chinese has its own brackets, since bold does not stand well beside Chinese marks. */
const QUOTED: Readonly<Record<Language, RegExp>> = { zh: /「([^」]*)」/g, en: /\*\*([^*]*)\*\*/g };
const quotes = (language: Language, text: string): readonly string[] =>
  [...text.matchAll(QUOTED[language])].map(([, words = '']) => words);

const catalogues = {
  zh: (await readCatalogues(LOCALES.zh)) as Record<string, Catalogue>,
  en: (await readCatalogues(LOCALES.en)) as Record<string, Catalogue>,
};

/** Whether words stand on a screen: a whole text of a catalogue, with a number in place of each parameter. */
function onScreen(language: Language): (words: string) => boolean {
  const texts = Object.values(catalogues[language]).flatMap((one) => flatTexts(one).map(([, text]) => text));
  const plain = new Set(texts);
  const literally = (part: string): string => part.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  const counted = texts
    // A text of nothing but parameters would let every number pass.
    .filter((text) => text.includes('{{') && /\p{L}/u.test(text.replaceAll(/\{\{[^}]*\}\}/g, '')))
    .map(
      (text) =>
        new RegExp(
          `^${text
            .split(/\{\{[^}]*\}\}/)
            .map(literally)
            .join('\\d+')}$`,
          'u',
        ),
    );
  return (words) => plain.has(words) || counted.some((pattern) => pattern.test(words));
}

/** The commands by what they are called in a language, each with its keys: elsewhere, and on a Mac. */
function keysByName(language: Language): ReadonlyMap<string, readonly [string, string]> {
  const names = (catalogues[language].commands as { readonly name: Readonly<Record<string, string>> }).name;
  return new Map(
    WORKBENCH_COMMANDS.flatMap(({ name, keys: [first] = [] }) =>
      first ? [[names[name] ?? name, [keyCaps(first, false), keyCaps(first, true)]] as const] : [],
    ),
  );
}

it('there is a guide for each reader in each language', () => {
  expect(GUIDES.toSorted()).toEqual(['instructor.en.md', 'instructor.zh.md', 'student.en.md', 'student.zh.md']);
});

it('takes a word for one of the screen only when it is', () => {
  expect(onScreen('en')('Hand in…')).toBe(true);
  expect(onScreen('en')('Take the 3-minute tour')).toBe(true);
  expect(onScreen('en')('Take the short tour')).toBe(false);
  expect(onScreen('en')('Hand in the task')).toBe(false);
  expect(onScreen('zh')('提交…')).toBe(true);
  expect(onScreen('zh')('12')).toBe(false);
});

describe.each(GUIDES)('%s', (name) => {
  const text = read(name);
  const language = languageOf(name);

  it('has links and pictures that lead to files which are there', () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const files = targets.filter((target) => !/^https?:/.test(target)).map((target) => target.replace(/#.*$/, ''));
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => !existsSync(join(FOLDER, dirname(name), file)))).toEqual([]);
  });

  it('shows pictures of its own language alone', () => {
    const shown = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    expect(shown.filter((picture) => !picture.endsWith(`.${language}.png`))).toEqual([]);
  });

  it('quotes only words that are on the screen', () => {
    const quoted = quotes(language, text);
    expect(quoted.length).toBeGreaterThan(10);
    const isOnScreen = onScreen(language);
    expect(quoted.filter((words) => !isOnScreen(words))).toEqual([]);
  });
});

describe.each(['zh', 'en'] as const)('the keys in the guide for students, %s', (language) => {
  // A row of the table: what is done, and the keys for it.
  const rows = [...read(`student.${language}.md`).matchAll(/^\| (.+?) +\| `([^`]+)` *\| `([^`]+)` *\|$/gm)].map(
    ([, what = '', other = '', mac = '']) => [quotes(language, what)[0] ?? what, [other, mac]] as const,
  );

  it('are those of the commands', () => {
    const keys = keysByName(language);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(([what, caps]) => keys.get(what)?.join() !== caps.join())).toEqual([]);
  });
});

describe('the pictures', () => {
  it('are all shown in a guide, and small enough together', () => {
    const all = GUIDES.map(read).join('\n');
    expect(PICTURES.filter((picture) => !all.includes(`(img/${picture})`))).toEqual([]);
    const bytes = PICTURES.reduce((sum, picture) => sum + readFileSync(join(FOLDER, 'img', picture)).length, 0);
    expect(bytes).toBeLessThan(2_000_000);
  });
});
