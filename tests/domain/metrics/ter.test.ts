import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_TER, hterSettings, type TerSettings } from '../../../src/domain/metrics/ter-settings.ts';
import { corpusTer, ter, terOfTokens, terScore } from '../../../src/domain/metrics/ter.ts';
import { anyText } from '../text/any-text.ts';

const settings = fc.record<TerSettings>({
  cased: fc.boolean(),
  norm: fc.boolean(),
  nopunct: fc.boolean(),
  asian: fc.boolean(),
  reference: fc.constantFrom('once', 'twice'),
});

describe('terScore', () => {
  it.each([
    [0, 0, 0],
    [3, 0, 100],
    [0, 4, 0],
    [1, 9, 11.11111111111111],
    [9, 4, 225],
  ])('%i edits over %i tokens: %d', (edits, refLength, score) => {
    expect(terScore({ edits, refLength })).toBe(score);
  });
});

describe('ter', () => {
  it.each([
    ['', '', 0, 0, 0, ''],
    ['', 'a b', 100, 2, 2, 'ii'],
    ['a b', '', 100, 2, 0, 'dd'],
    ['a b c d', 'a', 300, 3, 1, ' ddd'],
  ])('%j to %j', (draft, text, score, edits, refLength, trace) => {
    expect(ter(draft, text, PLAIN_TER)).toMatchObject({ score, edits, refLength, trace, shifts: [], candidates: 0 });
  });

  it('a moved block costs one edit, whatever its length', () => {
    expect(ter('b c d e a', 'a b c d e', PLAIN_TER)).toMatchObject({ edits: 1, shift: 1, ins: 0, del: 0, sub: 0 });
    expect(ter('昨天我们去了北京。', '我们昨天去了北京。', hterSettings('zh'))).toMatchObject({ edits: 1, shift: 1 });
  });

  it('an identical pair with a possessive: 0 with the reference once, above 0 when compatible', () => {
    const once = hterSettings('en');
    expect(ter("It is the dog's.", "It is the dog's.", once).score).toBe(0);
    expect(ter("It is the dog's.", "It is the dog's.", { ...once, reference: 'twice' }).edits).toBeGreaterThan(0);
  });

  it('stops at 1,000 candidates without applying what the round found', () => {
    const draft = Array.from({ length: 90 }, (_, i) => 'abc'[(i * i + (i >> 2)) % 3]!);
    const result = terOfTokens(draft, draft.toReversed());
    expect(result.candidates).toBeGreaterThanOrEqual(1000);
    expect(result.edits).toBe(result.ins + result.del + result.sub + result.shifts.length);
  });

  it('laws: untouched is 0; operations add up; no worse than without moves; a corpus of one is the sentence', () => {
    fc.assert(
      fc.property(anyText(), anyText(), settings, (draft, text, any) => {
        expect(ter(text, text, { ...any, reference: 'once' })).toMatchObject({ score: 0, edits: 0 });
        const result = ter(draft, text, any);
        const { ins, del, sub, shift, shifts, edits, refLength, score, trace } = result;
        expect(ins + del + sub + shift).toBe(edits);
        expect(shifts.length).toBe(shift);
        expect(trace.replaceAll('d', '').length).toBe(refLength);
        expect(score).toBe(terScore(result));
        expect(corpusTer([result])).toEqual({ score, edits, refLength });
      }),
    );
  });
});

it('corpusTer sums edits and lengths first', () => {
  expect(corpusTer([])).toEqual({ score: 0, edits: 0, refLength: 0 });
  const sentences = [
    { edits: 1, refLength: 1 },
    { edits: 0, refLength: 9 },
    { edits: 2, refLength: 0 },
  ];
  expect(corpusTer(sentences)).toEqual({ score: 30, edits: 3, refLength: 10 });
});
