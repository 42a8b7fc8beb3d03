/**
 * `npm test`: installs what is missing, the browser too, and runs every check and test. The last line is
 * `N passed, N failed`, summed over the runners; a check that is no test counts only when it fails.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstall } from './ensure-install.mjs';

ensureInstall();
// After the installation: these need packages.
const { REPORTERS, REPORTS, runCheck, UNIT_REPORT } = await import('./check.mjs');
const { runStep, tool } = await import('./steps.mjs');
const { ensureBrowser } = await import('./browser.mjs');
const { flakyOf, summaryOf } = await import('./test-summary.mjs');

const BROWSER_REPORT = join(REPORTS, 'browser.json');
const E2E_REPORT = join(REPORTS, 'e2e.json');
const SOAK_REPORT = join(REPORTS, 'soak.json');
const began = Date.now();

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** A browser that cannot be had is one failed step; the tests that need it then fail one by one and say why. */
function browserStep() {
  try {
    const path = ensureBrowser();
    console.log(`ok    browser  ${path}`);
    return { name: 'browser', ok: true, env: { CHROME_PATH: path } };
  } catch (cause) {
    console.log(`FAIL  browser  ${cause.message}`);
    return { name: 'browser', ok: false, env: {} };
  }
}

const steps = await runCheck();
const unit = steps.pop();
const browser = browserStep();
steps.push(browser);
const vitest = (name, project, report) =>
  runStep({
    name,
    command: tool('vitest/vitest.mjs', 'run', '--project', project, ...REPORTERS, `--outputFile.json=${report}`),
    env: browser.env,
    tail: 8,
  });
// Side by side: both wait for browsers most of the time. The journeys have two workers of their own.
const [inBrowser, soak] = await Promise.all([
  vitest('browser tests', 'browser', BROWSER_REPORT),
  vitest('samples of the soaks', 'soak', SOAK_REPORT),
]);
const endToEnd = await runStep({
  name: 'end-to-end tests',
  command: tool('@playwright/test/cli.js', 'test', '--project', 'app', '--reporter', 'list,json'),
  env: { ...browser.env, PLAYWRIGHT_JSON_OUTPUT_NAME: E2E_REPORT },
  tail: 4,
});

const { passed, failed } = summaryOf(
  [
    { ...unit, report: readReport(UNIT_REPORT) },
    { ...inBrowser, report: readReport(BROWSER_REPORT) },
    { ...endToEnd, report: readReport(E2E_REPORT) },
    { ...soak, report: readReport(SOAK_REPORT) },
  ],
  steps,
);
const lame = [...steps, unit, inBrowser, endToEnd, soak].filter(({ ok }) => !ok).map(({ name }) => name);
for (const name of [BROWSER_REPORT, E2E_REPORT].flatMap((path) => flakyOf(readReport(path)))) {
  console.log(`Passed only at a second try: ${name}`);
}
if (lame.length > 0) console.log(`Failed: ${lame.join('; ')}`);
console.log(`Took ${((Date.now() - began) / 1000).toFixed(0)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
