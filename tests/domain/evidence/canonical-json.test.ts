import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, firstDifference } from '../../../src/domain/evidence/canonical-json.ts';

describe('the spelling that hashes are over (RFC 8785)', () => {
  test('the example of the standard', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('members are sorted by UTF-16 units', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toHaveLength(7);
    expect(canonicalJson(value).match(/:(\d)/g)?.join('')).toBe(':2:4:6:7:1:5:3');
  });

  test('laws: it is JSON of the same value, and the order of members does not matter', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value);
        const back: unknown = JSON.parse(text);
        expect(firstDifference(back, JSON.parse(JSON.stringify(value)))).toBeNull();
        expect(canonicalJson(turned(back))).toBe(text);
      }),
    );
  });
});

test.each([
  [{ a: 1 }, { a: 1 }, null],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, null],
  [{ a: { b: [1, 2] } }, { a: { b: [1, 3] } }, 'a.b.1'],
  [{ a: 1 }, {}, 'a'],
  [[], {}, ''],
  [null, {}, ''],
])('%j and %j differ at %j', (a, b, path) => expect(firstDifference(a, b)).toBe(path));

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, turned(member)]),
  );
}
