import { expect, it } from 'vitest';
import { jsonValue } from '../../../src/domain/record/json-value.ts';
import { MAX_DEPTH } from '../../../src/domain/record/record.ts';

it('gives the value of a JSON text', () => {
  expect(jsonValue('{"a":[1,null]}')).toEqual({ a: [1, null] });
  expect(jsonValue('null')).toBeNull();
});

it.each([
  ['what is no JSON', 'Here you are: {"a":1}'],
  ['nothing', ''],
  ['what is nested too deeply', '['.repeat(MAX_DEPTH + 1) + ']'.repeat(MAX_DEPTH + 1)],
])('gives none for %s', (_what, text) => {
  expect(jsonValue(text)).toBeUndefined();
});
