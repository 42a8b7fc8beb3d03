import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { LogMismatch } from '../../../src/domain/attempt/apply-event.ts';
import { effortOf, type TaskEffort } from '../../../src/domain/effort/effort.ts';
import { effortSettings } from '../../../src/domain/effort/effort-settings.ts';
import type { Exercise } from '../../../src/domain/exercise/exercise.ts';
import { typedLog } from '../attempt/typed-log.ts';
import { shippedExercise } from '../review/shipped-exercises.ts';
import { blur, clock, focus, hidden, ime, key, move, sitting, visible } from './log-kit.ts';

const english = shippedExercise('en-zh-antibiotics-leaflet').exercise;
const task = (segments: Exercise['segments'], more: Partial<Exercise> = {}): Exercise => ({
  ...english,
  ...more,
  segments,
});
const three = task([
  { id: 's1', source: 'Take one tablet a day.', draft: '每天一片' },
  { id: 's2', source: 'Do not stop early.', draft: '不要停' },
  { id: 's3', source: '—', draft: '好' },
]);

describe('a log worked by hand', () => {
  const { at, effort } = handWorked();

  it('has its time, and what was cut out of it', () => {
    // s1: 13 s, and 4 s in the second sitting. s2: 4 s, 60 s of a gap of 100 s, 3 s, 5 s hidden, 3 s. Outside: 1 s, 1 s, 1 s.
    expect(at('s1').time).toEqual({ ms: 17_000, idleCutMs: 0, hiddenMs: 0 });
    expect(at('s2').time).toEqual({ ms: 70_000, idleCutMs: 40_000, hiddenMs: 5000 });
    expect(at('s3').time).toBeNull();
    expect(effort.time).toEqual({ ms: 87_000, idleCutMs: 40_000, hiddenMs: 5000 });
    expect(effort.whole).toEqual({ ms: 90_000, idleCutMs: 40_000, hiddenMs: 5000 });
  });

  it('has its pace over the words of the source', () => {
    expect(at('s1')).toMatchObject({ words: 5, secondsPerWord: 3.4 });
    expect(at('s2')).toMatchObject({ words: 4, secondsPerWord: 17.5 });
    expect(at('s3')).toMatchObject({ words: 0, secondsPerWord: null, wordsPerHour: null });
    expect(effort.words).toBe(9);
    expect(effort.secondsPerWord).toBeCloseTo(87 / 9, 12);
    expect(effort.wordsPerHour).toBeCloseTo((9 * 3600) / 87, 12);
  });

  it('has its keys, and how many of the characters they made stand', () => {
    // s1: 4 letters typed and 2 taken back, 2 stand in 6 characters; keys: 4 + 2.
    expect(at('s1')).toMatchObject({ characters: 6, keyRatio: 1, changed: 2, efficiency: 2 / 6 });
    expect(at('s2')).toMatchObject({ characters: 8, keyRatio: 7 / 8, changed: 5, efficiency: 1 });
    expect(at('s2')).toMatchObject({ pastedShare: 3 / 5, suggestedShare: 0 });
    expect(at('s3')).toMatchObject({ characters: 1, keyRatio: 0, changed: 0, efficiency: null, pastedShare: null });
    expect(effort).toMatchObject({ characters: 15, keyRatio: 13 / 15, efficiency: 7 / 11, pastedShare: 3 / 9 });
  });

  it('has its pauses by threshold, in all its visits', () => {
    // s1: 2000 before, 5 gaps of 200, 10 000 after; then 4000 without a key.
    expect(at('s1').pauses).toMatchObject([
      { thresholdMs: 300, count: 3, totalMs: 16_000, bursts: 1 },
      { thresholdMs: 1000, count: 3, totalMs: 16_000, bursts: 1 },
      { thresholdMs: 2000, count: 3, totalMs: 16_000, bursts: 1, pwr: 3 / 5 },
    ]);
    // s2: 500 before the paste, 1500 to the composition of 2000, 60 000 of 100 000, and 6000 in sight after the last key.
    expect(at('s2').pauses?.[1]).toMatchObject({ thresholdMs: 1000, count: 3, totalMs: 67_500, bursts: 3 });
    expect(at('s3').pauses).toBeNull();
    expect(effort.pauses?.[1]).toMatchObject({ count: 6, totalMs: 83_500, bursts: 4, ratio: 83_500 / 87_000 });
  });

  it('has the input method apart', () => {
    expect(at('s2').ime).toEqual({ compositions: 1, cancelled: 0, ms: 2000, silent: 0, timed: 0, waits: null });
    expect(at('s1').ime).toBeNull();
  });

  it('has the order of work, and the returns', () => {
    expect(effort.order).toEqual(['s1', 's2', 's1']);
    expect([at('s1').revisits, at('s2').revisits, at('s3').revisits]).toEqual([1, 0, null]);
    expect(effort.revisits).toBe(1);
  });

  it('has median and quartiles over the segments that have the figure', () => {
    expect(effort.spread.editingMs).toEqual({ n: 2, q1: 30_250, median: 43_500, q3: 56_750 });
    expect(effort.spread.secondsPerWord?.n).toBe(2);
    expect(effort.spread.keyRatio?.n).toBe(3);
    expect(effort.spread.pauses.map(({ thresholdMs, pwr }) => [thresholdMs, pwr?.n])).toEqual([
      [300, 2],
      [1000, 2],
      [2000, 2],
    ]);
  });

  it('says by what it was counted, and counts by other settings when asked', () => {
    expect(effort.settings).toEqual({ rule: 'effort-1', idleMs: 60_000, thresholdsMs: [300, 1000, 2000] });
    const other = handWorked(effortSettings(10_000, [500])).effort;
    expect(other.settings.idleMs).toBe(10_000);
    expect(other.time).toEqual({ ms: 37_000, idleCutMs: 90_000, hiddenMs: 5000 });
    expect(other.pauses).toHaveLength(1);
  });
});

