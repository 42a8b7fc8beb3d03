import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/domain/errors/annotation.ts';
import type { Exercise } from '../../../src/domain/exercise/exercise.ts';
import type { Key, PlantedError } from '../../../src/domain/exercise/key.ts';
import { spotTask } from '../../../src/domain/review/spot.ts';
import { shippedDrafts } from './shipped-exercises.ts';

const NOTE = { zh: '说明', en: 'note' };
const DRAFT = 'Children under 1.4 years of age enter free, and so do people over 60.';
const ERRORS: readonly PlantedError[] = [
  {
    id: 'e1',
    span: '1.4 years of age',
    type: 'accuracy/number-name',
    severity: 'critical',
    accept: ['1.4 metres'],
    reject: ['1.4 feet'],
    note: NOTE,
  },
  {
    id: 'e2',
    at: { after: 'over 60' },
    type: 'accuracy/omission',
    severity: 'major',
    accept: ['on weekdays'],
    note: NOTE,
  },
];
const START = DRAFT.indexOf('1.4');
const END = START + '1.4 years of age'.length;
const PLACE = DRAFT.indexOf(' 60') + 3;

const exercise = {
  ...shippedDrafts()[0]!.exercise,
  kind: 'spot',
  languages: { source: 'zh-CN', target: 'en-GB' },
  segments: [{ id: 's1', source: '来源', draft: DRAFT }],
} satisfies Exercise;
const key: Key = { slug: 'x', revision: 1, segments: [{ id: 's1', reference: DRAFT, errors: [...ERRORS] }] };

function annotated(over: Partial<Annotation>): Annotation {
  return {
    id: 'a1',
    side: 'target',
    start: START,
    end: END,
    type: 'accuracy/number-name',
    severity: 'critical',
    note: '',
    correction: null,
    ...over,
  };
}
const spot = (...annotations: readonly Annotation[]) => spotTask(exercise, key, () => annotations);
const first = (...annotations: readonly Annotation[]) => spot(...annotations).segments[0]!.errors[0]!;
const second = (...annotations: readonly Annotation[]) => spot(...annotations).segments[0]!.errors[1]!;

describe('a planted span', () => {
  it.each([
    ['the whole of it', {}, true],
    ['just half of it', { end: START + 8 }, true],
    ['less than half', { end: START + 7 }, false],
    ['more than it', { start: START - 6, end: END + 5 }, true],
    ['a place in it', { start: START + 3, end: START + 3 }, false],
  ] as const)('annotated: %s', (_, over, found) => expect(first(annotated(over)).found).toBe(found));

  it('is found by two halves, and judged by the larger one', () => {
    const parts = [
      annotated({ id: 'a1', end: START + 3, type: 'other' }),
      annotated({ id: 'a2', start: START + 3, severity: 'minor' }),
    ];
    expect(first(...parts)).toMatchObject({ found: true, annotation: 'a2', typeRight: true, severityRight: false });
  });

  it.each([
    ['1.4 metres in height', 'repaired'],
    ['1.4 feet', 'to-judge'],
    ['1.4 years of age', 'missed'],
    [null, null],
  ] as const)('with the correction %s is %s', (correction, status) =>
    expect(first(annotated({ correction })).correction).toBe(status),
  );

  it('says nothing of type, severity and correction when it is not found', () => {
    expect(first(annotated({ end: START + 2, correction: 'x' }))).toMatchObject({
      found: false,
      annotation: 'a1',
      typeRight: null,
      severityRight: null,
      correction: null,
    });
  });
});

describe('a planted omission', () => {
  const gap = (at: number) => annotated({ start: at, end: at, type: 'accuracy/omission', severity: 'major' });

  it('is found within five characters of its place', () => {
    expect(second(gap(PLACE - 5)).found).toBe(true);
    expect(second(gap(PLACE - 6)).found).toBe(false);
  });

  it('is found in words called an omission, not in words called wrong', () => {
    expect(second(annotated({ start: PLACE - 2, end: PLACE, type: 'accuracy/omission' })).found).toBe(true);
    const wrong = annotated({ start: PLACE - 2, end: PLACE, type: 'accuracy/number-name' });
    expect(second(wrong).found).toBe(false);
    expect(spot(wrong).falseAlarms).toBe(1);
  });

  it('is repaired by a correction put there', () => {
    expect(second({ ...gap(PLACE), correction: ' on weekdays' }).correction).toBe('repaired');
  });
});

