import { toCodePoints } from '../domain/text/code-points.ts';
import type { TextMark } from './mark.ts';

/** A piece of a marked text: plain words, or a mark (or a part of one) around other pieces. */
export type MarkedPiece =
  | { readonly text: string }
  | {
      readonly mark: TextMark;
      /** Whether the mark ends with this piece; an overlapped mark is drawn in several. */
      readonly last: boolean;
      readonly pieces: readonly MarkedPiece[];
    };

interface Part extends TextMark {
  readonly mark: TextMark;
}

/**
 * A text cut at its marks, ready to be drawn as elements inside each other: a mark holds the marks that begin inside
 * it, and of one that reaches beyond, the rest follows as a second part. Marks outside the text are moved to its ends.
 */
export function markTree(text: string, marks: readonly TextMark[]): readonly MarkedPiece[] {
  const points = toCodePoints(text);
  const clamp = (at: number): number => Math.min(Math.max(at, 0), points.length);
  const parts = marks.map((mark) => {
    const start = clamp(mark.start);
    return { ...mark, start, end: Math.max(start, clamp(mark.end)), mark };
  });
  return branch(points, 0, points.length, parts.sort(byPlace));
}

function branch(points: readonly string[], from: number, to: number, parts: readonly Part[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  const words = (start: number, end: number): void => {
    if (end > start) pieces.push({ text: points.slice(start, end).join('') });
  };
  const queue = [...parts];
  let at = from;
  for (let part = queue.shift(); part; part = queue.shift()) {
    words(at, part.start);
    const { mark, start, end } = part;
    const inside: Part[] = [];
    const after: Part[] = [];
    for (const other of queue.splice(0)) {
      if (other.start >= end) {
        after.push(other);
        continue;
      }
      inside.push({ ...other, end: Math.min(other.end, end) });
      if (other.end > end) after.push({ ...other, start: end });
    }
    queue.push(...after.sort(byPlace));
    pieces.push({ mark, last: reaches(mark, end, points.length), pieces: branch(points, start, end, inside) });
    at = end;
  }
  words(at, to);
  return pieces;
}

function reaches(mark: TextMark, end: number, length: number): boolean {
  return end >= Math.min(mark.end, length);
}

/** From left to right; at one place carets first, then the longest mark, so that shorter ones are drawn inside it. */
function byPlace(one: Part, other: Part): number {
  if (one.start !== other.start) return one.start - other.start;
  const isCaret = Number(other.start === other.end) - Number(one.start === one.end);
  return isCaret !== 0 ? isCaret : other.end - one.end;
}
