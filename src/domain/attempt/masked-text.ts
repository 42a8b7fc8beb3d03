/** What stands for a text that is not let out: one mark for each of its code points, so that every place stays where it was. */
import { countCodePoints, toCodePoints } from '../text/code-points.ts';

/** U+2588, a full block. */
export const MASK = '█';

/** A text with every code point masked. Empty text: empty. */
export function masked(text: string): string {
  return MASK.repeat(countCodePoints(text));
}

/** A text with those code points masked whose place `hides` says so of. */
export function maskedWhere(text: string, hides: (place: number) => boolean): string {
  return toCodePoints(text)
    .map((point, place) => (hides(place) ? MASK : point))
    .join('');
}

/** Whether a text can be what stands behind a masked one: as long, and the same wherever there is no mask. */
export function fitsMask(text: string, mask: string): boolean {
  const points = toCodePoints(text);
  const marks = toCodePoints(mask);
  return points.length === marks.length && marks.every((mark, place) => mark === MASK || mark === points[place]);
}
