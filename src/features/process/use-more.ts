import { useState } from 'react';

/** So many rows are drawn at first, and with each click. */
const STEP = 100;

/** The beginning of a long list, and the way to more of it. Another list (`of`) begins anew. */
export function useMore<T>(all: readonly T[], of: unknown) {
  const [limit, setLimit] = useState<{ readonly of: unknown; readonly count: number }>({ of, count: STEP });
  const count = limit.of === of ? limit.count : STEP;
  const rest = Math.max(0, all.length - count);
  return {
    shown: all.slice(0, count),
    rest: Math.min(rest, STEP),
    more: () => setLimit({ of, count: count + STEP }),
  };
}
