/**
 * The size of the first route, gzipped: everything that index.html links and the library's lazy chunks. Prints it, and
 * ends with 1 when it is over the budget or when Monaco or openai have come into it.
 */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstRouteFiles } from './first-route.mjs';

/** In kB of 1,000 bytes. Raise it only with a reason in docs/performance.md. */
export const BUDGET = { '.js': 200, '.css': 45 };

/** What the first route may not hold, and a text that its code always holds, minified or not. */
export const FOREIGN = {
  'monaco-editor': /monaco-editor|monaco-mouse-cursor-text/u,
  openai: /x-stainless-|api\.openai\.com/iu,
};

/**
 * Weighs files by their extension.
 * @param {readonly {name: string, content: Uint8Array}[]} files
 * @returns {{totals: Record<string, number>, faults: string[]}} totals in bytes, gzipped
 */
export function weigh(files, budget = BUDGET) {
  const totals = Object.fromEntries(Object.keys(budget).map((kind) => [kind, 0]));
  const faults = [];
  for (const { name, content } of files) {
    const kind = extname(name);
    if (!Object.hasOwn(totals, kind)) continue;
    totals[kind] += gzipSync(content, { level: 9 }).length;
    const text = Buffer.from(content).toString('utf8');
    for (const [library, sign] of Object.entries(FOREIGN)) {
      if (kind === '.js' && sign.test(text))
        faults.push(`${name} holds ${library}, which the first route may not load`);
    }
  }
  for (const [kind, most] of Object.entries(budget)) {
    const size = totals[kind] / 1000;
    if (size > most)
      faults.push(`${size.toFixed(1)} kB of ${kind.slice(1)} in the first route; the budget is ${most} kB`);
  }
  return { totals, faults };
}

if (process.argv[1] === import.meta.filename) {
  const dist = join(import.meta.dirname, '..', 'dist');
  let sound = true;
  for (const locale of ['zh-CN', 'en']) {
    const names = await firstRouteFiles(dist, locale);
    const files = await Promise.all(names.map(async (name) => ({ name, content: await readFile(join(dist, name)) })));
    const { totals, faults } = weigh(files);
    const sizes = Object.entries(totals).map(
      ([kind, bytes]) => `${kind.slice(1)} ${(bytes / 1000).toFixed(1)} of ${BUDGET[kind]} kB`,
    );
    console.log(`first route in ${locale}, gzip: ${sizes.join(', ')}`);
    for (const fault of faults) console.error(fault);
    sound &&= faults.length === 0;
  }
  process.exit(sound ? 0 : 1);
}
