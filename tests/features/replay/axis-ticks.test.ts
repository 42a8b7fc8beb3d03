import { describe, expect, it } from 'vitest';
import { test } from '@fast-check/vitest';
import { playbackOf } from '../../../src/domain/playback/playback.ts';
import { axisTicks } from '../../../src/features/replay/axis-ticks.ts';
import { anyLog } from '../../domain/playback/any-log.ts';
import { key, sitting } from '../../domain/effort/log-kit.ts';

describe('round times along the timeline', () => {
  it('stand where the clock is at them, also where a gap is cut', () => {
    // Two minutes; an hour of nothing, drawn as one minute; two minutes.
    const events = [0, 60, 120, 3720, 3780, 3840].map((seconds) => key(seconds * 1000));
    const { clock, timeline } = playbackOf([{ id: 's1', draft: '' }], [sitting(), ...events]);
    expect(timeline.length).toBe(300_000);
    const ticks = axisTicks(clock.at, timeline, 5);
    expect(ticks.map(({ ms, at }) => [ms / 60_000, Math.round(at * 100)])).toEqual([
      [0, 0],
      [1, 20],
      [2, 40],
      [62, 60],
      [63, 80],
      [64, 100],
    ]);
  });

  it('tell when she went on behind a cut, where no round time is near', () => {
    // Some seconds of work, three hours of nothing, some seconds, a night, some seconds.
    const events = [1, 5, 10_811, 10_815, 82_815, 82_819, 82_821].map((seconds) => key(seconds * 1000));
    const { clock, timeline } = playbackOf([{ id: 's1', draft: '' }], [sitting(), ...events]);
    const ticks = axisTicks(clock.at, timeline, 8);
    expect(ticks.map(({ ms }) => ms / 1000)).toEqual([0, 10_811]);
    expect(ticks[1]!.at * timeline.length).toBe(timeline.cuts[0]!.to);
  });

  test.prop([anyLog])('are in order, within the picture, and never so near that they touch', ({ segments, events }) => {
    const { clock, timeline } = playbackOf(segments, events);
    const ticks = axisTicks(clock.at, timeline, 8);
    expect(ticks.length).toBeLessThanOrEqual(12);
    ticks.forEach(({ ms, at }, index) => {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(1);
      const before = ticks[index - 1];
      if (!before) return;
      expect(ms).toBeGreaterThan(before.ms);
      expect(at - before.at).toBeGreaterThanOrEqual(0.7 / 8 - 1e-9);
    });
  });

  it('of no log is the beginning alone', () => {
    const { clock, timeline } = playbackOf([], []);
    expect(axisTicks(clock.at, timeline, 8)).toEqual([{ ms: 0, at: 0 }]);
  });
});
