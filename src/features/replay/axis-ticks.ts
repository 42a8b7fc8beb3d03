import { carried, lengthOf, type Scale } from '../../domain/playback/scale.ts';

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

/** Round times of the clock along a picture, at most `most` of them, and none so near another that they would touch. */
export function axisTicks(clock: Scale, drawn: Scale, length: number, most: number): readonly AxisTick[] {
  const step = STEPS.find((one) => length / one <= most) ?? Math.ceil(length / most / HOUR) * HOUR;
  const ticks: AxisTick[] = [];
  let free = 0;
  // Where gaps are cut, the clock goes on while the picture does not: it is asked for places, not counted through.
  for (let ms = 0; ms <= lengthOf(clock); ms += step) {
    const at = carried(clock, drawn, ms) / length;
    if (at < free) {
      ms = skipTo(clock, drawn, free * length, step) - step;
      continue;
    }
    ticks.push({ ms, at });
    free = at + 0.7 / most;
  }
  return ticks;
}

/** The first round time of the clock at or behind a place of the picture. */
function skipTo(clock: Scale, drawn: Scale, place: number, step: number): number {
  return Math.ceil((carried(drawn, clock, place) + 1) / step) * step;
}
