/**
 * Writes src/i18n/resources.d.ts from the English catalogues, so that TypeScript knows every key and parameter (a JSON import
 * would only give it `string`). Run `node tests/i18n/write-keys.mjs` after a change; tests/i18n sees a forgotten one.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const HERE = new URL('../../src/i18n/', import.meta.url);

/**
 * The declaration file for catalogues, by name.
 * @param {Readonly<Record<string, unknown>>} catalogues
 * @returns {Promise<string>}
 */
export async function declareKeys(catalogues) {
  const config = await resolveConfig(fileURLToPath(new URL('resources.d.ts', HERE)));
  const names = Object.keys(catalogues).sort();
  const fields = names.map((name) => `readonly ${name}: ${JSON.stringify(catalogues[name])};`).join('\n');
  const text = `// Written by tests/i18n/write-keys.mjs from locales/en. Do not edit.\nexport interface Resources {\n${fields}\n}\n`;
  return format(text, { ...config, parser: 'typescript' });
}

/**
 * The catalogues of one language, read from its folder.
 * @param {string} locale
 * @returns {Promise<Record<string, unknown>>}
 */
export async function readCatalogues(locale) {
  const folder = new URL(`locales/${locale}/`, HERE);
  /** @type {Record<string, unknown>} */
  const catalogues = {};
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.json')) continue;
    catalogues[file.replace(/\.json$/, '')] = JSON.parse(await readFile(new URL(file, folder), 'utf8'));
  }
  return catalogues;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('resources.d.ts', HERE), await declareKeys(await readCatalogues('en')));
}
