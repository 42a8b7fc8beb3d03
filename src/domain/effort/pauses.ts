import { pace } from './pace.ts';
import type { KeySpan } from './visits.ts';

/** What pauses are counted in: a stretch of time from 0 to `ms`, and the keys in it, in their order. */
export interface KeyedStretch {
  readonly ms: number;
  readonly keys: readonly KeySpan[];
}

/** Pauses at one threshold (assessment 5). */
export interface PauseFigures {
  readonly thresholdMs: number;
  readonly count: number;
  readonly totalMs: number;
  /** Null without a pause. */
  readonly meanMs: number | null;
  /** Share of the time that was pauses, 0 to 1; null without time. */
  readonly ratio: number | null;
  /** Average pause ratio: the mean pause over the seconds per word. Falls as effort grows. */
  readonly apr: number | null;
  /** Pause to word ratio: pauses per word. Grows with effort. */
  readonly pwr: number | null;
  /** Runs of keys with no pause between them. */
  readonly bursts: number;
}

/**
 * Pauses of one or more stretches. A pause is a gap between two keys that is at least `thresholdMs`; the gap before the
 * first key and the one after the last count too, and a stretch without a key is one gap. No gap is longer than
 * `idleMs`. `words`: EWC of the source. Figures that would divide by nothing are null.
 */
export function pauseFigures(
  stretches: readonly KeyedStretch[],
  words: number,
  thresholdMs: number,
  idleMs: number,
): PauseFigures {
  let count = 0;
  let totalMs = 0;
  let bursts = 0;
  const take = (gap: number): boolean => {
    const pause = Math.min(gap, idleMs);
    if (pause < thresholdMs) return false;
    count += 1;
    totalMs += pause;
    return true;
  };
  for (const { ms, keys } of stretches) {
    let before = 0;
    for (const [index, { from, to }] of keys.entries()) {
      const paused = take(from - before);
      if (paused || index === 0) bursts += 1;
      before = to;
    }
    take(ms - before);
  }
  const time = stretches.reduce((sum, { ms }) => sum + ms, 0);
  const meanMs = count > 0 ? totalMs / count : null;
  const { secondsPerWord } = pace(time, words);
  return {
    thresholdMs,
    count,
    totalMs,
    meanMs,
    ratio: time > 0 ? totalMs / time : null,
    apr: meanMs === null || secondsPerWord === null ? null : meanMs / 1000 / secondsPerWord,
    pwr: words > 0 && time > 0 ? count / words : null,
    bursts,
  };
}
