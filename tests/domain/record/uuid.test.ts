import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UUID_V7_PATTERN, uuidV7 } from '../../../src/domain/record/uuid.ts';

const random = fc.uint8Array({ minLength: 10, maxLength: 10 });
const clock = fc.integer({ min: 0, max: 2 ** 48 - 1 });

describe('uuidV7', () => {
  it('is the example of RFC 9562, A.6', () => {
    const bytes = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
    expect(uuidV7(0x017f22e279b0, bytes)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('has its form at the ends of time and chance', () => {
    expect(uuidV7(0, new Uint8Array(10))).toBe('00000000-0000-7000-8000-000000000000');
    expect(uuidV7(2 ** 48 - 1, new Uint8Array(10).fill(255))).toBe('ffffffff-ffff-7fff-bfff-ffffffffffff');
  });

  it('always matches the pattern, tells its time, and sorts by it', () => {
    fc.assert(
      fc.property(clock, clock, random, random, (a, b, x, y) => {
        const [one, two] = [uuidV7(a, x), uuidV7(b, y)];
        expect(one).toMatch(UUID_V7_PATTERN);
        expect(Number.parseInt(one.replace('-', '').slice(0, 12), 16)).toBe(a);
        if (a !== b) expect(one < two).toBe(a < b);
      }),
    );
  });

  it('keeps 74 bits of chance: what differs in them is another id', () => {
    fc.assert(
      fc.property(
        clock,
        random,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 7 }),
        (now, bytes, at, bit) => {
          const changed = Uint8Array.from(bytes);
          changed[at] = (changed[at] ?? 0) ^ (1 << bit);
          // The four highest bits of the first byte and the two of the third give way to version and variant.
          const lost = (at === 0 && bit >= 4) || (at === 2 && bit >= 6);
          expect(uuidV7(now, changed) === uuidV7(now, bytes)).toBe(lost);
        },
      ),
    );
  });

  it.each([-1, 0.5, Number.NaN, Infinity, 2 ** 48])('a clock of %d is a RangeError', (now) => {
    expect(() => uuidV7(now, new Uint8Array(10))).toThrow(RangeError);
  });

  it.each([0, 9, 11, 16])('%i random bytes are a RangeError', (count) => {
    expect(() => uuidV7(0, new Uint8Array(count))).toThrow(RangeError);
  });
});
