/** Median and quartiles of a figure over segments, and over how many: time has a long tail, so no mean is given. */
export interface Spread {
  readonly n: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/** The spread of the values that are defined; null when none is. Quantiles of type 7 (Hyndman and Fan 1996). */
export function spread(values: readonly (number | null)[]): Spread | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const quantile = (p: number): number => {
    const place = (sorted.length - 1) * p;
    const low = sorted[Math.floor(place)]!;
    return low + (place - Math.floor(place)) * (sorted[Math.ceil(place)]! - low);
  };
  return { n: sorted.length, q1: quantile(0.25), median: quantile(0.5), q3: quantile(0.75) };
}
