/**
 * The clock of an attempt: sittings one after the other, and within each the monotonic `t` of its events. What lies
 * between two sittings is no time of it, and what the wall clock did cannot move it.
 */
import type { EditEvent } from '../attempt/edit-event.ts';
import type { Scale } from './scale.ts';

/** A stretch of work without leaving: from event `first` up to, not including, `end`. */
export interface Sitting {
  readonly first: number;
  readonly end: number;
  /** The wall clock when it began (ISO 8601); null where the log does not tell. */
  readonly wall: string | null;
}

export interface LogClock {
  /** When each event happened, in ms since the attempt began. */
  readonly at: Scale;
  readonly sittings: readonly Sitting[];
}

/** No gap is longer than a day on this clock: a machine that slept for a week, or a time that cannot be, is no work. */
const MOST_GAP_MS = 24 * 3_600_000;

/**
 * Reads the clock out of a log. A time that goes back within a sitting loses that stretch, as it does in the figures of
 * effort: no gap is ever below 0, nor above a day.
 */
export function logClock(events: readonly EditEvent[]): LogClock {
  const at = new Float64Array(events.length);
  const begun: { first: number; wall: string | null }[] = [];
  let now = 0;
  let last: number | null = null;
  for (const [index, event] of events.entries()) {
    if (event.kind === 'sitting') {
      begun.push({ first: index, wall: event.wall });
      last = 0;
    } else {
      if (index === 0) begun.push({ first: 0, wall: null });
      now += Math.min(MOST_GAP_MS, Math.max(0, event.t - (last ?? event.t)));
      last = event.t;
    }
    at[index] = now;
  }
  const sittings = begun.map((one, index) => ({ ...one, end: begun[index + 1]?.first ?? events.length }));
  return { at, sittings };
}

/** The number of the sitting, from 0, that a place in the log is in: so many events have happened. */
export function sittingAt({ sittings }: LogClock, place: number): number {
  const found = sittings.findLastIndex(({ first }) => first < place);
  return Math.max(found, 0);
}

/** The same log on a clock on which no gap is longer than `mostMs`, and between two sittings `betweenMs` go by. */
export function shortened({ at, sittings }: LogClock, mostMs: number, betweenMs: number): Scale {
  const scale = new Float64Array(at.length);
  const begins = new Set(sittings.map(({ first }) => first));
  let now = 0;
  for (let index = 1; index < at.length; index++) {
    now += begins.has(index) ? betweenMs : Math.min(mostMs, at[index]! - at[index - 1]!);
    scale[index] = now;
  }
  return scale;
}

/** The wall clock as it was last told by a place in the log, and how long before it, in ms; null where it never was. */
export function wallAt(
  events: readonly EditEvent[],
  { at }: LogClock,
  place: number,
): { readonly wall: string; readonly sinceMs: number } | null {
  for (let index = Math.min(place, events.length) - 1; index >= 0; index--) {
    const event = events[index]!;
    if (event.kind !== 'sitting' && event.kind !== 'clock') continue;
    return { wall: event.wall, sinceMs: at[place - 1]! - at[index]! };
  }
  return null;
}
