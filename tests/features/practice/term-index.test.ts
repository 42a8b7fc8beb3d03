import { expect, it } from 'vitest';
import { untouched } from '../../../src/domain/attempt/replay.ts';
import type { Exercise } from '../../../src/domain/exercise/exercise.ts';
import { createTermIndex } from '../../../src/features/practice/term-index.ts';

const cave = { source: '莫高窟', target: 'Mogao Caves', also: ['Mogao Grottoes'] };
const drafts = ['The Mogao Caves.', 'The Mogao Grottoes.', 'A street.', 'Caves of Mogao.'];
const exercise = {
  languages: { source: 'zh-CN', target: 'en-GB' },
  terms: [cave],
  segments: drafts.map((draft, at) => ({ id: `s${at + 1}`, source: at === 2 ? '街道' : '莫高窟', draft })),
} as unknown as Exercise;
const start = exercise.segments.map(untouched);

it('knows how the other segments render a term, as far as it has read', () => {
  const index = createTermIndex(exercise);
  let slices = 2;
  expect(index.readOn(start, () => slices-- > 0)).toBe(false);
  expect([...index.elsewhere(cave, 's9')]).toEqual(['Mogao Caves', 'Mogao Grottoes']);
  expect([...index.elsewhere(cave, 's1')]).toEqual(['Mogao Grottoes']);
  expect(index.readOn(start, () => true)).toBe(true);
});

it('follows what is written, also in segments read long ago', () => {
  const index = createTermIndex(exercise);
  index.readOn(start, () => true);
  index.update(start.with(3, { ...start[3]!, text: 'The Mogao Grottoes again.' }));
  expect([...index.elsewhere(cave, 's2')]).toEqual(['Mogao Caves', 'Mogao Grottoes']);
  index.update(start);
  expect([...index.elsewhere(cave, 's2')]).toEqual(['Mogao Caves']);
});
