import { lengthOf, type Scale } from '../../domain/playback/scale.ts';

/** From here on, in ms, a time is told with its hours. */
const HOUR = 3_600_000;

/** Whether there are times with hours on a clock, which take more room than others. */
export function hasLongTimes(clock: Scale): boolean {
  return lengthOf(clock) >= HOUR;
}
