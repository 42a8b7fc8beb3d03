/**
 * `npm run bench -- NAME`: runs tests/bench/NAME.bench.ts and prints one JSON line a figure; without a name it lists them.
 * A bench's default export is `async (report, load) => …` and calls `report({ name, value, unit, … })`, as
 * `report({ name: 'workbench.keyToPaintRatio', value: 1.03, unit: 'ratio', n: 1000 })`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './steps.mjs';

const FOLDER = join(ROOT, 'tests', 'bench');
const ENDING = '.bench.ts';
const names = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((file) => file.endsWith(ENDING))
      .map((file) => file.slice(0, -ENDING.length))
  : [];
const [name] = process.argv.slice(2);

if (name === undefined || !names.includes(name)) {
  if (name !== undefined) console.error(`There is no bench called ${name}.`);
  console.error(names.length === 0 ? 'There are no benches yet.' : `npm run bench -- ${names.join(' | ')}`);
  process.exit(name === undefined ? 0 : 1);
}
const { module } = await runnerImport(join(FOLDER, name + ENDING), {
  configFile: false,
  root: ROOT,
  logLevel: 'error',
});
// A bench that bundles its code loads it by `load`: the runner that its own imports go through is closed by now.
await module.default(
  (figure) => console.log(JSON.stringify({ ...figure, node: process.version })),
  (url) => import(url),
);
