import { expect, it } from 'vitest';
import { sentenceParts } from '../../../src/features/findings/findings-sentence.ts';

const totals = (errors: number, repaired: number, toJudge: number, missed: number) => ({
  errors,
  repaired,
  toJudge,
  missed,
  consequential: 0,
  preferential: 0,
});

it.each([
  ['no errors', totals(0, 0, 0, 0), null],
  ['all repaired', totals(3, 3, 0, 0), [['repairedAll', 3]]],
  [
    'none repaired',
    totals(3, 0, 0, 3),
    [
      ['repaired', 3],
      ['missed', 3],
    ],
  ],
  [
    'of each',
    totals(13, 9, 2, 2),
    [
      ['repaired', 13],
      ['toJudge', 2],
      ['missed', 2],
    ],
  ],
  [
    'nothing missed',
    totals(4, 3, 1, 0),
    [
      ['repaired', 4],
      ['toJudge', 1],
    ],
  ],
])('%s', (_name, given, expected) => {
  expect(sentenceParts(given)?.map(({ key, count }) => [key, count]) ?? null).toEqual(expected);
});
