import { describe, expect, it } from 'vitest';
import { fc, test } from '@fast-check/vitest';
import { logClock, shortened, sittingAt, wallAt } from '../../../src/domain/playback/log-clock.ts';
import { carried, eventsUntil, lengthOf, timeAt } from '../../../src/domain/playback/scale.ts';
import { clock, focus, key, sitting } from '../effort/log-kit.ts';
import { anyLog } from './any-log.ts';

const DAY = 24 * 3_600_000;

describe('the clock of an attempt', () => {
  it.each([
    ['nothing', [], []],
    ['a sitting', [sitting(), focus(500), key(1700)], [0, 500, 1700]],
    ['two sittings, the time between them left out', [sitting(), key(900), sitting(), key(400)], [0, 900, 900, 1300]],
    ['a log that begins without a sitting', [key(90_000), key(90_400)], [0, 400]],
    ['a time that goes back', [sitting(), key(5000), key(1000), key(1600)], [0, 5000, 5000, 5600]],
    ['the wall clock told again', [sitting(), clock(800), key(900)], [0, 800, 900]],
    ['a sleep of a week', [sitting(), key(1000), key(1000 + 7 * DAY)], [0, 1000, 1000 + DAY]],
  ] as const)('of %s', (_says, events, expected) => {
    expect([...logClock(events).at]).toEqual(expected);
  });

  test.prop([anyLog, fc.integer({ min: 1, max: 60_000 }), fc.nat(5000)])(
    'never goes back nor runs away, whatever the times in the log, and shortened it is as long as its gaps may be',
    ({ events }, most, between) => {
      const time = logClock(events);
      const short = shortened(time, most, between);
      for (const scale of [time.at, short]) {
        expect(scale).toHaveLength(events.length);
        scale.forEach((ms, event) => expect(ms).toBeGreaterThanOrEqual(event === 0 ? 0 : scale[event - 1]!));
      }
      expect(lengthOf(time.at)).toBeLessThanOrEqual(events.length * DAY);
      expect(lengthOf(short)).toBeLessThanOrEqual(events.length * Math.max(most, between));
    },
  );

  test.prop([anyLog, fc.double({ min: -0.1, max: 1.1, noNaN: true })])(
    'a moment carried to another clock keeps its place among the events',
    ({ events }, share) => {
      const time = logClock(events);
      const played = shortened(time, 2000, 2000);
      const ms = share * lengthOf(played);
      const there = carried(played, time.at, ms);
      const place = eventsUntil(played, ms);
      expect(there).toBeGreaterThanOrEqual(timeAt(time.at, place));
      expect(there).toBeLessThanOrEqual(timeAt(time.at, place + 1));
      events.forEach((_event, event) => {
        expect(carried(played, time.at, played[event]!)).toBe(timeAt(time.at, eventsUntil(played, played[event]!)));
      });
    },
  );

  it('knows the sitting of each place, and the wall clock as it was last told', () => {
    const events = [sitting('2026-03-01T08:00:00.000Z'), key(900), sitting('2026-03-02T09:00:00.000Z'), key(400)];
    const time = logClock([...events, clock(500, '2026-03-02T10:00:00.000Z'), key(700)]);
    expect(time.sittings).toEqual([
      { first: 0, end: 2, wall: '2026-03-01T08:00:00.000Z' },
      { first: 2, end: 6, wall: '2026-03-02T09:00:00.000Z' },
    ]);
    expect([0, 1, 2, 3, 6].map((place) => sittingAt(time, place))).toEqual([0, 0, 0, 1, 1]);
    const all = [...events, clock(500, '2026-03-02T10:00:00.000Z'), key(700)];
    expect(wallAt(all, time, 0)).toBeNull();
    expect(wallAt(all, time, 2)).toEqual({ wall: '2026-03-01T08:00:00.000Z', sinceMs: 900 });
    expect(wallAt(all, time, 4)).toEqual({ wall: '2026-03-02T09:00:00.000Z', sinceMs: 400 });
    expect(wallAt(all, time, 6)).toEqual({ wall: '2026-03-02T10:00:00.000Z', sinceMs: 200 });
  });
});
