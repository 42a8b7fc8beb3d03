import { expect, it } from 'vitest';
import { untouched, type SegmentState } from '../../../src/domain/attempt/replay.ts';
import { createConfirmedHere } from '../../../src/features/practice/confirmed-here.ts';
import { shippedExercise } from '../../domain/review/shipped-exercises.ts';

const { exercise } = shippedExercise('zh-en-digital-dunhuang');
const start: readonly SegmentState[] = exercise.segments.map(untouched);
const confirm = (segments: readonly SegmentState[], index: number): readonly SegmentState[] =>
  segments.with(index, { ...segments[index]!, confirmed: true });

it('lists what is confirmed in the order of the task, the newest there is', () => {
  const hereOf = createConfirmedHere(exercise);
  const found = hereOf(confirm(confirm(start, 3), 1));
  expect(found.map(({ n, at }) => [n, at])).toEqual([
    [2, null],
    [4, null],
  ]);
  expect(found[0]).toMatchObject({ source: exercise.segments[1]?.source, target: exercise.segments[1]?.draft });
});

it('gives the very same list while no confirmation changes, whatever is typed elsewhere', () => {
  const hereOf = createConfirmedHere(exercise);
  const one = confirm(start, 1);
  const first = hereOf(one);
  expect(hereOf(one.with(0, { ...one[0]!, text: 'typed' }))).toBe(first);
  const reopened = one.with(1, { ...one[1]!, confirmed: false });
  expect(hereOf(reopened)).toEqual([]);
  expect(hereOf(one.with(1, { ...one[1]!, text: 'anew' }))).toMatchObject([{ target: 'anew' }]);
});
