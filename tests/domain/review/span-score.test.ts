import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES, type Severity } from '../../../src/domain/errors/severity.ts';
import { countSpans, scoreSpans, type WeighedSpan } from '../../../src/domain/review/span-score.ts';

interface GoldenCase {
  readonly id: string;
  readonly fn: string;
  readonly input: { readonly gold: readonly WeighedSpan[]; readonly pred: readonly WeighedSpan[] };
  readonly expected: Readonly<Record<string, number>>;
}
const { cases } = JSON.parse(readFileSync('tests/fixtures/stats-golden.json', 'utf8')) as {
  readonly cases: readonly GoldenCase[];
};
const golden = cases.filter(({ fn }) => fn === 'spanScore');

const spans = fc.array(
  fc
    .record({
      start: fc.nat({ max: 40 }),
      length: fc.nat({ max: 12 }),
      severity: fc.constantFrom<Severity[]>(...SEVERITIES),
    })
    .map(({ start, length, severity }) => ({ start, end: start + length, severity })),
  { maxLength: 6 },
);

describe('the score of spotted spans', () => {
  it('has golden cases to be held against', () => expect(golden.length).toBeGreaterThanOrEqual(4));

  it.each(golden)('is the reference’s: $id', ({ input, expected }) => {
    const score = scoreSpans([countSpans(input.gold, input.pred)]);
    expect(score.precision).toBeCloseTo(expected['precision']!, 12);
    expect(score.recall).toBeCloseTo(expected['recall']!, 12);
    expect(score.f1).toBeCloseTo(expected['f1']!, 12);
    expect([score.credit, score.inKey, score.marked]).toEqual([
      expected['credit'],
      expected['goldChars'],
      expected['predChars'],
    ]);
  });

  it('is 1 for the key itself, and lies between 0 and 1 for anything', () => {
    fc.assert(
      fc.property(spans, spans, (key, marked) => {
        expect(scoreSpans([countSpans(key, key)]).f1).toBe(1);
        const { precision, recall, f1 } = scoreSpans([countSpans(key, marked)]);
        for (const figure of [precision, recall, f1]) {
          expect(figure).toBeGreaterThanOrEqual(0);
          expect(figure).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('adds the texts of a task before it divides', () => {
    const long = countSpans([{ start: 0, end: 10, severity: 'major' }], [{ start: 0, end: 10, severity: 'major' }]);
    const short = countSpans([{ start: 0, end: 2, severity: 'minor' }], []);
    expect(scoreSpans([long, short]).recall).toBeCloseTo(10 / 12, 12);
  });
});
