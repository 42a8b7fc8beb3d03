/**
 * `npm run check`: everything that needs no browser, cheapest to read first. Exit code 1 when a step failed.
 * `runCheck` is what `npm test` calls; it leaves the result of the unit tests in REPORT.
 */
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureInstall } from './ensure-install.mjs';
import { ROOT, runRows, runStep, script, tool } from './steps.mjs';

/** Where runners leave their results, as JSON. Not in test-results, which Playwright empties. */
export const REPORTS = join(ROOT, '.cache', 'reports');
export const UNIT_REPORT = join(REPORTS, 'unit.json');

/** For Vitest: little on the screen, all in the report. */
export const REPORTERS = ['--reporter', 'dot', '--reporter', 'json'];

const LINTED = ['src', 'tests', 'scripts', 'vite.config.ts', 'playwright.config.ts'];

/** Short steps side by side; the build first, since it is the longest. */
const ROWS = [
  [
    { name: 'build', command: tool('vite/bin/vite.js', 'build', '--logLevel', 'warn') },
    { name: 'budget', command: script('budget.mjs'), tail: 2 },
  ],
  [{ name: 'types', command: tool('typescript/bin/tsc', '-p', '.') }],
  [{ name: 'types of the domain, without DOM', command: tool('typescript/bin/tsc', '-p', 'src/domain') }],
  [{ name: 'lint and import rule', command: tool('oxlint/bin/oxlint', '--type-aware', ...LINTED) }],
  [{ name: 'format', command: tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') }],
  [{ name: 'content', command: script('content-check.mjs') }],
  [{ name: 'unused files, exports, packages', command: tool('knip/bin/knip.js', '--no-progress') }],
];

/** The unit tests run alone: some of them measure time. */
const UNIT = {
  name: 'unit tests',
  command: tool('vitest/vitest.mjs', 'run', '--project', 'unit', ...REPORTERS, `--outputFile.json=${UNIT_REPORT}`),
  tail: 8,
};

export async function runCheck() {
  await rm(REPORTS, { recursive: true, force: true });
  const results = await runRows(ROWS, Math.min(2, availableParallelism()));
  return [...results, await runStep(UNIT)];
}

if (process.argv[1] === import.meta.filename) {
  ensureInstall();
  const failed = (await runCheck()).filter(({ ok }) => !ok).map(({ name }) => name);
  console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join('; ')}`);
  process.exit(failed.length === 0 ? 0 : 1);
}
