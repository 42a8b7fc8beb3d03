import { describe, expect, it } from 'vitest';
import { fc, test } from '@fast-check/vitest';
import { annotationsIn } from '../../../src/domain/attempt/annotations.ts';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { replay } from '../../../src/domain/attempt/replay.ts';
import { createPlayer } from '../../../src/domain/playback/player.ts';
import { typedLog } from '../attempt/typed-log.ts';
import { anyLog } from './any-log.ts';

/** What the first events of a log give, by the plain replay. */
function plainly(segments: readonly { id: string; draft: string }[], events: readonly EditEvent[]) {
  const annotations = annotationsIn(events);
  return replay(segments, events).map((state) => ({ ...state, annotations: annotations.get(state.id) ?? [] }));
}

describe('a player', () => {
  test.prop([anyLog, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 })])(
    'shows at every place what a replay of so many events gives, in whatever order places are sought',
    ({ segments, events, texts }, places) => {
      const player = createPlayer(segments, events);
      expect(player).toMatchObject({ length: events.length, fault: null });
      for (const share of places) {
        const place = Math.round(share * events.length);
        const moment = player.seek(place);
        expect(moment.place).toBe(place);
        expect(moment.segments).toEqual(plainly(segments, events.slice(0, place)));
      }
      expect(player.seek(events.length).segments.map(({ text }) => text)).toEqual(texts);
    },
  );

  test.prop([anyLog, fc.nat(600), fc.boolean()])(
    'of a log with an event that does not fit plays what stands before it, and names it',
    ({ segments, events }, wanted, unknown) => {
      const at = Math.min(wanted, events.length);
      const segment = unknown ? 's9' : 's2';
      const foreign: EditEvent = { kind: 'insert', t: 1, segment, at: 0, out: 'never there', in: '', by: 'key' };
      const player = createPlayer(segments, events.toSpliced(at, 0, foreign));
      expect(player.fault).toEqual({ code: unknown ? 'unknown-segment' : 'other-text', place: at, segment });
      expect(player.length).toBe(at);
      expect(player.seek(Infinity).segments).toEqual(plainly(segments, events.slice(0, at)));
    },
  );

  it('keeps what did not change the same object, so that nothing is drawn twice', () => {
    const { segments, events } = typedLog('en', 1000, 3, 5);
    const player = createPlayer(segments, events);
    const one = player.seek(700);
    const other = player.seek(701);
    expect(other.segments.filter((state, row) => state !== one.segments[row]).length).toBeLessThanOrEqual(1);
  });

  it('knows the segment she is in and where she writes', () => {
    const events: readonly EditEvent[] = [
      { kind: 'focus', t: 1, segment: 's2' },
      { kind: 'navigate', t: 2, segment: 's2', at: 3, to: 1, by: 'key' },
      { kind: 'ime', t: 9, from: 3, segment: 's2', at: 1, out: 'ec', in: '𠮷野', by: 'key', strokes: 4 },
      { kind: 'blur', t: 10, segment: 's2' },
      { kind: 'find-replace', t: 11, segment: 's1', at: 0, out: 'f', in: 'F', by: 'program' },
      { kind: 'focus', t: 12, segment: 's1' },
    ];
    const segments = [
      { id: 's1', draft: 'first' },
      { id: 's2', draft: 'second' },
    ];
    const { seek } = createPlayer(segments, events);
    const where = events.map((_event, index) => seek(index + 1)).map(({ here, caret }) => [here, caret]);
    expect(seek(0)).toMatchObject({ here: null, caret: null });
    expect(where).toEqual([
      ['s2', null],
      ['s2', { segment: 's2', start: 1, end: 3 }],
      ['s2', { segment: 's2', start: 3, end: 3 }],
      ['s2', { segment: 's2', start: 3, end: 3 }],
      ['s2', { segment: 's2', start: 3, end: 3 }],
      ['s1', null],
    ]);
    expect(seek(5).segments[0]?.text).toBe('First');
  });

  it('gets from anywhere to anywhere in 50,000 events and 2,000 segments at once', () => {
    const { segments, events, texts } = typedLog('en', 50_000, 7, 2000);
    const { seek } = createPlayer(segments, events);
    const times = Array.from({ length: 200 }, (_, index) => {
      const place = (index * 24_631) % (events.length + 1);
      const began = performance.now();
      seek(place);
      return performance.now() - began;
    }).sort((one, other) => one - other);
    // The machine may take the processor away for one of them.
    expect(times[197]).toBeLessThan(100);
    expect(seek(events.length).segments.map(({ text }) => text)).toEqual(texts);
  });
});
