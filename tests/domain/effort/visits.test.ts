import { describe, expect, it } from 'vitest';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { visitsIn } from '../../../src/domain/effort/visits.ts';
import { blur, clock, focus, hidden, ime, key, move, sitting, visible } from './log-kit.ts';

const IDLE = 60_000;

/** Worked by hand: [segment, time, idle cut, hidden, keys], and the whole time at the task. */
const CASES: readonly (readonly [
  says: string,
  events: readonly EditEvent[],
  visits: readonly (readonly [string, number, number, number, number])[],
  whole: number,
])[] = [
  ['nothing was done', [], [], 0],
  ['the page was opened and left', [sitting()], [], 0],
  [
    'from entering to leaving, and reading before it apart',
    [sitting(), focus(5000), key(6000), key(6200), blur(9000)],
    [['s1', 4000, 0, 0, 2]],
    9000,
  ],
  [
    'a long gap is cut',
    [sitting(), focus(0), key(1000), key(201_000), blur(202_000)],
    [['s1', 62_000, 140_000, 0, 2]],
    62_000,
  ],
  [
    'a hidden page is out, and the visit goes on after it',
    [sitting(), focus(0), key(1000), hidden(2000), visible(30_000), key(31_000), blur(32_000)],
    [['s1', 4000, 0, 28_000, 2]],
    4000,
  ],
  [
    'that the page came back was not told',
    [sitting(), focus(0), hidden(1000), key(50_000), key(51_000)],
    [['s1', 2000, 0, 49_000, 2]],
    2000,
  ],
  [
    'hidden and left: nothing counts until she is back',
    [sitting(), focus(0), hidden(1000), blur(1001), visible(90_000), focus(90_001), blur(91_001)],
    [
      ['s1', 1000, 0, 1, 0],
      ['s1', 1000, 0, 0, 0],
    ],
    2001,
  ],
  [
    'another segment entered ends the visit, told to be left or not',
    [sitting(), focus(0), key(1000), focus(3000, 's2'), blur(3000, 's1'), key(4000, 's2')],
    [
      ['s1', 3000, 0, 0, 1],
      ['s2', 1000, 0, 0, 1],
    ],
    4000,
  ],
  [
    'a crash ends it with the last event, and each sitting has its own clock',
    [sitting(), focus(0), key(8000), sitting(), focus(500), key(1500)],
    [
      ['s1', 8000, 0, 0, 1],
      ['s1', 1000, 0, 0, 1],
    ],
    9500,
  ],
  [
    'typing enters a segment where the log does not say so',
    [sitting(), key(2000), key(3000)],
    [['s1', 1000, 0, 0, 2]],
    3000,
  ],
  [
    'a composition is one key from its first to its last',
    [sitting(), focus(0), ime(1000, 3000), blur(4000)],
    [['s1', 4000, 0, 0, 1]],
    4000,
  ],
  [
    'a composition cut short by the hidden page does not bring it back',
    [sitting(), focus(0), hidden(3000), ime(1000, 3500), blur(3600)],
    [['s1', 3000, 0, 600, 1]],
    3000,
  ],
  [
    'the wall clock told anew splits no gap',
    [sitting(), focus(0), clock(50_000), key(100_000)],
    [['s1', 60_000, 40_000, 0, 1]],
    60_000,
  ],
  [
    'what the program did splits no gap',
    [sitting(), focus(0), { ...key(50_000), by: 'program' }, key(100_000)],
    [['s1', 60_000, 40_000, 0, 1]],
    60_000,
  ],
  [
    'a time that goes back gives and takes nothing',
    [sitting(), focus(5000), key(6000), key(1000), key(1500)],
    [['s1', 1500, 0, 0, 3]],
    6500,
  ],
  [
    'a giant time is one cut gap',
    [sitting(), focus(0), key(1000), key(9_000_000_000_000), key(2000), key(2500)],
    [['s1', 61_500, 8_999_999_939_000, 0, 4]],
    61_500,
  ],
  [
    'a pointer is work, and no key',
    [sitting(), focus(0), move(2000, 'pointer'), move(3000, 'key'), blur(3500)],
    [['s1', 3500, 0, 0, 1]],
    3500,
  ],
];

describe('visits', () => {
  it.each(CASES)('%s', (_says, events, expected, whole) => {
    const found = visitsIn(events, IDLE);
    expect(
      found.visits.map(({ segment, ms, idleCutMs, hiddenMs, keys }) => [segment, ms, idleCutMs, hiddenMs, keys.length]),
    ).toEqual(expected);
    expect(found.whole.ms).toBe(whole);
  });

  it('place keys on the time at work', () => {
    const events = [sitting(), focus(0), key(1000), hidden(1500), visible(9000), ime(9500, 10_500), key(11_000)];
    expect(visitsIn(events, IDLE).visits[0]?.keys).toEqual([
      { from: 1000, to: 1000 },
      { from: 2000, to: 3000 },
      { from: 3500, to: 3500 },
    ]);
  });

  // The page puts the caret somewhere when it is opened; what she does then makes it hers.
  it.each<[string, readonly EditEvent[], readonly boolean[]]>([
    ['nothing done', [focus(0), blur(5000)], [true]],
    ['left for another', [focus(0), focus(5000, 's2'), blur(6000, 's2')], [true, false]],
    ['a key', [focus(0), key(1000)], [false]],
    ['a pointer', [focus(0), move(1000, 'pointer')], [false]],
    ['a key without having entered', [key(1000)], [false]],
    ['the window left and come back to', [focus(0), blur(5000), focus(9000), blur(9500)], [true, false]],
  ])('know where the page put her: %s', (_says, events, placed) => {
    const found = visitsIn([sitting(), ...events], IDLE).visits;
    expect(found.map((visit) => visit.placed)).toEqual(placed);
  });
});
