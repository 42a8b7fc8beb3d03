import { expect, it } from 'vitest';
import { hitFinder, nextHit, NO_QUERY, type Hit } from '../../../../src/features/practice/find/find-query.ts';
import type { SegmentRowData } from '../../../../src/editor/segment-row.ts';

const rows = ['A cave, a cave.', 'A hall.', 'Cave.'].map((text, index): SegmentRowData => ({
  id: `s${index + 1}`,
  n: index + 1,
  source: 'cave 洞',
  draft: text,
  text,
  confirmed: false,
  marked: false,
  terms: [],
}));
const told = (hits: readonly Hit[]): readonly string[] => hits.map((hit) => `${hit.segment} ${hit.side} ${hit.start}`);

it('finds from top to bottom, the source of a segment before its translation', () => {
  expect(told(hitFinder({ ...NO_QUERY, words: 'cave' })(rows.slice(0, 2)))).toEqual([
    's1 source 0',
    's1 target 2',
    's1 target 10',
    's2 source 0',
  ]);
  expect(told(hitFinder({ ...NO_QUERY, words: 'cave', where: 'target' })(rows))).toEqual([
    's1 target 2',
    's1 target 10',
    's3 target 0',
  ]);
  expect(hitFinder(NO_QUERY)(rows)).toEqual([]);
});

it('finds anew in a segment that was changed, and only there', () => {
  const find = hitFinder({ ...NO_QUERY, words: 'cave', where: 'target' });
  const before = find(rows);
  const after = find(rows.with(1, { ...rows[1]!, text: 'The cave.' }));
  expect(told(after)).toEqual(['s1 target 2', 's1 target 10', 's2 target 4', 's3 target 0']);
  expect(after[0]).toBe(before[0]);
});

it.each([
  ['s1', 'source', 0, 0],
  ['s1', 'target', 2, 0],
  ['s1', 'target', 3, 1],
  ['s2', 'source', 0, 2],
  ['s3', 'target', 1, 0],
] as const)('goes on from %s %s %i to the place of index %i, round the end', (segment, side, start, index) => {
  const hits = hitFinder({ ...NO_QUERY, words: 'cave', where: 'target' })(rows);
  expect(nextHit({ segment, side, start, end: start }, hits, rows)).toBe(index);
  expect(nextHit({ segment, side, start, end: start }, [], rows)).toBe(-1);
});
