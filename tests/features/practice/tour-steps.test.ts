import { describe, expect, it } from 'vitest';

import { replay, type SegmentState } from '../../../src/domain/attempt/replay.ts';
import { parseTourNotes, tourStep, tourTerm, type TourNotes } from '../../../src/features/practice/tour-steps.ts';
import { shippedExercise } from '../../domain/review/shipped-exercises.ts';

const { exercise } = shippedExercise('zh-en-tour-dujiangyan');
const start = replay(exercise.segments, []);

function step(change: Readonly<Record<string, Partial<SegmentState>>>, notes: Partial<TourNotes> = {}) {
  const segments = start.map((segment) => ({ ...segment, ...change[segment.id] }));
  return tourStep(segments, tourTerm(exercise, segments), { ...parseTourNotes(null), ...notes });
}

const number = { s1: { text: 'Ten million mu.' } };
const term = { s2: { text: 'Through the Bottle-Neck Channel.' } };

describe('the tour follows what she does', () => {
  it.each<[string, ReturnType<typeof step>, ReturnType<typeof step>]>([
    ['the brief comes first', step({}), 'brief'],
    ['read, then something is to be changed', step({}, { read: true }), 'change'],
    ['what was changed is measured', step(number, { read: true }), 'measure'],
    ['who begins to write at once is not sent back to the brief', step(number), 'measure'],
    ['the term waits', step(number, { measured: true }), 'term'],
    ['with the term in, the rest is to be confirmed', step({ ...number, ...term }, { measured: true }), 'confirm'],
    ['a term put in first is not asked for again', step(term, { measured: true }), 'confirm'],
  ])('%s', (_name, found, expected) => expect(found).toBe(expected));

  it('ends when all is confirmed, whatever was left out', () => {
    const all = Object.fromEntries(start.map(({ id }) => [id, { confirmed: true }]));
    expect(step(all)).toBe('handIn');
  });
});

it('finds the term that a draft does not have', () => {
  expect(tourTerm(exercise, start)).toEqual({ segment: 's2', n: 2, source: '宝瓶口', done: false });
  expect(tourTerm({ ...exercise, terms: [] }, start)).toBeNull();
});

it('reads its notes from whatever was kept', () => {
  expect(parseTourNotes('?')).toEqual({ read: false, measured: false, left: false });
  expect(parseTourNotes({ left: true, read: 7 })).toEqual({ read: false, measured: false, left: true });
});