function handWorked(settings = effortSettings()) {
  const typed = [3000, 3200, 3400, 3600].map((t): EditEvent => key(t));
  const back = [3800, 4000].map((t): EditEvent => ({
    kind: 'delete',
    t,
    segment: 's1',
    at: 0,
    out: 'a',
    in: '',
    by: 'key',
  }));
  const events: readonly EditEvent[] = [
    sitting(),
    focus(1000),
    ...typed,
    ...back,
    blur(14_000),
    focus(15_000, 's2'),
    { kind: 'paste', t: 15_500, segment: 's2', at: 0, out: '', in: 'abc', by: 'key' },
    { ...ime(17_000, 19_000), segment: 's2' } as EditEvent,
    { kind: 'confirm', t: 119_000, segment: 's2', by: 'key' },
    hidden(122_000),
    visible(127_000),
    move(128_000, 'pointer', 's2'),
    blur(130_000, 's2'),
    sitting('2026-03-02T08:00:00.000Z'),
    focus(1000),
    move(1000, 'pointer'),
    blur(5000),
  ];
  const effort = effortOf(three, events, settings);
  return { effort, at: (id: string) => effort.segments.find((segment) => segment.id === id)! };
}

describe('the effort', () => {
  it('of a log with nothing in it is undefined, not nought', () => {
    const effort = effortOf(three, []);
    expect(effort).toMatchObject({
      time: null,
      secondsPerWord: null,
      efficiency: null,
      pauses: null,
      ime: null,
      order: [],
    });
    expect(effort.spread.editingMs).toBeNull();
  });

  it('of a translation begins with an empty text', () => {
    const alone = task([{ id: 's1', source: 'One.', draft: 'draft' }], { kind: 'translate' });
    expect(effortOf(alone, [sitting(), focus(0), key(10), key(20)])).toMatchObject({
      characters: 2,
      changed: 2,
      efficiency: 1,
    });
  });

  it('counts Chinese sources in evaluation words', () => {
    const chinese = task([{ id: 's1', source: '敦煌的石窟在丝路上', draft: 'x' }], {
      languages: { source: 'zh-CN', target: 'en-GB' },
    });
    expect(effortOf(chinese, []).words).toBe(5.6);
  });

  it('of the log of another exercise is refused', () => {
    expect(() => effortOf(three, [focus(0, 's9')])).toThrow(RangeError);
    expect(() =>
      effortOf(three, [{ kind: 'delete', t: 0, segment: 's1', at: 0, out: 'zzz', in: '', by: 'key' }]),
    ).toThrow(LogMismatch);
  });
});

