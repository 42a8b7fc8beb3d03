import { describe, expect, it } from 'vitest';
import { repairedShare, type GrowthPoint } from '../../../src/domain/growth/growth-point.ts';
import { growthSentence, TREND_MINIMUM } from '../../../src/features/growth/growth-sentence.ts';

function point(
  n: number,
  errors: number,
  repaired: number,
  change: Partial<GrowthPoint> = {},
  toJudge = 0,
): GrowthPoint {
  return {
    submission: `s${n}`,
    at: `2026-03-${String(n).padStart(2, '0')}T10:00:00.000Z`,
    slug: `task-${n}`,
    revision: 1,
    kind: 'post-edit',
    postEditing: 'full',
    direction: 'zh-en',
    ewc: 200,
    segments: 8,
    repaired: repairedShare({ errors, repaired, toJudge }),
    missedCritical: 0,
    found: null,
    spotting: null,
    referenceChrf2: null,
    instruction: null,
    overEdit: null,
    hter: 10,
    hterSignature: 'TER',
    chrf2: 90,
    selfScore: null,
    ...change,
  };
}
const series = (...repaired: number[]): GrowthPoint[] => repaired.map((one, index) => point(index + 1, 12, one));

describe('before there is enough', () => {
  it('says nothing where nothing has findings', () => {
    expect(growthSentence([])).toEqual({ say: 'no-findings' });
    expect(growthSentence([point(1, 3, 1, { repaired: null })])).toEqual({ say: 'no-findings' });
  });

  it('says of translations from scratch alone that nothing is counted in them', () => {
    const translated = point(1, 0, 0, { repaired: null, kind: 'translate' });
    expect(growthSentence([translated])).toEqual({ say: 'translated', count: 1 });
    expect(growthSentence([translated, point(2, 12, 3)])).toMatchObject({ say: 'few', count: 1 });
    expect(growthSentence([translated, point(2, 3, 1, { repaired: null })])).toEqual({ say: 'no-findings' });
  });

  it('counts over all, with bounds, and says how many are needed yet', () => {
    const sentence = growthSentence([point(1, 13, 9, {}, 2), point(2, 11, 5, {}, 0)]);
    expect(sentence).toMatchObject({ say: 'few', count: 2, low: 14, high: 16, n: 24, needed: TREND_MINIMUM - 2 });
  });

  it('claims no trend under six like tasks, though there are more in all', () => {
    const mixed = [
      ...series(3, 3, 3, 12, 12),
      point(6, 12, 12, { direction: 'en-zh' }),
      point(7, 12, 12, { postEditing: 'light' }),
    ];
    expect(growthSentence(mixed)).toMatchObject({ say: 'few', count: 5, needed: 1, what: { direction: 'zh-en' } });
  });

  it('does not count tries without a share towards a trend', () => {
    const without = [...series(3, 3, 3, 12, 12), point(6, 12, 12, { repaired: null })];
    expect(growthSentence(without)).toMatchObject({ say: 'few', count: 5 });
  });

  it('speaks of the direction she tried last, of two tried as often', () => {
    const two = [point(1, 4, 2), point(2, 4, 2, { direction: 'en-zh' })];
    expect(growthSentence(two)).toMatchObject({ what: { direction: 'en-zh' } });
    expect(growthSentence(two.toReversed())).toMatchObject({ what: { direction: 'zh-en' } });
  });
});

describe('with six or more', () => {
  it.each([
    ['a clear rise', series(2, 3, 2, 6, 11, 11, 12), 'up'],
    ['a clear fall', series(12, 11, 11, 6, 2, 3, 2), 'down'],
    ['too close to tell', series(6, 7, 6, 7, 8, 7), 'unclear'],
    ['no change', series(6, 6, 6, 6, 6, 6), 'unclear'],
  ])('%s', (_name, points, change) => {
    expect(growthSentence(points)).toMatchObject({ say: 'compared', count: points.length, change });
  });

  it('sums errors before it divides', () => {
    const points = [point(1, 2, 2), point(2, 20, 0), point(3, 2, 2), ...[4, 5, 6].map((n) => point(n, 10, 5))];
    expect(growthSentence(points)).toMatchObject({ first: { low: 4 / 24, n: 24 }, last: { low: 0.5, n: 30 } });
  });

  it('leaves it open while bounds leave it open', () => {
    const points = [...series(3, 3, 3), ...[4, 5, 6].map((n) => point(n, 12, 3, {}, 9))];
    expect(growthSentence(points)).toMatchObject({ say: 'compared', change: 'unclear', last: { low: 0.25, high: 1 } });
  });
});
