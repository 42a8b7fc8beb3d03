import { expect, it } from 'vitest';
import { scriptOf } from '../../../src/domain/text/language.ts';

it.each([
  ['zh-CN', 'zh'],
  ['en-GB', 'en'],
  ['en-US', 'en'],
] as const)('script of %s is %s', (tag, script) => {
  expect(scriptOf(tag)).toBe(script);
});
