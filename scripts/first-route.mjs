/**
 * What a build loads before the library can be used: everything that index.html links, and the lazy chunks of the library
 * route with all that they import. The budget weighs these files, and the service worker fetches them first.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Lazy modules that the first route loads by itself, by their path from the root of the project. */
const FIRST_LAZY = [/^src\/features\/library\//u, /^src\/i18n\/locales\/[^/]+\/(shell|library|common)\b/u];

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

/** The files of the first route of the build in `folder`. */
export async function firstRouteFiles(folder) {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8'));
  const isFirst = (key) => FIRST_LAZY.some((pattern) => pattern.test(key));
  return [...new Set([...linkedFiles(html), ...chunkFiles(manifest, isFirst)])];
}
