import { firstWhere } from './first-where.ts';

/**
 * The times of the events of a log on some clock, in ms, one for each event and never falling. A place in the log is a
 * number of events that have happened, from 0 to all of them.
 */
export type Scale = Float64Array;

/** How many events have happened by a time: those at that very time are among them. */
export function eventsUntil(scale: Scale, ms: number): number {
  return firstWhere(scale.length, (event) => scale[event]! > ms);
}

/** The time at which so many events have happened; 0 before any. */
export function timeAt(scale: Scale, place: number): number {
  return place <= 0 ? 0 : (scale[Math.min(place, scale.length) - 1] ?? 0);
}

/** The last time of a clock; 0 for a log without events. */
export function lengthOf(scale: Scale): number {
  return scale.at(-1) ?? 0;
}

/** A moment of one clock on another of the same log: between two events it lies in proportion. */
export function carried(from: Scale, to: Scale, ms: number): number {
  const place = eventsUntil(from, ms);
  if (place === 0 || place === from.length) return timeAt(to, place);
  const [begin, end] = [from[place - 1]!, from[place]!];
  const [beginThere, endThere] = [to[place - 1]!, to[place]!];
  return beginThere + ((ms - begin) / (end - begin)) * (endThere - beginThere);
}
