/**
 * `npm run soak -- NAME`: runs tests/soak/NAME.test.ts with the full counts (SOAK=full). `npm test` runs the same files
 * with a seeded sample. Builds first, unless SOAK_DIST names a build. Without a name it lists them.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ROOT, runStep, tool } from './steps.mjs';

const FOLDER = join(ROOT, 'tests', 'soak');
const ENDING = '.test.ts';
const names = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((file) => file.endsWith(ENDING))
      .map((file) => file.slice(0, -ENDING.length))
  : [];
const [name] = process.argv.slice(2);

if (name === undefined || !names.includes(name)) {
  if (name !== undefined) console.error(`There is no soak called ${name}.`);
  console.error(names.length === 0 ? 'There are no soaks yet.' : `npm run soak -- ${names.join(' | ')}`);
  process.exit(name === undefined ? 0 : 1);
}
const browser = ensureBrowser();
if (!process.env['SOAK_DIST']) {
  const built = await runStep({ name: 'build', command: tool('vite/bin/vite.js', 'build') });
  if (!built.ok) process.exit(1);
}
const { ok } = await runStep({
  name: `soak ${name}`,
  command: tool(
    'vitest/vitest.mjs',
    'run',
    '--project',
    'soak',
    // First: an option without a value would take it for its own.
    `tests/soak/${name}${ENDING}`,
    // Lines as they come, and nothing but them.
    '--disable-console-intercept',
  ),
  env: { SOAK: 'full', CHROME_PATH: browser },
  live: true,
});
process.exit(ok ? 0 : 1);
