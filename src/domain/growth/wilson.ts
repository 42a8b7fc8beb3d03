/** A range of a share, 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

// The 97.5 % point of the standard normal distribution: a 95 % interval.
const Z = 1.959963984540054;

/**
 * Wilson's 95 % score interval of `hits` out of `n` (assessment 6, "one rate"). Null for n = 0: there is no rate.
 * Source: Wilson 1927; centre (p + z²/2n)/(1 + z²/n), half-width z/(1 + z²/n) · sqrt(p(1-p)/n + z²/4n²).
 */
export function wilson(hits: number, n: number): Interval | null {
  if (!Number.isInteger(hits) || !Number.isInteger(n) || hits < 0 || hits > n) {
    throw new RangeError('wilson: hits must be whole and between 0 and n');
  }
  if (n === 0) return null;
  const p = hits / n;
  const scale = 1 + (Z * Z) / n;
  const centre = (p + (Z * Z) / (2 * n)) / scale;
  const half = (Z / scale) * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n));
  return { low: hits === 0 ? 0 : Math.max(0, centre - half), high: hits === n ? 1 : Math.min(1, centre + half) };
}
