import type { Visit } from './visits.ts';

/**
 * The segments in the order she went through them. A segment left and entered again at once stands there once; one where
 * the page alone put her is not on her way.
 */
export function workOrder(visits: readonly Pick<Visit, 'segment' | 'placed'>[]): readonly string[] {
  return visits
    .filter(({ placed }) => !placed)
    .map(({ segment }) => segment)
    .filter((segment, at, all) => segment !== all[at - 1]);
}

/** How often she came back to each segment after having been in another one; one she never went to is not among them. */
export function revisits(order: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const segment of order) found.set(segment, (found.get(segment) ?? -1) + 1);
  return found;
}
