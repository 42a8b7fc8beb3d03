import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Playback } from '../../domain/playback/playback.ts';
import { eventsUntil, lengthOf, timeAt } from '../../domain/playback/scale.ts';

/** How many times as fast as it was written a replay can run. */
export const SPEEDS = [1, 2, 4, 8, 16, 32] as const;
export type Speed = (typeof SPEEDS)[number];

/** Where a replay is: so many events have happened, and `ms` have been played. */
interface Place {
  readonly place: number;
  readonly ms: number;
}

export interface PlayerState extends Place {
  readonly playing: boolean;
  readonly speed: Speed;
  /** Grows whenever somebody goes somewhere, as against playing on. */
  readonly sought: number;
  /** Plays on; from the end it begins again. */
  readonly play: () => void;
  readonly pause: () => void;
  readonly setSpeed: (speed: Speed) => void;
  /** Goes to where so many events have happened, and stays there. */
  readonly goTo: (place: number) => void;
  /** Goes to a time of the replay, and plays on if it was playing. */
  readonly goToTime: (ms: number) => void;
}

/** A tab in the background is told no time; when it comes back, no more than this has gone by, in ms. */
const MOST_STEP_MS = 250;

/**
 * Plays a log: the time of the replay goes on with the frames of the screen, and the events come when it passes them. The
 * functions stay the same for a log.
 */
export function usePlayer({ player, played }: Playback): PlayerState {
  const end = lengthOf(played);
  const [at, setAt] = useState<Place>({ place: 0, ms: 0 });
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(4);
  const [sought, setSought] = useState(0);
  const latest = useRef(at);

  const move = useCallback((next: Place) => {
    latest.current = next;
    setAt(next);
  }, []);

  useEffect(() => {
    if (!playing) return;
    let frame = 0;
    let before: number | null = null;
    const step = (now: number): void => {
      const passed = Math.min(MOST_STEP_MS, now - (before ?? now));
      before = now;
      const ms = Math.min(end, latest.current.ms + passed * speed);
      move({ ms, place: Math.max(latest.current.place, eventsUntil(played, ms)) });
      if (ms >= end) setPlaying(false);
      else frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [playing, speed, played, end, move]);

  const actions = useMemo(
    () => ({
      setSpeed,
      play() {
        if (latest.current.place >= player.length) move({ place: 0, ms: 0 });
        setPlaying(true);
      },
      pause: () => setPlaying(false),
      goTo(wanted: number) {
        const place = Math.min(Math.max(wanted, 0), player.length);
        setPlaying(false);
        move({ place, ms: timeAt(played, place) });
        setSought((times) => times + 1);
      },
      goToTime(wanted: number) {
        const ms = Math.min(Math.max(wanted, 0), end);
        move({ ms, place: ms <= 0 ? 0 : eventsUntil(played, ms) });
        setSought((times) => times + 1);
      },
    }),
    [player, played, end, move],
  );
  return { ...at, playing, speed, sought, ...actions };
}
