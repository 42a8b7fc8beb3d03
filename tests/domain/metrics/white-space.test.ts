import { expect, it } from 'vitest';
import {
  codePointsWithoutWhiteSpace,
  splitAtWhiteSpace,
  trimWhiteSpaceEnd,
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
    if ((trimWhiteSpaceEnd(`a${point}`) === 'a') !== is) expect.fail(`trim ${code}`);
    if ((codePointsWithoutWhiteSpace(point).length === 0) !== is) expect.fail(`remove ${code}`);
  }
});

it('splits at runs, without empty pieces', () => {
  expect(splitAtWhiteSpace('')).toEqual([]);
  expect(splitAtWhiteSpace(' \t')).toEqual([]);
  expect(splitAtWhiteSpace('\u00a0a \n b ')).toEqual(['a', 'b']);
  expect(trimWhiteSpaceEnd(' a \u3000\n')).toBe(' a');
});

it('never fuses lone surrogates', () => {
  expect(codePointsWithoutWhiteSpace('\uD842 \uDFB7𠮷')).toEqual(['\uD842', '\uDFB7', '𠮷']);
});
