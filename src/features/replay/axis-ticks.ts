import { firstWhere } from '../../domain/playback/first-where.ts';
import { carried, lengthOf, type Scale } from '../../domain/playback/scale.ts';
import type { Timeline } from '../../domain/playback/timeline.ts';

/** A time of the clock (`ms`) and where it stands along the picture, 0 to 1. */
export interface AxisTick {
  readonly ms: number;
  readonly at: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const STEPS = [5, 10, 30]
  .map((seconds) => seconds * SECOND)
  .concat(
    [1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
    [1, 2, 6, 12, 24].map((hours) => hours * HOUR),
  );

/** Nearer to the end of the picture a time would be cut off. */
const LAST = 0.94;

/**
 * Times of the clock along a timeline, at most about `most` of them: none so near another that they would touch, and none
 * inside of a gap that was cut, where the picture does not keep step with the clock. They are round ones, and where none is
 * near the time at which she went on behind a cut: after hours of nothing no round time may be left in the picture.
 */
export function axisTicks(clock: Scale, timeline: Timeline, most: number): readonly AxisTick[] {
  const { scale, length, cuts } = timeline;
  const space = (0.7 * length) / most;
  const step = STEPS.find((one) => length / one <= most) ?? Math.ceil(length / most / HOUR) * HOUR;
  const ticks: AxisTick[] = [];
  let free = 0;
  for (let ms = 0; ms <= lengthOf(clock); ms += step) {
    const place = carried(clock, scale, ms);
    const cut = cuts[firstWhere(cuts.length, (index) => cuts[index]!.to > place)];
    if (cut && cut.from < place) free = cut.to;
    if (place >= free) {
      ticks.push({ ms, at: place / length });
      free = place + space;
    } else {
      // Of a long gap there are many round times: they are passed over in one go.
      ms = Math.max(ms, Math.ceil(carried(scale, clock, free) / step - 1) * step);
    }
  }
  for (const { to } of cuts) {
    const at = to / length;
    const after = firstWhere(ticks.length, (index) => ticks[index]!.at > at);
    const [before, next] = [ticks[after - 1], ticks[after]];
    const fits = (one: AxisTick | undefined): boolean => !one || Math.abs(one.at - at) * length >= space;
    if (at <= LAST && fits(before) && fits(next)) ticks.splice(after, 0, { ms: carried(scale, clock, to), at });
  }
  return ticks;
}
