import { expect, it } from 'vitest';
import { workPath } from '../../../../src/features/findings/effort/work-path.ts';

it.each([
  [[], ''],
  [[4], '4'],
  [[1, 2, 3, 4], '1–4'],
  [[1, 2, 1, 3, 4, 5, 2], '1–2 1 3–5 2'],
  [[5, 4, 3], '5 4 3'],
])('the way through %j is %s', (numbers, path) => {
  expect(
    workPath(numbers)
      .map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`))
      .join(' '),
  ).toBe(path);
});