/** Logs of any shape that fit the exercise, times and order as wild as the schema lets them be. */
const wildEvent = fc
  .record({
    make: fc.constantFrom<((t: number, segment: string) => EditEvent)[]>(
      focus,
      blur,
      hidden,
      visible,
      key,
      (t, segment) => move(t, 'key', segment),
      (t, segment) => move(t, 'pointer', segment),
      (t, segment) => ({ ...ime(Math.max(0, t - 900), t, { waits: [t] }), segment }) as EditEvent,
      (t, segment) => ({ kind: 'confirm', t, segment, by: 'key' }),
      () => sitting(),
    ),
    t: fc.oneof(fc.nat(200_000), fc.nat(10), fc.constant(Number.MAX_SAFE_INTEGER)),
    segment: fc.constantFrom('s1', 's2', 's3'),
  })
  .map(({ make, t, segment }) => make(t, segment));
const wildLog = fc.array(wildEvent, { maxLength: 40 });

/** Every number in some figures. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function holds(effort: TaskEffort, events: readonly EditEvent[]): void {
  for (const number of numbersIn(effort)) expect(Number.isFinite(number) && number >= 0).toBe(true);
  const sum = effort.segments.reduce((total, { time }) => total + (time?.ms ?? 0), 0);
  expect(sum).toBe(effort.time?.ms ?? 0);
  expect(sum).toBeLessThanOrEqual(effort.whole.ms);
  // No gap counts more than the idle cut, and a composition has two ends.
  expect(effort.whole.ms).toBeLessThanOrEqual(2 * events.length * effort.settings.idleMs);
  for (const share of [effort.efficiency, effort.pastedShare, effort.suggestedShare]) {
    expect(share ?? 0).toBeLessThanOrEqual(1);
  }
  for (const figures of [effort, ...effort.segments]) {
    for (const { ratio } of figures.pauses ?? []) expect(ratio ?? 0).toBeLessThanOrEqual(1 + 1e-12);
  }
}

describe('laws', () => {
  test.prop([wildLog])('no log gives a time that is negative, giant or no number', (events) => {
    holds(effortOf(three, events), events);
  });

  test.prop([wildLog])('the same log gives the same figures', (events) => {
    expect(effortOf(three, events)).toEqual(effortOf(three, structuredClone(events)));
  });

  test.prop([wildLog, fc.array(fc.tuple(fc.nat(40), fc.nat()), { maxLength: 5 })])(
    'a wall clock that jumps changes nothing: sleep, summer time, a clock put back',
    (events, jumps) => {
      const jumped = [...events];
      for (const [place, t] of jumps) jumped.splice(place, 0, clock(t, '1999-12-31T23:00:00.000Z'));
      const told = jumped.map((event) =>
        event.kind === 'sitting' ? { ...event, wall: '1970-01-01T00:00:00.000Z' } : event,
      );
      expect(effortOf(three, told)).toEqual(effortOf(three, events));
    },
  );

  it.each(['en', 'zh'] as const)('hold for a long log as one types it (%s)', (language) => {
    const { segments, events } = typedLog(language, 4000, 7, 12);
    const long = task(segments.map(({ id, draft }) => ({ id, draft, source: 'Some words of a source.' })));
    const effort = effortOf(long, events);
    holds(effort, events);
    expect(effort.segments.map(({ characters }) => characters)).toEqual(
      typedLog(language, 4000, 7, 12).texts.map((text) => [...text].length),
    );
    expect(effort.ime === null).toBe(language === 'en');
  });
});
