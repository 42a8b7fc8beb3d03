import { describe, expect, it } from 'vitest';
import { fc, test } from '@fast-check/vitest';
import { learnerCode, parseLearnerCode } from '../../../src/domain/task/learner-code.ts';

const random = fc.uint8Array({ minLength: 7, maxLength: 7 });

describe('learner code', () => {
  test.prop([random])('is accepted in its own spelling, in lower case and without the hyphen', (bytes) => {
    const code = learnerCode(bytes);
    expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
    expect(parseLearnerCode(code)).toBe(code);
    expect(parseLearnerCode(` ${code.toLowerCase().replace('-', ' ')} `)).toBe(code);
  });

  test.prop([random, fc.nat(6), fc.nat(29)])('finds every single wrong character', (bytes, place, letter) => {
    const code = learnerCode(bytes).replace('-', '');
    const wrong = '23456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(letter);
    fc.pre(code.charAt(place) !== wrong);
    expect(parseLearnerCode(code.slice(0, place) + wrong + code.slice(place + 1))).toBeNull();
  });

  it.each(['', 'K7QW', 'K7QW-2RT', 'K7QW-2RT9X', 'K0QW-2RT9', '学号-2RT9'])('refuses “%s”', (input) => {
    expect(parseLearnerCode(input)).toBeNull();
  });

  it('needs seven random bytes', () => {
    expect(() => learnerCode(new Uint8Array(6))).toThrow(RangeError);
  });
});
