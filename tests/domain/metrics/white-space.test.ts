import { expect, it } from 'vitest';
import { chrfStats } from '../../../src/domain/metrics/chrf.ts';
import {
  endWithoutWhiteSpace,
  splitAtWhiteSpace,
  startWithoutWhiteSpace,
} from '../../../src/domain/metrics/white-space.ts';

/** Metrics-spec 1, written out. */
const WHITE_SPACE = new Set([
  0x9,
  0xa,
  0xb,
  0xc,
  0xd,
  0x1c,
  0x1d,
  0x1e,
  0x1f,
  0x20,
  0x85,
  0xa0,
  0x1680,
  0x2028,
  0x2029,
  0x202f,
  0x205f,
  0x3000,
  ...Array.from({ length: 11 }, (_, i) => 0x2000 + i),
]);

it('is exactly the set of the specification', () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const point = String.fromCharCode(code);
    const is = WHITE_SPACE.has(code);
    if (splitAtWhiteSpace(`a${point}b`).length !== (is ? 2 : 1)) expect.fail(`split at ${code}`);
    if (endWithoutWhiteSpace(`a${point}`) !== (is ? 1 : 2)) expect.fail(`end ${code}`);
    if (startWithoutWhiteSpace(`${point}a`) !== (is ? 1 : 0)) expect.fail(`start ${code}`);
    if ((chrfStats(point, point, 0)[1] === 0) !== is) expect.fail(`characters ${code}`);
  }
});

it('splits at runs, without empty pieces', () => {
  expect(splitAtWhiteSpace('')).toEqual([]);
  expect(splitAtWhiteSpace(' \t')).toEqual([]);
  expect(splitAtWhiteSpace('\u00a0a \n b ')).toEqual(['a', 'b']);
  expect(endWithoutWhiteSpace(' a \u3000\n')).toBe(2);
  expect(startWithoutWhiteSpace(' \n')).toBe(2);
});
