import { describe, expect, it } from 'vitest';
import type { PlantedError } from '../../../src/domain/exercise/key.ts';
import { checkPoints } from '../../../src/domain/review/key-points.ts';
import { shippedExercise } from './shipped-exercises.ts';

const { exercise, key } = shippedExercise('zh-en-lanzhou-noodles');
const about = { type: 'audience/culture', severity: 'major' as const, note: { zh: '说明', en: 'a note' } };
const replace: PlantedError = {
  ...about,
  id: 'e1',
  span: 'wide like a belt',
  accept: ['broad as a belt'],
  reject: ['like a strap'],
};
const addition: PlantedError = { ...about, id: 'e1', span: 'mysterious', fix: 'delete' };
const omission: PlantedError = { ...about, id: 'e1', at: { after: 'bowl' }, accept: ['five colours'] };

function statusOf(item: PlantedError, text: string) {
  const segments = key.segments.map((segment, at) => (at === 0 ? { ...segment, errors: [item] } : segment));
  return checkPoints(exercise, { ...key, segments }, new Map([['s1', text]]))?.points[0];
}

describe('a key point, found in her text alone', () => {
  it.each([
    [replace, 'It is as Broad as a belt.', 'met', 'broad as a belt'],
    [replace, 'It is wide like a belt.', 'not-met', 'wide like a belt'],
    [replace, 'It is like a strap.', 'not-met', 'like a strap'],
    [replace, 'Broad as a belt, or like a strap.', 'to-judge', null],
    [replace, 'It is flat.', 'to-judge', null],
    [replace, '', 'to-judge', null],
    [addition, 'The mysterious East', 'not-met', 'mysterious'],
    [addition, 'The East', 'met', null],
    [omission, 'It has five colours.', 'met', 'five colours'],
    [omission, 'It has five.', 'to-judge', null],
  ] as const)('%o in %j is %s', (item, text, status, wording) => {
    expect(statusOf(item, text)).toEqual({ segment: 's1', id: 'e1', status, wording });
  });

  it('is counted over the task, and there is none where the key asks for none', () => {
    expect(checkPoints(exercise, key, new Map())).toBeNull();
    const segments = key.segments.map((segment) => ({ ...segment, errors: [addition] }));
    const found = checkPoints(exercise, { ...key, segments }, new Map([['s2', 'a mysterious queue']]));
    expect(found).toMatchObject({ rule: 'points-1', met: 7, notMet: 1, toJudge: 0 });
  });
});