describe('a task', () => {
  it('counts what touches no planted error as a false alarm', () => {
    const wrong = annotated({ id: 'a2', start: 0, end: 8 });
    expect(spot(annotated({}), wrong)).toMatchObject({ errors: 2, found: 1, falseAlarms: 1 });
    expect(spot(annotated({}), wrong).segments[0]!.falseAlarms).toEqual(['a2']);
  });

  it('has undefined accuracies while nothing is found', () => {
    expect(spot()).toMatchObject({ found: 0, typeAccuracy: null, severityAccuracy: null });
  });

  const missing = (id: string, over: Partial<Annotation> = {}): Annotation =>
    annotated({ id, side: 'source', start: 0, end: 2, type: 'accuracy/omission', severity: 'major', ...over });

  it('finds an omission by the words of the source that are missing, and counts none of their characters', () => {
    const spotted = spot(missing('a1', { correction: 'on weekdays' }));
    expect(spotted).toMatchObject({ found: 1, falseAlarms: 0, typeAccuracy: 1, severityAccuracy: 1 });
    expect(spotted.score).toMatchObject({ marked: 0, credit: 0 });
    expect(spotted.segments[0]!.errors[1]).toMatchObject({ found: true, annotation: 'a1', correction: 'repaired' });
  });

  it('takes an omission annotated on both sides for one, and one too many for a false alarm', () => {
    const gap = annotated({ id: 'a1', start: PLACE, end: PLACE, type: 'accuracy/omission', severity: 'major' });
    expect(spot(gap, missing('a2'))).toMatchObject({ found: 1, falseAlarms: 0 });
    expect(spot(gap, missing('a2'), missing('a3')).segments[0]!.falseAlarms).toEqual(['a3']);
    expect(spot(gap, missing('a2')).segments[0]!.errors[1]!.annotation).toBe('a1');
  });

  it('calls anything else annotated in the source a false alarm', () => {
    expect(spot(annotated({ side: 'source' }))).toMatchObject({ found: 0, falseAlarms: 1 });
    const noGap: Key = { ...key, segments: [{ id: 's1', reference: DRAFT, errors: [ERRORS[0]!] }] };
    expect(spotTask(exercise, noGap, () => [missing('a1')])).toMatchObject({ found: 0, falseAlarms: 1 });
  });

  it('puts the words of a correction at a place with the spaces they need', () => {
    const gap = annotated({ start: PLACE, end: PLACE, type: 'accuracy/omission', correction: 'on weekdays' });
    expect(second(gap).correction).toBe('repaired');
  });

  it('finds everything in any draft of ours when the key itself is annotated', () => {
    for (const { exercise: shipped, key: own } of shippedDrafts()) {
      const answers = spotTask(shipped, own, () => []).segments;
      const found = spotTask(shipped, own, (segment) =>
        answers
          .find(({ id }) => id === segment)!
          .errors.map(({ id, inDraft }, index) => {
            const error = own.segments.find((one) => one.id === segment)!.errors.find((one) => one.id === id)!;
            return annotated({ id: `a${index + 1}`, ...inDraft, type: error.type, severity: error.severity });
          }),
      );
      expect(found).toMatchObject({ found: found.errors, typeAccuracy: 1, severityAccuracy: 1, falseAlarms: 0 });
      expect(found.score.f1).toBe(1);
    }
  });

  it('never throws, and finds no more than there is', () => {
    const places = fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 5 });
    fc.assert(
      fc.property(places, (pairs) => {
        const annotations = pairs.map(([one, other], index) =>
          annotated({ id: `a${index + 1}`, start: Math.min(one, other), end: Math.max(one, other), correction: 'x' }),
        );
        expect(spot(...annotations).found).toBeLessThanOrEqual(2);
      }),
    );
  });
});
