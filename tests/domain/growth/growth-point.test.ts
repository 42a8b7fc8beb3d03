import { describe, expect, test } from 'vitest';
import type { SubmissionRecord } from '../../../src/domain/attempt/submission.ts';
import { countsForGrowth, growthOf, type AssessedSubmission } from '../../../src/domain/growth/growth-point.ts';
import { assessSubmission } from '../../../src/domain/review/assess.ts';
import { makeWork, testMaker } from '../evidence/pack-kit.ts';
import { scriptedEvents } from '../evidence/scripted-events.ts';
import { shippedExercise } from '../review/shipped-exercises.ts';

const { exercise, key } = shippedExercise('zh-en-digital-dunhuang');
const work = await makeWork({ exercise, key, events: scriptedEvents(exercise, [['s4', 'slap', 'palm']]) }, testMaker());
const assessment = assessSubmission(exercise, key, work.submission.record.body);

interface Try {
  readonly id: string;
  readonly slug?: string;
  readonly attempt: string;
  readonly round?: number;
  readonly startedAt: string;
  readonly at: string;
}

function assessed({ id, slug = exercise.slug, attempt, round = 1, startedAt, at }: Try): AssessedSubmission {
  const { record } = work.submission;
  const body = { ...record.body, attempt, round, startedAt };
  const made: SubmissionRecord = { ...record, id, at, body };
  return { record: made, exercise: { ...exercise, slug }, assessment, selfScore: null };
}

function sorted(tries: readonly Try[]): { readonly first: string[]; readonly later: (string | number | boolean)[][] } {
  const growth = growthOf(tries.map(assessed), () => null);
  return {
    first: growth.points.map((point) => point.submission),
    later: growth.later.map(({ point, round, repeat }) => [point.submission, round, repeat]),
  };
}

function touring(one: AssessedSubmission): AssessedSubmission {
  return { ...one, exercise: { ...one.exercise, tour: true } };
}

const day = (n: number): string => `2026-03-0${n}T08:00:00.000Z`;

describe('first exposure counts', () => {
  test.each<[string, readonly Try[], string[], (string | number | boolean)[][]]>([
    ['nothing handed in', [], [], []],
    ['one try', [{ id: 'a', attempt: 'x', startedAt: day(1), at: day(1) }], ['a'], []],
    [
      'a second round is a later try, not a repeat',
      [
        { id: 'b', attempt: 'x', round: 2, startedAt: day(1), at: day(2) },
        { id: 'a', attempt: 'x', startedAt: day(1), at: day(1) },
      ],
      ['a'],
      [['b', 2, false]],
    ],
    [
      'a second attempt is a repeat',
      [
        { id: 'a', attempt: 'x', startedAt: day(1), at: day(1) },
        { id: 'b', attempt: 'y', startedAt: day(3), at: day(3) },
      ],
      ['a'],
      [['b', 1, true]],
    ],
    [
      'the attempt that was begun first counts, though handed in last',
      [
        { id: 'late', attempt: 'x', startedAt: day(1), at: day(5) },
        { id: 'soon', attempt: 'y', startedAt: day(2), at: day(3) },
      ],
      ['late'],
      [['soon', 1, true]],
    ],
    [
      'times of other zones are put in order by the moment',
      [
        { id: 'london', attempt: 'x', startedAt: '2026-03-01T08:00:00Z', at: day(2) },
        { id: 'beijing', attempt: 'y', startedAt: '2026-03-01T09:00:00+08:00', at: day(3) },
      ],
      ['beijing'],
      [['london', 1, true]],
    ],
    [
      'each exercise has a first try of its own, oldest first',
      [
        { id: 'b', slug: 'other', attempt: 'y', startedAt: day(2), at: day(2) },
        { id: 'a', attempt: 'x', startedAt: day(1), at: day(1) },
      ],
      ['a', 'b'],
      [],
    ],
    [
      'where only a second round is at hand there is no growth point',
      [{ id: 'b', attempt: 'x', round: 2, startedAt: day(1), at: day(2) }],
      [],
      [['b', 2, false]],
    ],
  ])('%s', (_name, tries, first, later) => expect(sorted(tries)).toEqual({ first, later }));

  test('a tour is left out, whatever else there is of it', () => {
    const tries: readonly Try[] = [
      { id: 'tour', attempt: 'x', startedAt: day(1), at: day(1) },
      { id: 'tour again', attempt: 'x', round: 2, startedAt: day(1), at: day(2) },
      { id: 'a', slug: 'other', attempt: 'y', startedAt: day(3), at: day(3) },
    ];
    const growth = growthOf(
      tries.map(assessed).map((one) => (one.exercise.slug === exercise.slug ? touring(one) : one)),
      () => null,
    );
    expect(growth.points.map((point) => point.submission)).toEqual(['a']);
    expect(growth.later).toEqual([]);
    expect(countsForGrowth(shippedExercise('zh-en-tour-dujiangyan').exercise)).toBe(false);
    expect(countsForGrowth(exercise)).toBe(true);
  });

  test('a point keeps its difficulty, and what was missed by weight', () => {
    const critical = (slug: string, _revision: number, segment: string, error: string): string | null =>
      slug === exercise.slug && segment === 's9' && error === 'e2' ? 'critical' : null;
    const [point] = growthOf([assessed({ id: 'a', attempt: 'x', startedAt: day(1), at: day(1) })], critical).points;
    expect(point).toMatchObject({
      direction: 'zh-en',
      postEditing: 'full',
      ewc: 200.6,
      segments: 10,
      missedCritical: 1,
    });
    expect(point?.repaired).toMatchObject({ low: 1 / 11, high: 1 / 11, n: 11 });
  });

  test('without a key there is no share, and no claim about critical errors', () => {
    const bare = { ...assessed({ id: 'a', attempt: 'x', startedAt: day(1), at: day(1) }) };
    const [point] = growthOf(
      [{ ...bare, assessment: assessSubmission(exercise, null, work.submission.record.body) }],
      () => null,
    ).points;
    expect(point).toMatchObject({ repaired: null, missedCritical: null, overEdit: null });
    expect(point?.hter).toBeGreaterThan(0);
  });
});
