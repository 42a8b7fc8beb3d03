/** Everything a replay is made of, from the events of a log and the segments it began with. */
import type { EditEvent } from '../attempt/edit-event.ts';
import { changesIn, type LoggedChange } from './changes.ts';
import { logClock, shortened, type LogClock } from './log-clock.ts';
import { longPauses, type LongPause } from './long-pauses.ts';
import { createPlayer, type Player } from './player.ts';
import type { Scale } from './scale.ts';
import { timelineOf, type Timeline } from './timeline.ts';

/** Longer gaps are played as so long, in ms. The clock that is shown goes through all of the gap meanwhile. */
export const PLAYED_GAP_MS = 2000;

export interface Playback {
  /** The events that can be played: of a log that does not fit, those before the fault. */
  readonly events: readonly EditEvent[];
  readonly player: Player;
  readonly clock: LogClock;
  /** When each event comes in the replay, at its plain speed. */
  readonly played: Scale;
  readonly changes: readonly LoggedChange[];
  readonly pauses: readonly LongPause[];
  readonly timeline: Timeline;
}

/** Makes a log ready to be played. It takes one walk through the events; moments are computed when they are sought. */
export function playbackOf(
  segments: readonly { readonly id: string; readonly draft: string }[],
  all: readonly EditEvent[],
): Playback {
  const player = createPlayer(segments, all);
  const events = player.fault ? all.slice(0, player.length) : all;
  const clock = logClock(events);
  const changes = changesIn(events);
  const pauses = longPauses(events, clock);
  const ids = segments.map(({ id }) => id);
  return {
    events,
    player,
    clock,
    played: shortened(clock, PLAYED_GAP_MS, PLAYED_GAP_MS),
    changes,
    pauses,
    timeline: timelineOf(ids, events, clock, changes, pauses),
  };
}
