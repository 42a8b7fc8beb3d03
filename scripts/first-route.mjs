/**
 * What a build loads before the library can be used: everything that index.html links, and the lazy chunks of the library
 * route with all that they import. The budget weighs these files, and the service worker fetches them first.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lazy modules that the first route loads by itself, in the languages that `locale` matches; tests/e2e/shell.spec.ts
 * sees that no other is asked for.
 */
function isFirstLazy(key, locale) {
  const catalogue = /^src\/i18n\/locales\/([^/]+)\/(?:shell|library|names)\.json$/u.exec(key);
  if (catalogue !== null) return locale === undefined || catalogue[1] === locale;
  // Her own texts are listed where there are some: not before the first one was brought.
  if (key.startsWith('src/features/library/own/')) return false;
  return key === 'src/app/adapters.ts' || key.startsWith('src/features/library/');
}

/** Paths (from the build's folder) that index.html names in `src` and `href`. */
export function linkedFiles(html) {
  return [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="(?:\.?\/)?([^"#?]+)[^"]*"/gu)].map(
    (match) => match[1],
  );
}

/**
 * Files of the chunks that `isFirst` picks out of Vite's manifest, with what they import statically and their styles.
 * @param {Record<string, {file: string, imports?: string[], css?: string[], assets?: string[], isEntry?: boolean}>} manifest
 */
export function chunkFiles(manifest, isFirst) {
  const files = new Set();
  const seen = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (seen.has(key) || chunk === undefined) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry || isFirst(key)) visit(key);
  return [...files];
}

/** The files of the first route of the build in `folder`: in one language, or in all when none is named. */
export async function firstRouteFiles(folder, locale) {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8'));
  const files = chunkFiles(manifest, (key) => isFirstLazy(key, locale));
  return [...new Set([...linkedFiles(html), ...files])];
}
