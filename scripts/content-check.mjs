/**
 * `npm run content:check [-- path…]`: checks exercises, rubrics and schemas, prints `file:line:column  message — mend` for
 * every fault a line of figures for every exercise and matched pair, and ends with 1 when there is an error. A path prints only what is under it;
 * a YAML file from elsewhere is checked as an exercise.
 */
import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { runnerImport } from 'vite';
import { readContentFiles, ROOT } from './content-files.mjs';

/**
 * @template T
 * @param {string} path
 * @returns {Promise<T>}
 */
async function load(path) {
  const { module } = await runnerImport(resolve(ROOT, path), { configFile: false, root: ROOT, logLevel: 'error' });
  return /** @type {T} */ (module);
}

/** @type {typeof import('../src/cli/check-lines.ts')} */
const { checkLines } = await load('src/cli/check-lines.ts');

const files = await readContentFiles();
const wanted = process.argv.slice(2).map((path) => relative(ROOT, resolve(path)).split(sep).join('/'));
const outside = wanted.filter((path) => path.endsWith('.yaml') && !files.has(path));
for (const path of outside) files.set(path, await readFile(resolve(ROOT, path), 'utf8'));
const { lines, errors } = checkLines(files, wanted);
for (const line of lines) console.log(line);
process.exit(errors === 0 ? 0 : 1);
