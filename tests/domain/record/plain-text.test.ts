import { describe, expect, it } from 'vitest';
import { fc, test } from '@fast-check/vitest';
import { cleanText, plainText, textFault } from '../../../src/domain/record/plain-text.ts';

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom('a', '译', '\u0000', '\u202E', '\uD83D', '\uDE00', '\r'), fc.string()),
});

describe('a text in a record', () => {
  it.each([
    ['译进\tYijin\n', null],
    ['half a pair \uD83D', 'lone-surrogate'],
    ['\uDE00', 'lone-surrogate'],
    ['whole 😀', null],
    ['nul \u0000', 'control-character'],
    ['turned \u202E round', 'control-character'],
  ])('%j has the fault %s', (text, fault) => {
    expect(textFault(text)).toBe(fault);
    expect(plainText(0, 100).safeParse(text).success).toBe(fault === null);
  });

  test.prop([anyText])('is without fault once it is cleaned, and cleaning again changes nothing', (text) => {
    const clean = cleanText(text);
    expect(textFault(clean)).toBeNull();
    expect(cleanText(clean)).toBe(clean);
  });

  test.prop([fc.string({ unit: 'grapheme' })])('without a fault stays as it is, but for line ends', (text) => {
    fc.pre(textFault(text) === null && !text.includes('\r'));
    expect(cleanText(text)).toBe(text);
  });
});
