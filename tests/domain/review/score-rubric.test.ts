import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreRubric } from '../../../src/domain/review/score-rubric.ts';
import { shippedRubric, shippedSchemes } from './shipped-rubrics.ts';

const RUBRICS = ['pe-full', 'pe-light', 'mt-spot', 'intl-comm', 'ai-use'];
const full = shippedRubric('pe-full');
const levels = (level: number) => Object.fromEntries(full.criteria.map(({ id }) => [id, level]));

describe.each(RUBRICS)('the rubric %s', (id) => {
  const rubric = shippedRubric(id);
  const all = (level: number) => Object.fromEntries(rubric.criteria.map((criterion) => [criterion.id, level]));

  it('has five criteria with five texts and a floor of 2 for the first', () => {
    expect(rubric.criteria.map((criterion) => criterion.levels.length)).toEqual([5, 5, 5, 5, 5]);
    expect(rubric.criteria.map(({ floor }) => floor)).toEqual([2, undefined, undefined, undefined, undefined]);
  });

  it('gives 20 for level 1 everywhere, exactly 60 for level 3, 100 for level 5', () => {
    expect([1, 3, 5].map((level) => scoreRubric(rubric, all(level)).score)).toEqual([20, 60, 100]);
    expect([1, 2, 3].map((level) => scoreRubric(rubric, all(level)).passed)).toEqual([false, false, true]);
  });

  it('stays between 20 and 100, and never falls when a level rises', () => {
    const given = fc.record(
      Object.fromEntries(rubric.criteria.map((criterion) => [criterion.id, fc.integer({ min: 1, max: 5 })])),
    );
    fc.assert(
      fc.property(given, fc.constantFrom(...rubric.criteria), (rated, { id: raised }) => {
        const before = scoreRubric(rubric, rated).score!;
        const after = scoreRubric(rubric, { ...rated, [raised]: Math.min(5, rated[raised]! + 1) }).score!;
        expect(before >= 20 && after <= 100 && after >= before).toBe(true);
      }),
    );
  });
});

describe('a rubric score', () => {
  it('weighs the criteria', () => {
    const score = scoreRubric(full, { ...levels(3), accuracy: 5 });
    expect(score).toMatchObject({ score: 74, passed: true, n: 5, floorsMissed: [], unrated: [], reason: null });
    expect(score.rubric).toEqual({ id: 'pe-full', version: 1 });
  });

  it('fails below a floor however high it is', () => {
    expect(scoreRubric(full, { ...levels(5), accuracy: 1 })).toMatchObject({
      score: 72,
      passed: false,
      floorsMissed: ['accuracy'],
    });
  });

  it('leaves out a criterion that does not apply', () => {
    expect(scoreRubric(full, { ...levels(3), terminology: null })).toMatchObject({ score: 60, n: 4 });
  });

  it.each([
    ['nothing is rated', {}, 'unrated'],
    ['one criterion is not rated', { accuracy: 5 }, 'unrated'],
    ['a level is no level', { ...levels(3), accuracy: 6 }, 'unrated'],
    ['a level is half', { ...levels(3), accuracy: 2.5 }, 'unrated'],
    ['no criterion applies', Object.fromEntries(full.criteria.map(({ id }) => [id, null])), 'nothing-applies'],
  ])('is undefined with a reason when %s', (_, given, reason) => {
    expect(scoreRubric(full, given)).toMatchObject({ score: null, passed: null, reason });
  });
});

describe('the schemes', () => {
  it('are the three of assessment 3.1, with tolerance through (150, APP/4) and (1000, APP)', () => {
    const schemes = shippedSchemes();
    expect(schemes.map(({ id, passingScore, acceptablePoints }) => [id, passingScore, acceptablePoints])).toEqual([
      ['full-post-editing', 80, 30],
      ['light-post-editing', 80, 45],
      ['international-communication', 80, 30],
    ]);
    for (const { acceptablePoints, tolerance } of schemes) {
      expect(tolerance).toEqual([
        { words: 150, points: acceptablePoints / 4 },
        { words: 1000, points: acceptablePoints },
      ]);
    }
  });
});
