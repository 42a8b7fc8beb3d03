import { expect, it } from 'vitest';
import type { Annotation } from '../../../../src/domain/errors/annotation.ts';
import { marksOn, numberedMarks } from '../../../../src/features/practice/spot/numbered-marks.ts';

const at = (id: string, side: Annotation['side'], start: number, end: number): Annotation => ({
  id,
  side,
  start,
  end,
  type: 'other',
  severity: 'major',
  note: '',
  correction: null,
});

it('numbers the marks of the draft before those of the source, with their words by code points', () => {
  const texts = { source: '𠮷田来了', draft: '𠮷 came late' };
  const marks = numberedMarks([at('a2', 'source', 0, 2), at('a1', 'target', 2, 6), at('a3', 'target', 11, 11)], texts);
  expect(marks.map(({ number, annotation, words }) => [number, annotation.id, words])).toEqual([
    [1, 'a1', 'came'],
    [2, 'a3', ''],
    [3, 'a2', '𠮷田'],
  ]);
  expect(marksOn('source', marks)).toMatchObject([{ id: 'a2', number: 3, start: 0, end: 2, severity: 'major' }]);
  expect(marksOn('target', marks)).toHaveLength(2);
});
