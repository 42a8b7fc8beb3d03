import { expect, it } from 'vitest';
import { copiesOf, copiesToRemove, copyName } from '../../../src/domain/copy/copy-names.ts';

const CODE = 'K7QW-2RT9';
const day = (n: number, time: string): string => copyName(CODE, `2026-03-${String(n).padStart(2, '0')}-${time}`);

it('knows the copies of this learner and leaves every other file alone', () => {
  const mine = [day(1, '080000'), day(2, '080000')];
  const others = [
    'notes.txt',
    'yijin-K7QW-2RT9.yijin',
    'yijin-AAAA-AAAA-2026-03-01-080000.yijin',
    `${day(1, '080000')}.bak`,
  ];
  expect(copiesOf(CODE, [...mine, ...others])).toEqual(mine.toReversed());
  expect(copiesToRemove(CODE, others)).toEqual([]);
});

it('keeps the ten newest copies, and the last of each of seven days', () => {
  const today = Array.from({ length: 12 }, (_, n) => day(20, `1000${String(n).padStart(2, '0')}`));
  const before = Array.from({ length: 9 }, (_, n) => [day(n + 1, '090000'), day(n + 1, '100000')]).flat();
  const gone = copiesToRemove(CODE, [...before, ...today]);
  const kept = [...before, ...today].filter((name) => !gone.includes(name));
  expect(kept).toEqual([...[4, 5, 6, 7, 8, 9].map((n) => day(n, '100000')), ...today.slice(2)]);
});

it('removes nothing while there are few', () => {
  expect(
    copiesToRemove(
      CODE,
      Array.from({ length: 10 }, (_, n) => day(1, `09000${n}`)),
    ),
  ).toEqual([]);
});
