/**
 * By what effort is counted (assessment 5). Two figures may be compared only where these are the same, so every set of
 * figures carries them.
 */
export const EFFORT_RULE = 'effort-1';

/** From how long on a gap between two keys is a pause, in ms. Three in use, since research knows no single right one. */
export const PAUSE_THRESHOLDS_MS = [300, 1000, 2000] as const;
/** The one that is shown where there is room for one. */
export const DEFAULT_THRESHOLD_MS = 1000;
/** Of a gap without any event no more than this counts as time at work, in ms. */
export const DEFAULT_IDLE_MS = 60_000;

export interface EffortSettings {
  readonly rule: typeof EFFORT_RULE;
  readonly idleMs: number;
  readonly thresholdsMs: readonly number[];
}

/**
 * The settings of a set of figures. Throws `RangeError` for a threshold that is not above 0, or above the idle cut:
 * gaps are cut there, so such a pause could never be seen.
 */
export function effortSettings(
  idleMs: number = DEFAULT_IDLE_MS,
  thresholdsMs: readonly number[] = PAUSE_THRESHOLDS_MS,
): EffortSettings {
  if (!thresholdsMs.every((threshold) => threshold > 0 && threshold <= idleMs)) {
    throw new RangeError('effortSettings: a threshold must be above 0 and at most the idle cut');
  }
  return { rule: EFFORT_RULE, idleMs, thresholdsMs };
}

/** The settings on one line, as measures write their signatures: `effort-1|idle:60|pause:300+1000+2000`. */
export function effortSignature({ rule, idleMs, thresholdsMs }: EffortSettings): string {
  return `${rule}|idle:${idleMs / 1000}|pause:${thresholdsMs.join('+')}`;
}
