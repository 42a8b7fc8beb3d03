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

/** @type {typeof import('../src/cli/check-content.ts')} */
const { checkContent } = await load('src/cli/check-content.ts');
/** @type {typeof import('../src/cli/content-sentences.ts')} */
const { faultLine } = await load('src/cli/content-sentences.ts');
/** @type {typeof import('../src/cli/content-figures.ts')} */
const { figuresLine } = await load('src/cli/content-figures.ts');

/** @type {typeof import('../src/cli/pair-figures.ts')} */
const { pairLine } = await load('src/cli/pair-figures.ts');

const files = await readContentFiles();
const wanted = process.argv.slice(2).map((path) => relative(ROOT, resolve(path)).split(sep).join('/'));
const outside = wanted.filter((path) => path.endsWith('.yaml') && !files.has(path));
for (const path of outside) files.set(path, await readFile(resolve(ROOT, path), 'utf8'));
const report = checkContent(files);
/** @param {string} file */
const isWanted = (file) => wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`));
const faults = report.faults.filter(({ file }) => isWanted(file));
for (const fault of faults) console.log(faultLine(fault));
for (const figures of report.figures) if (isWanted(figures.file)) console.log(figuresLine(figures));
if (wanted.length === 0) for (const pair of report.pairs) console.log(pairLine(pair));
const errors = faults.filter(({ severity }) => severity === 'error').length;
console.log(errors === 0 ? 'Content is sound.' : `${errors} ${errors === 1 ? 'error' : 'errors'} to mend.`);
process.exit(errors === 0 ? 0 : 1);
