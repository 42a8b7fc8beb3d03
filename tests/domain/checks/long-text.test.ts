import { describe, expect, it } from 'vitest';
import { checkSegment } from '../../../src/domain/checks/check-segment.ts';
import { trackedChanges } from '../../../src/domain/text/tracked-changes.ts';
import { brief } from './checks-kit.ts';

const UNITS = ['a', '的', 'colour of the 3 caves. ', '这个洞窟在敦煌。', ',', '1', '"', '(a', '<a ', '一'];
const TERMS = ['藻井', '洞窟', '壁画', '起甲', '酥碱', '颜料'].map((source, n) => ({
  source,
  target: `term number ${n}`,
  forbidden: ['algae well', `wrong ${n}`],
}));

/** Far above what it takes on a slow machine, far below what a rule takes that looks back at the whole text. */
const MOST_MS = 15_000;

function took(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

describe.each(['en-GB', 'zh-CN'] as const)('an endless text in %s', (target) => {
  it.each(UNITS)('of %j is checked and drawn without a halt', (unit) => {
    const text = unit.repeat(10_000 / unit.length);
    const source = '一个藻井，三十个洞窟。壁画已经起甲、酥碱，颜料。';
    const languages = { source: target === 'zh-CN' ? 'en-GB' : 'zh-CN', target } as const;
    const script = target === 'zh-CN' ? 'zh' : 'en';
    expect(took(() => checkSegment({ source, text, languages, terms: TERMS, brief }))).toBeLessThan(MOST_MS);
    expect(took(() => trackedChanges(source, text + text, script))).toBeLessThan(MOST_MS);
  });
});

it('of a text that nobody wrote on purpose only the length is told', () => {
  const languages = { source: 'zh-CN', target: 'en-GB' } as const;
  const text = 'the the caves '.repeat(1000);
  const kinds = checkSegment({
    source: '这些洞窟是僧人开凿的。这些洞窟是僧人开凿的。',
    text,
    languages,
    terms: [],
    brief,
  }).map(({ kind }) => kind);
  expect(kinds).toEqual(['length']);
});
