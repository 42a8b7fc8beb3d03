import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { sliceCodePoints } from '../../src/domain/text/code-points.ts';
import { shiftMarks } from '../../src/editor/shift-marks.ts';
import type { TextMark } from '../../src/marked-text/mark.ts';

const mark = (start: number, end: number): TextMark => ({ id: 'm', kind: 'error', start, end, label: '' });

it.each([
  ['before it', '𠮷 the the cave', '你好𠮷 the the cave', [4, 11]],
  ['behind it', '𠮷 the the cave', '𠮷 the the caves', [2, 9]],
  ['where it begins', '𠮷 the the cave', '𠮷 的the the cave', [3, 10]],
  ['where it ends', '𠮷 the the cave', '𠮷 the the的 cave', [2, 9]],
])('a mark goes with its words when something is written %s', (_, before, after, place) => {
  expect(shiftMarks([mark(2, 9)], before, after).map(({ start, end }) => [start, end])).toEqual([place]);
});

it('a mark goes when its words do', () => {
  expect(shiftMarks([mark(2, 9)], '𠮷 the the cave', '𠮷 the cave')).toEqual([]);
  expect(shiftMarks([mark(2, 9)], '𠮷 the the cave', '𠮷 the Xthe cave')).toEqual([]);
});

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '你', '𠮷'), maxLength: 12 });
test.prop([words, words, words, words])('what is marked never changes', (head, marked, tail, other) => {
  const before = head + marked + tail;
  const start = Array.from(head).length;
  const marks = [mark(start, start + Array.from(marked).length)];
  for (const after of [other, other + before, before + other, head + other + tail, head + marked + other]) {
    for (const { start: from, end } of shiftMarks(marks, before, after)) {
      expect(sliceCodePoints(after, from, end)).toBe(marked);
    }
  }
});
