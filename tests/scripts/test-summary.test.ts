import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countOf, flakyOf, summaryOf } from '../../scripts/test-summary.mjs';

const vitest = (passed: number, failed: number, testResults: readonly object[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults,
});
const playwright = (expected: number, unexpected = 0, flaky = 0, errors: readonly object[] = []) => ({
  stats: { expected, unexpected, flaky, skipped: 0 },
  errors,
});

describe('countOf', () => {
  it.each([
    ['Vitest', vitest(3, 1), { passed: 3, failed: 1 }],
    ['Playwright', playwright(2, 1), { passed: 2, failed: 1 }],
    ['a flaky test as passed', playwright(2, 0, 1), { passed: 3, failed: 0 }],
    ['an error outside of tests', playwright(2, 0, 0, [{}]), { passed: 2, failed: 1 }],
    ['a file that does not load', vitest(2, 0, [{ status: 'failed', assertionResults: [] }]), { passed: 2, failed: 1 }],
    [
      'a file with a failed test only once',
      vitest(2, 1, [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]),
      { passed: 2, failed: 1 },
    ],
    ['no report', undefined, { passed: 0, failed: 1 }],
    ['no test', vitest(0, 0), { passed: 0, failed: 1 }],
    ['an empty run of Playwright', playwright(0), { passed: 0, failed: 1 }],
  ])('%s', (_name, report, count) => {
    expect(countOf(report)).toEqual(count);
  });
});

describe('flakyOf', () => {
  it('names what passed only at a second try, however deep it stands', () => {
    const spec = (title: string, status: string) => ({ title, file: 'a.spec.ts', line: 3, tests: [{ status }] });
    const suites = [
      { specs: [spec('sound', 'expected')], suites: [{ specs: [spec('shaky', 'flaky'), spec('lost', 'unexpected')] }] },
    ];
    expect(flakyOf({ suites })).toEqual(['a.spec.ts:3 shaky']);
    expect(flakyOf(undefined)).toEqual([]);
  });

  it('knows them in a report of Vitest by the messages they kept', () => {
    const test = (fullName: string, status: string, failureMessages: readonly string[]) => ({
      fullName,
      status,
      failureMessages,
    });
    const assertionResults = [
      test('sound', 'passed', []),
      test('shaky', 'passed', ['a']),
      test('lost', 'failed', ['a']),
    ];
    const testResults = [{ name: resolve('tests/a.test.ts'), assertionResults }];
    expect(flakyOf(vitest(2, 1, testResults))).toEqual(['tests/a.test.ts shaky']);
  });
});

describe('summaryOf', () => {
  it('adds the runners up; other steps count when they failed', () => {
    const runners = [
      { name: 'unit', ok: true, report: vitest(10, 0) },
      { name: 'e2e', ok: false, report: playwright(4, 2) },
    ];
    expect(summaryOf(runners, [{ name: 'lint', ok: true }])).toEqual({ passed: 14, failed: 2 });
    expect(summaryOf(runners, [{ name: 'lint', ok: false }])).toEqual({ passed: 14, failed: 3 });
  });

  it('a runner that ended badly with all tests passed is a failure', () => {
    expect(summaryOf([{ name: 'unit', ok: false, report: vitest(10, 0) }], [])).toEqual({ passed: 10, failed: 1 });
  });

  it('nothing that ran is a failure', () => {
    expect(summaryOf([], [])).toEqual({ passed: 0, failed: 1 });
    expect(summaryOf([{ name: 'unit', ok: false, report: undefined }], [])).toEqual({ passed: 0, failed: 1 });
  });
});
