import type { EditEvent } from '../attempt/edit-event.ts';

/** When an event happened, and in which sitting (counted from 1; 0 where a log begins without one). */
export interface LogTime {
  /** In ms on a clock that runs through all sittings, one right behind the other. */
  readonly ms: number;
  /** Of a composition, when its first key was pressed, on the same clock; of all else, `ms`. */
  readonly fromMs: number;
  readonly sitting: number;
}

/**
 * The events of a log on one clock that never goes back: the monotonic `t` of each sitting, begun where the one before
 * ended. What lies between sittings is no part of it, nor is what the wall clock did.
 */
export function logClock(events: readonly EditEvent[]): readonly LogTime[] {
  let base = 0;
  let now = 0;
  let sitting = 0;
  return events.map((event) => {
    if (event.kind === 'sitting') {
      sitting += 1;
      base = now;
    }
    const before = now;
    const ms = Math.max(now, base + event.t);
    // That the wall clock was told again moves nothing.
    if (event.kind !== 'clock') now = ms;
    const from = event.kind === 'ime' ? base + event.from : ms;
    // A composition that the page's going away cut short may have begun before what was last heard.
    return { ms, fromMs: Math.min(ms, Math.max(before, from)), sitting };
  });
}

/** From the first to the last thing done in a segment, both in ms on the clock of the log. */
export interface SegmentSpan {
  readonly startMs: number;
  readonly endMs: number;
}

/** The span of each segment that the log says something of. What the program did by itself is not counted. */
export function segmentSpans(
  events: readonly EditEvent[],
  clock: readonly LogTime[] = logClock(events),
): ReadonlyMap<string, SegmentSpan> {
  const spans = new Map<string, SegmentSpan>();
  for (const [index, event] of events.entries()) {
    const at = clock[index];
    if (!at || !('segment' in event) || event.segment === undefined) continue;
    if ('by' in event && event.by === 'program') continue;
    spans.set(event.segment, { startMs: spans.get(event.segment)?.startMs ?? at.fromMs, endMs: at.ms });
  }
  return spans;
}
