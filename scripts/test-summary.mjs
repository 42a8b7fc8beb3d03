/** Adds up what the runners reported: passed and failed tests of Vitest's and Playwright's JSON. Pure. */
import { relative } from 'node:path';

/**
 * @param {any} report the JSON of Vitest (`numPassedTests`…) or of Playwright (`stats`), or undefined when none was left
 * @returns {{passed: number, failed: number}} a runner that left no report, or no test, counts as one failure
 */
export function countOf(report) {
  const counts = report?.stats === undefined ? vitestCount(report) : playwrightCount(report);
  return counts.passed + counts.failed === 0 ? { passed: 0, failed: 1 } : counts;
}

function vitestCount(report) {
  if (report === undefined) return { passed: 0, failed: 0 };
  // A file that does not even load has no test that failed, but its suite has.
  const broken = (report.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  return { passed: report.numPassedTests ?? 0, failed: (report.numFailedTests ?? 0) + broken.length };
}

function playwrightCount({ stats, errors = [] }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/**
 * The tests that passed only at their second try, to be named: they count as passed, and are to be looked into.
 * @param {any} report the JSON of Vitest or of Playwright, or undefined when none was left
 * @returns {string[]} title with the file, and the line where the runner tells it
 */
export function flakyOf(report) {
  return report?.testResults === undefined ? flakyOfPlaywright(report) : flakyOfVitest(report);
}

/** Vitest has no word for them: they are what passed and kept the messages of its first try. */
function flakyOfVitest({ testResults }) {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages = [] }) => status === 'passed' && failureMessages.length > 0)
      .map(({ fullName }) => `${relative(process.cwd(), name)} ${fullName}`),
  );
}

function flakyOfPlaywright(report) {
  const below = ({ suites = [], specs = [] }) => [
    ...specs.flatMap(({ title, file, line, tests = [] }) =>
      tests.some(({ status }) => status === 'flaky') ? [`${file}:${line} ${title}`] : [],
    ),
    ...suites.flatMap(below),
  ];
  return below(report ?? {});
}

/**
 * The sum over all runners, and the other steps that failed. A step that failed although its own tests passed (an
 * unhandled error after the last test) is a failure too.
 * @param {{name: string, ok: boolean, report?: unknown}[]} runners
 * @param {{name: string, ok: boolean}[]} steps
 */
export function summaryOf(runners, steps) {
  let passed = 0;
  let failed = steps.filter(({ ok }) => !ok).length;
  for (const { ok, report } of runners) {
    const count = countOf(report);
    passed += count.passed;
    failed += ok ? count.failed : Math.max(1, count.failed);
  }
  return { passed, failed: passed === 0 ? Math.max(1, failed) : failed };
}
