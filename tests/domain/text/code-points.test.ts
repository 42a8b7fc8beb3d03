import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codePointOffset,
  countCodePoints,
  sliceCodePoints,
  toCodePoints,
  utf16Offset,
} from '../../../src/domain/text/code-points.ts';
import { anyText } from './any-text.ts';

describe('code points', () => {
  it.each([
    ['', []],
    ['a中', ['a', '中']],
    ['𠮷好', ['𠮷', '好']],
    ['\uD842', ['\uD842']],
    ['\uDFB7\uD842', ['\uDFB7', '\uD842']],
    ['👍🏽', ['👍', '🏽']],
  ])('of %j', (text, points) => {
    expect(toCodePoints(text)).toEqual(points);
    expect(countCodePoints(text)).toBe(points.length);
  });

  it.each([
    ['a𠮷b', 0, 2, 'a𠮷'],
    ['a𠮷b', 1, undefined, '𠮷b'],
    ['a𠮷b', 2, 9, 'b'],
    ['a𠮷b', -3, 1, 'a'],
    ['a𠮷b', 2, 1, ''],
    ['a𠮷b', 1, -1, ''],
    ['', 0, 1, ''],
  ])('slice of %j from %j to %j', (text, start, end, part) => {
    expect(sliceCodePoints(text, start, end)).toBe(part);
  });

  it.each([
    ['a𠮷b', -1, 0],
    ['a𠮷b', 1, 1],
    ['a𠮷b', 2, 1],
    ['a𠮷b', 3, 2],
    ['a𠮷b', 9, 3],
    ['', 4, 0],
  ])('code points before UTF-16 offset: %j, %j', (text, offset, count) => {
    expect(codePointOffset(text, offset)).toBe(count);
  });

  it('laws: nothing is lost, the two offsets are inverse', () => {
    fc.assert(
      fc.property(anyText(), fc.nat(20), (text, at) => {
        const points = toCodePoints(text);
        expect(points.join('')).toBe(text);
        expect(countCodePoints(text)).toBe(points.length);
        expect(sliceCodePoints(text, 0, at) + sliceCodePoints(text, at)).toBe(text);
        expect(codePointOffset(text, utf16Offset(text, at))).toBe(Math.min(at, points.length));
        expect(sliceCodePoints(text, at, at + 3)).toBe(points.slice(at, at + 3).join(''));
      }),
    );
  });
});
