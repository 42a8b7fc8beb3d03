import { expect, it } from 'vitest';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { playbackOf } from '../../../src/domain/playback/playback.ts';
import { placeInSegment, replayScene } from '../../../src/features/replay/replay-scene.ts';
import { shortText, visibleText } from '../../../src/features/replay/short-text.ts';
import type { PlayerState } from '../../../src/features/replay/use-player.ts';
import { focus, sitting } from '../../domain/effort/log-kit.ts';

const put = (t: number, segment: string, at: number, into: string): EditEvent => ({
  kind: 'insert',
  t,
  segment,
  at,
  out: '',
  in: into,
  by: 'key',
});
const segments = ['s1', 's2', 's3'].map((id) => ({ id, draft: '' }));
/** Places: 2 in s1; 4 the change “ab” half, 5 whole; a pause of 8 s; 7 in s2, 8 its change; 9 s3 entered. */
const playback = playbackOf(segments, [
  sitting(),
  focus(100),
  put(9000, 's1', 0, ' '),
  put(9100, 's1', 1, 'a'),
  put(9200, 's1', 2, 'b'),
  { kind: 'blur', t: 9300, segment: 's1' },
  focus(9300, 's2'),
  put(20_000, 's2', 0, 'c'),
  focus(20_100, 's3'),
]);
const at = (place: number) => replayScene(playback, { place } as PlayerState);

it('leads from change to change, and to the end of one under way', () => {
  expect(playback.changes.map(({ first, last }) => [first, last])).toEqual([
    [2, 2],
    [3, 4],
    [7, 7],
  ]);
  const ways = (place: number) => [at(place).change, at(place).ways.previousChange, at(place).ways.nextChange];
  expect(ways(0)).toEqual([-1, null, 3]);
  expect(ways(3)).toEqual([0, 0, 5]);
  expect(ways(4)).toEqual([1, 3, 5]);
  expect(ways(5)).toEqual([1, 3, 8]);
  expect(ways(9)).toEqual([2, 5, null]);
});

it('leads from long pause to long pause, and knows the one that begins here', () => {
  expect(playback.pauses.map(({ place, ms }) => [place, ms])).toEqual([
    [2, 8900],
    [7, 10_700],
  ]);
  expect(at(0).ways).toMatchObject({ previousPause: null, nextPause: 2 });
  expect(at(2)).toMatchObject({ pause: { ms: 8900 }, ways: { previousPause: null, nextPause: 7 } });
  expect(at(9)).toMatchObject({ pause: null, ways: { previousPause: 7, nextPause: null } });
});

it('finds in a segment its next change, round to its first, or a visit without one', () => {
  expect(placeInSegment(at(0), 's1', 0)).toBe(3);
  expect(placeInSegment(at(3), 's1', 0)).toBe(5);
  expect(placeInSegment(at(5), 's1', 0)).toBe(3);
  expect(placeInSegment(at(0), 's3', 2)).toBe(9);
  expect(placeInSegment(at(0), 's4', 3)).toBeNull();
});

it('cuts long texts by code points and says how long they are, and shows white space', () => {
  expect(shortText('𠮷'.repeat(160))).toEqual({ shown: '𠮷'.repeat(160), full: null });
  expect(shortText('𠮷'.repeat(161))).toEqual({ shown: `${'𠮷'.repeat(160)}…`, full: 161 });
  expect(visibleText(' \n')).toBe('␣⏎');
  expect(visibleText(' a ')).toBe(' a ');
});
