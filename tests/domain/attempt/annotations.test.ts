import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  annotationHistory,
  annotationsIn,
  annotationStepEvent,
  nextAnnotationId,
} from '../../../src/domain/attempt/annotations.ts';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import type { Annotation } from '../../../src/domain/errors/annotation.ts';

function annotation(id: string, over: Partial<Annotation> = {}): Annotation {
  const blank = {
    side: 'target',
    start: 0,
    end: 3,
    type: 'other',
    severity: 'minor',
    note: '',
    correction: null,
  } as const;
  return { ...blank, id, ...over };
}
function put(id: string, over: Partial<Annotation> = {}, segment = 's1'): EditEvent {
  return { kind: 'annotate', t: 1, segment, annotation: annotation(id, over), by: 'key' };
}
function withdraw(id: string, segment = 's1'): EditEvent {
  return { kind: 'unannotate', t: 2, segment, annotation: id, by: 'pointer' };
}
/** A log with the steps taken back or done again at its end. */
function stepped(events: readonly EditEvent[], ...steps: readonly ('undo' | 'redo')[]): readonly EditEvent[] {
  return steppedSince(0, events, ...steps);
}
/** The same in a later round, which began after so many events. */
function steppedSince(
  since: number,
  events: readonly EditEvent[],
  ...steps: readonly ('undo' | 'redo')[]
): readonly EditEvent[] {
  return steps.reduce<readonly EditEvent[]>((log, step) => {
    const event = annotationStepEvent(annotationHistory(log, since), step, 3, 'key');
    return event ? [...log, event] : log;
  }, events);
}
const standing = (events: readonly EditEvent[]) =>
  [...annotationsIn(events)].flatMap(([segment, own]) => own.map(({ id, severity }) => `${segment} ${id} ${severity}`));

describe('the annotations of a log', () => {
  it('stand in the order of the text, each as it was last put, without those withdrawn', () => {
    const log = [put('a1', { start: 5, end: 9 }), put('a2'), put('a3'), put('a1', { start: 1 }), withdraw('a3')];
    expect(
      annotationsIn(log)
        .get('s1')!
        .map(({ id }) => id),
    ).toEqual(['a2', 'a1']);
  });

  it.each([
    ['a1', []],
    ['a4', [put('a3'), put('a1', {}, 's2'), withdraw('a3')]],
  ] as const)('get %s as their next id, never one that was there before', (id, events) => {
    expect(nextAnnotationId(events)).toBe(id);
  });
});

describe('undo', () => {
  const log = [put('a1'), put('a1', { severity: 'critical' }), put('a2', {}, 's2'), withdraw('a1')];

  it.each([
    [['undo'], ['s1 a1 critical', 's2 a2 minor']],
    [['undo', 'undo'], ['s1 a1 critical']],
    [['undo', 'undo', 'undo'], ['s1 a1 minor']],
    [['undo', 'undo', 'undo', 'undo', 'undo'], []],
    [
      ['undo', 'undo', 'redo'],
      ['s1 a1 critical', 's2 a2 minor'],
    ],
    [['undo', 'redo', 'redo'], ['s2 a2 minor']],
  ] as const)('%j leaves %j', (steps, left) => {
    expect(standing(stepped(log, ...steps)).toSorted()).toEqual(left);
  });

  it('takes back a mark removed by hand, not the one put before it', () => {
    expect(standing(stepped([put('a1'), put('a2'), withdraw('a2')], 'undo'))).toEqual(['s1 a1 minor', 's1 a2 minor']);
  });

  it('has nothing to do again after something new', () => {
    const parted = [...stepped(log, 'undo'), put('a3')];
    expect(annotationHistory(parted).undone).toEqual([]);
  });

  it('does not reach into what an earlier round handed in, but takes back what was done to it since', () => {
    expect(standing(steppedSince(4, log, 'undo'))).toEqual(standing(log));
    expect(annotationHistory(log, 4)).toEqual({ done: [], undone: [] });
    const later = [...log, withdraw('a2', 's2'), put('a3')];
    expect(standing(steppedSince(4, later, 'undo', 'undo', 'undo'))).toEqual(['s2 a2 minor']);
    // What was taken back before the hand-in stays taken back.
    const taken = stepped(log, 'undo');
    expect(standing(steppedSince(taken.length, taken, 'redo'))).toEqual(standing(taken));
  });

  it('passes over what was withdrawn and did not stand', () => {
    expect(annotationHistory([withdraw('a1')]).done).toEqual([]);
    expect(annotationStepEvent(annotationHistory([]), 'undo', 0, 'key')).toBeNull();
  });

  const event = fc.oneof(
    fc
      .record({ id: fc.constantFrom('a1', 'a2', 'a3'), end: fc.integer({ min: 1, max: 9 }) })
      .map(({ id, end }) => put(id, { end })),
    fc.constantFrom('a1', 'a2', 'a3').map((id) => withdraw(id)),
  );

  it('of all, and all again, leaves what stood, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (events) => {
        const count = annotationHistory(events).done.length;
        const undone = stepped(events, ...Array<'undo'>(count).fill('undo'));
        expect(standing(undone)).toEqual([]);
        const redone = stepped(undone, ...Array<'redo'>(count).fill('redo'));
        expect(annotationsIn(redone).get('s1') ?? []).toEqual(annotationsIn(events).get('s1') ?? []);
        expect(annotationHistory(redone).undone).toEqual([]);
      }),
    );
  });
});
