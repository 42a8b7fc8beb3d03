import { describe, expect, it } from 'vitest';
import { test } from '@fast-check/vitest';
import { longPauses } from '../../../src/domain/playback/long-pauses.ts';
import { logClock } from '../../../src/domain/playback/log-clock.ts';
import { playbackOf } from '../../../src/domain/playback/playback.ts';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { blur, clock, focus, hidden, ime, key, sitting, visible } from '../effort/log-kit.ts';
import { anyLog } from './any-log.ts';

const LATER: EditEvent = { kind: 'paste', t: 62_000, segment: 's2', at: 0, out: '', in: 'pasted ', by: 'key' };
const assist: EditEvent = { kind: 'assist', t: 9000, call: 'c', step: 'answered', purpose: 'hint', policy: 'open' };

describe('long pauses', () => {
  it.each([
    ['none', [sitting(), focus(100), key(4000), key(8900)], []],
    ['one at its threshold', [sitting(), focus(100), key(5100)], [[2, 100, 5000, 's1', false]]],
    ['before the first thing she did', [sitting(), focus(7000)], [[1, 0, 7000, null, false]]],
    ['an answer of the machine ends none', [sitting(), focus(0), assist, key(12_000)], [[2, 0, 12_000, 's1', false]]],
    ['nor does the clock told again', [sitting(), focus(0), clock(6000), key(12_000)], [[2, 0, 12_000, 's1', false]]],
    ['a composition ends it as it begins', [sitting(), focus(0), ime(6000, 20_000)], [[2, 0, 6000, 's1', false]]],
    [
      'away while the page is hidden',
      [sitting(), focus(0), hidden(1000), visible(9000)],
      [[3, 1000, 8000, 's1', true]],
    ],
    ['in no segment after leaving it', [sitting(), focus(0), blur(100), focus(9100)], [[3, 100, 9000, null, false]]],
    ['never from one sitting to another', [sitting(), key(100), sitting(), key(200)], []],
  ] as const)('%s', (_says, events, expected) => {
    const found = longPauses(events, logClock(events));
    expect(found.map(({ place, from, ms, segment, away }) => [place, from, ms, segment, away])).toEqual(expected);
  });
});

describe('the timeline', () => {
  const segments = [
    { id: 's1', draft: 'one' },
    { id: 's2', draft: 'two' },
  ];

  it('has visits as bars, changes as signs in them, pauses, and sittings with room between', () => {
    // The gap of 300 s is drawn as 60 s.
    const events = [
      sitting(),
      focus(1000),
      key(2000),
      { ...key(2300), at: 0, out: 'a', in: '' } as EditEvent,
      key(302_300),
      blur(303_000),
      sitting(),
      focus(0, 's2'),
      LATER,
      blur(63_000, 's2'),
    ];
    const { timeline } = playbackOf(segments, events);
    const room = timeline.sittings[1]!.from - timeline.sittings[0]!.to;
    expect(timeline.sittings[0]).toEqual({ from: 0, to: 63_000 });
    expect(room).toBeCloseTo(0.015 * (63_000 + 61_000));
    expect(timeline.visits).toMatchObject([
      { row: 0, from: 1000, to: 63_000, ms: 62_000, changes: 3, pastes: 0, pauses: 1, first: 1, last: 5 },
      { row: 1, from: 63_000 + room, ms: 61_000, changes: 1, pastes: 1, pauses: 1, first: 7, last: 9 },
    ]);
    expect(timeline.ticks).toMatchObject([
      { row: 0, at: 2000, kind: 'in' },
      { row: 0, at: 2300, kind: 'out' },
      { row: 0, at: 62_300, kind: 'in' },
      { row: 1, kind: 'paste' },
    ]);
    expect(timeline.pauses).toMatchObject([{ row: 0, from: 2300, to: 62_300, away: false }, { row: 1 }]);
    expect(timeline.cuts).toHaveLength(2);
    expect(timeline.length).toBeCloseTo(124_000 + room);
  });

  test.prop([anyLog])(
    'keeps everything within its length and its rows, and is never longer than the gaps it draws',
    (log) => {
      const { timeline, pauses, changes } = playbackOf(log.segments, log.events);
      const { visits, sittings, cuts, ticks, length } = timeline;
      expect(length).toBeLessThanOrEqual(Math.max(1000, log.events.length * timeline.idleMs * 1.02 * 10));
      for (const { from, to } of [...visits, ...sittings, ...cuts, ...timeline.pauses]) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(length);
      }
      for (const { row } of [...visits, ...ticks]) expect([0, 1, 2]).toContain(row);
      expect(ticks).toHaveLength(changes.length);
      for (const { ms } of pauses) expect(ms).toBeGreaterThanOrEqual(5000);
      sittings.forEach(({ from }, index) => expect(from).toBeGreaterThanOrEqual(sittings[index - 1]?.to ?? 0));
    },
  );

  it('of nothing is a picture of nothing', () => {
    const { timeline, player, changes, pauses } = playbackOf(segments, []);
    expect(timeline).toMatchObject({ length: 1000, visits: [], ticks: [], pauses: [], sittings: [], cuts: [] });
    expect([player.length, changes.length, pauses.length]).toEqual([0, 0, 0]);
    expect(player.seek(3).segments.map(({ text }) => text)).toEqual(['one', 'two']);
  });
});
