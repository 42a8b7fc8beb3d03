import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../src/i18n/load-catalogue.ts';

/** Every text of a catalogue by its key, plural forms each on its own. */
export function flatTexts(catalogue: Catalogue, prefix = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : flatTexts(value, `${prefix}${key}.`),
  );
}

/** The key as the code asks for it: without the ending of a plural form. */
export function plainKey(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, '');
}

/** The parameters of a text. `count` is left out: a plural form may say the number in words. */
export function params(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map((match) => match[1] ?? '').filter((name) => name !== 'count');
}

/** All TypeScript of a folder as one text, to look for keys in. */
export function sourceText(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}
