/** What the parts of a replay share: where it is, and the ways to go elsewhere. */
import { changesBegun, type LoggedChange } from '../../domain/playback/changes.ts';
import type { LongPause } from '../../domain/playback/long-pauses.ts';
import type { Playback } from '../../domain/playback/playback.ts';
import type { Moment } from '../../domain/playback/player.ts';
import type { PlayerState } from './use-player.ts';

export interface ReplayScene {
  readonly playback: Playback;
  readonly state: PlayerState;
  readonly moment: Moment;
  /** The change in sight, from 0; -1: none has begun. */
  readonly change: number;
  /** The long pause that begins here; null: none does. */
  readonly pause: LongPause | null;
  /** Where the buttons lead; null where there is nothing on that side. */
  readonly ways: Readonly<Record<Way, number | null>>;
}

export const WAYS = ['previousChange', 'nextChange', 'previousPause', 'nextPause'] as const;
export type Way = (typeof WAYS)[number];

/** The scene of a log at a moment of its replay. */
export function replayScene(playback: Playback, state: PlayerState): ReplayScene {
  const { changes, pauses, player } = playback;
  const { place } = state;
  const change = changesBegun(changes, place) - 1;
  const whole = change < 0 || place > changes[change]!.last;
  const after = (index: number): number | null => placeAfter(changes[index]);
  return {
    playback,
    state,
    moment: player.seek(place),
    change,
    pause: pauses.find((pause) => pause.place === place) ?? null,
    ways: {
      nextChange: whole ? after(change + 1) : after(change),
      // Before the first change there is the beginning.
      previousChange: change < 0 ? null : (after(change - 1) ?? 0),
      nextPause: pauses.find((pause) => pause.place > place)?.place ?? null,
      previousPause: pauses.findLast((pause) => pause.place < place)?.place ?? null,
    },
  };
}

/** The place at which a change is whole; null for none. */
export function placeAfter(change: LoggedChange | undefined): number | null {
  return change ? change.last + 1 : null;
}

/** Where to go to see something of a segment: its next change, its first one, or the first visit; null: nothing was done. */
export function placeInSegment(scene: ReplayScene, segment: string, row: number): number | null {
  const { changes, timeline } = scene.playback;
  const own = (change: LoggedChange): boolean => change.segment === segment;
  const next = changes.find((change, index) => index > scene.change && own(change)) ?? changes.find(own);
  return placeAfter(next) ?? placeOfVisit(timeline.visits.find((visit) => visit.row === row));
}

function placeOfVisit(visit: { readonly first: number } | undefined): number | null {
  return visit ? visit.first + 1 : null;
}
