import { expect, it } from 'vitest';
import { trimSpan } from '../../../src/domain/text/trim-span.ts';

it.each([
  ['a word with the space behind it', 'one two three', 4, 8, { start: 4, end: 7 }],
  ['selected from right to left', 'one two three', 8, 3, { start: 4, end: 7 }],
  ['full-width space', '一　二', 0, 2, { start: 0, end: 1 }],
  ['nothing but space', 'a  b', 1, 3, null],
  ['a place', 'abc', 2, 2, null],
  ['beyond the text', 'abc', -5, 99, { start: 0, end: 3 }],
  ['an astral character is one', '𠮷𠮷 a', 1, 3, { start: 1, end: 2 }],
] as const)('%s', (_, text, from, to, span) => {
  expect(trimSpan(text, from, to)).toEqual(span);
});
