import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measureSegment, poolMeasures } from '../../../src/domain/metrics/measurement.ts';
import { COUNTS, countsOf, measureOfCounts } from '../../../src/domain/metrics/segment-counts.ts';

const texts = fc.record({ draft: fc.string({ unit: 'grapheme' }), text: fc.string({ unit: 'grapheme' }) });

it.each(['zh', 'en'] as const)('summed counts give what pooled measures give, in %s', (target) => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), (segments) => {
      const measures = segments.map((segment) => measureSegment({ ...segment, target }));
      const sums = new Float64Array(COUNTS);
      for (const row of measures.map(countsOf)) row.forEach((count, at) => (sums[at]! += count));
      expect(measureOfCounts(sums, target)).toEqual(poolMeasures(measures));
    }),
  );
});

it('a row has its length whatever the texts', () => {
  expect(countsOf(measureSegment({ draft: '', text: '', target: 'zh' }))).toHaveLength(COUNTS);
  expect(countsOf(measureSegment({ draft: 'A cave.', text: 'Caves.', target: 'en' }))).toHaveLength(COUNTS);
});
