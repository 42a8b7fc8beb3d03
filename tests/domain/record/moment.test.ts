import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareMoments, momentOf } from '../../../src/domain/record/moment.ts';

test('agrees with the engine on every moment of four digits', () => {
  const date = fc.date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(date, (at) => {
      expect(momentOf(at.toISOString())).toBe(at.getTime());
    }),
  );
});

test.each([
  ['2026-03-01T00:00:00+08:00', '2026-02-28T16:00:00Z'],
  ['2024-02-29T23:30-01:00', '2024-03-01T00:30:00.000Z'],
])('%s is %s', (one, other) => expect(momentOf(one)).toBe(momentOf(other)));

test('a time of the east comes before the same hour of the west', () => {
  expect(compareMoments('2026-03-01T09:00:00+08:00', '2026-03-01T02:00:00Z')).toBeLessThan(0);
  expect(compareMoments('2026-03-01T09:00:00+08:00', '2026-03-01T01:00:00Z')).toBe(0);
  expect(momentOf('soon')).toBeNaN();
});
