import { describe, expect, it } from 'vitest';
import type { ChangeEvent, EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { effortSettings, effortSignature } from '../../../src/domain/effort/effort-settings.ts';
import { imeFigures } from '../../../src/domain/effort/ime-figures.ts';
import { keystrokesIn } from '../../../src/domain/effort/keystrokes.ts';
import { pace } from '../../../src/domain/effort/pace.ts';
import { spread } from '../../../src/domain/effort/spread.ts';
import { textFlow } from '../../../src/domain/effort/text-flow.ts';
import { revisits, workOrder } from '../../../src/domain/effort/work-order.ts';
import { focus, ime, key, move } from './log-kit.ts';

const change = (kind: ChangeEvent['kind'], out: string, into: string, by: ChangeEvent['by'] = 'key'): ChangeEvent => ({
  kind,
  t: 0,
  segment: 's1',
  at: 0,
  out,
  in: into,
  by,
});

describe('the settings', () => {
  it('are said on one line', () => {
    expect(effortSignature(effortSettings())).toBe('effort-1|idle:60|pause:300+1000+2000');
    expect(effortSignature(effortSettings(30_000, [500]))).toBe('effort-1|idle:30|pause:500');
  });

  it.each([
    [1000, [2000]],
    [1000, [0]],
    [1000, [Number.NaN]],
  ])('cannot have an idle cut of %i with thresholds %j', (idleMs, thresholds) => {
    expect(() => effortSettings(idleMs, thresholds)).toThrow(RangeError);
  });
});

describe('keystrokes', () => {
  const events: readonly EditEvent[] = [
    focus(0),
    key(0),
    { ...key(0), strokes: 3 },
    change('replace', 'abc', 'x'),
    change('delete', 'abc', ''),
    change('paste', '', 'long text'),
    change('paste', '', 'long text', 'pointer'),
    change('cut', 'long', ''),
    change('undo', '', 'long'),
    change('quick-fix', 'a', 'b', 'program'),
    change('drop', '', 'x', 'pointer'),
    move(0, 'key'),
    move(0, 'touch'),
    ime(0, 500),
    { kind: 'confirm', t: 0, segment: 's1', by: 'key' },
  ];

  it('are counted by what they did, by key alone, with commands and pointer apart', () => {
    expect(keystrokesIn(events)).toEqual({
      insert: 5,
      ime: 6,
      delete: 1,
      navigate: 1,
      paste: 1,
      cut: 1,
      total: 15,
      command: 2,
      pointer: 3,
    });
  });
});

describe('the flow of text', () => {
  it('counts code points, and parts what was pasted and suggested from what was typed', () => {
    const events: readonly EditEvent[] = [
      change('insert', '', '𠮷'),
      change('replace', 'ab', 'x'),
      change('paste', '', 'four'),
      change('accept-suggestion', 'no', 'yes'),
      change('quick-fix', ',', '，', 'pointer'),
      change('undo', '', 'gone'),
      change('restore-draft', 'abc', 'draft'),
      ime(0, 500),
      ime(0, 500, { in: '' }),
    ];
    // In: 1 + 1 + 4 + 3 + 1 + 4 + 5 + 2; out: 2 + 2 + 1 + 3.
    expect(textFlow(events)).toEqual({ inserted: 21, deleted: 8, fresh: 12, pasted: 4, suggested: 4 });
  });
});

describe('the input method', () => {
  it('is undefined where none was used', () => expect(imeFigures([key(0)], [1000], 60_000)).toBeNull());

  it('has waits that are not known where no composition tells them', () => {
    expect(imeFigures([ime(0, 900), ime(2000, 2500, { in: '' })], [1000], 60_000)).toEqual({
      compositions: 2,
      cancelled: 1,
      ms: 1400,
      silent: 0,
      timed: 0,
      waits: null,
    });
  });

  it('has no waits of compositions whose keys were not told, whatever they say', () => {
    const silent = [ime(0, 900, { strokes: 0 }), ime(2000, 9000, { strokes: 0, waits: [] })];
    expect(imeFigures(silent, [1000], 60_000)).toMatchObject({ compositions: 2, silent: 2, timed: 0, waits: null });
    expect(imeFigures([...silent, ime(0, 3000, { waits: [2000] })], [1000], 60_000)).toMatchObject({
      compositions: 3,
      silent: 2,
      timed: 1,
      waits: [{ count: 1, totalMs: 2000 }],
    });
  });

  it('has its waits by threshold, and times that are never negative or giant', () => {
    const events = [
      ime(0, 3000, { waits: [250, 400, 1000] }),
      ime(5000, 4000, { waits: [] }),
      ime(0, 900_000, { waits: [700_000] }),
    ];
    expect(imeFigures(events, [300, 1000], 60_000)).toEqual({
      compositions: 3,
      cancelled: 0,
      ms: 63_000,
      silent: 0,
      timed: 3,
      waits: [
        { thresholdMs: 300, count: 3, totalMs: 61_400, meanMs: 61_400 / 3 },
        { thresholdMs: 1000, count: 2, totalMs: 61_000, meanMs: 30_500 },
      ],
    });
    expect(imeFigures([ime(0, 10, { waits: [5] })], [300], 60_000)?.waits).toEqual([
      { thresholdMs: 300, count: 0, totalMs: 0, meanMs: null },
    ]);
  });
});

describe('the order of work', () => {
  it.each<[string, readonly string[], readonly string[], Readonly<Record<string, number>>]>([
    ['nothing', [], [], {}],
    ['straight through', ['a', 'b', 'c'], ['a', 'b', 'c'], { a: 0, b: 0, c: 0 }],
    ['a window left and come back to is no revisit', ['a', 'a', 'b'], ['a', 'b'], { a: 0, b: 0 }],
    ['to and fro', ['a', 'b', 'a', 'c', 'a', 'b'], ['a', 'b', 'a', 'c', 'a', 'b'], { a: 2, b: 1, c: 0 }],
  ])('%s', (_says, visited, order, returns) => {
    const found = workOrder(visited.map((segment) => ({ segment, placed: false })));
    expect(found).toEqual(order);
    expect(Object.fromEntries(revisits(found))).toEqual(returns);
  });
});

describe('the spread', () => {
  // Quantiles of type 7, by hand.
  it.each([
    [[], null],
    [[null, null], null],
    [[7], { n: 1, q1: 7, median: 7, q3: 7 }],
    [[4, 1, null, 2, 3], { n: 4, q1: 1.75, median: 2.5, q3: 3.25 }],
    [[10, 2, 100], { n: 3, q1: 6, median: 10, q3: 55 }],
  ])('of %j', (values, expected) => expect(spread(values)).toEqual(expected));
});

describe('the pace', () => {
  it.each([
    [30_000, 12, { secondsPerWord: 2.5, wordsPerHour: 1440 }],
    [0, 12, { secondsPerWord: null, wordsPerHour: null }],
    [30_000, 0, { secondsPerWord: null, wordsPerHour: null }],
  ])('of %i ms over %f words', (ms, words, expected) => expect(pace(ms, words)).toEqual(expected));
});
