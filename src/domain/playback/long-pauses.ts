import type { EditEvent } from '../attempt/edit-event.ts';
import { isHers } from '../effort/at-work.ts';
import type { LogClock } from './log-clock.ts';

/** From how long on a pause is one to look at, in ms. Shorter ones belong to typing and choosing words. */
export const LONG_PAUSE_MS = 5000;

/** A gap in which she did nothing. */
export interface LongPause {
  /** So many events have happened when it begins. */
  readonly place: number;
  /** When it begins on the clock of the attempt, and how long it is, in ms. */
  readonly from: number;
  readonly ms: number;
  /** The segment she was in; null where she was in none. */
  readonly segment: string | null;
  /** Another tab or window was before the page. */
  readonly away: boolean;
}

/**
 * The gaps of at least `leastMs` between two things she did in one sitting, in their order. A composition ends a gap
 * when it begins; what happens without her (an answer of the AI, the clock told again) does not end it.
 */
export function longPauses(
  events: readonly EditEvent[],
  { at }: LogClock,
  leastMs: number = LONG_PAUSE_MS,
): readonly LongPause[] {
  const pauses: LongPause[] = [];
  let place = 0;
  let segment: string | null = null;
  let away = false;
  for (const [index, event] of events.entries()) {
    if (!isHers(event)) continue;
    if (event.kind === 'sitting') {
      segment = null;
      away = false;
    } else {
      const from = place > 0 ? at[place - 1]! : 0;
      const composing = event.kind === 'ime' ? Math.max(0, event.t - event.from) : 0;
      const ms = at[index]! - composing - from;
      if (place > 0 && ms >= leastMs) pauses.push({ place, from, ms, segment, away });
      if (event.kind === 'hidden') away = true;
      else if (event.kind !== 'blur') away = false;
      if (event.kind === 'blur') segment = null;
      else if ('segment' in event && event.segment !== undefined) segment = event.segment;
    }
    place = index + 1;
  }
  return pauses;
}
