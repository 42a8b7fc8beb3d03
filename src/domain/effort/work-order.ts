/** The segments in the order she went through them; a segment left and entered again at once stands there once. */
export function workOrder(visits: readonly { readonly segment: string }[]): readonly string[] {
  return visits.map(({ segment }) => segment).filter((segment, at, all) => segment !== all[at - 1]);
}

/** How often she came back to each segment after having been in another one; one never entered is not among them. */
export function revisits(order: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const segment of order) found.set(segment, (found.get(segment) ?? -1) + 1);
  return found;
}
