import { toCodePoints } from './code-points.ts';

/**
 * A stretch of a text (code points, `end` not included) without the white space at its ends: a hand that selects words
 * takes the space behind them along. Ends the wrong way round are turned; a stretch of nothing but space is null.
 */
export function trimSpan(
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | null {
  const points = toCodePoints(text);
  let start = Math.max(0, Math.min(from, to));
  let end = Math.min(points.length, Math.max(from, to));
  while (start < end && /^\s$/u.test(points[start]!)) start += 1;
  while (start < end && /^\s$/u.test(points[end - 1]!)) end -= 1;
  return start < end ? { start, end } : null;
}
