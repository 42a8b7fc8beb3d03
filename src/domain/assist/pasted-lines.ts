/** Reads an answer that was pasted by hand, from whatever chat tool: lines of JSON as an AI is asked for, or one line a segment. */
import { cleanText } from '../record/plain-text.ts';
import { MAX_SEGMENT } from '../exercise/exercise.ts';
import { createDraftLines } from './draft-lines.ts';

/** The longest pasted answer, in UTF-16 units. */
export const MAX_PASTED = 200_000;

export type PastedAnswer =
  | { readonly ok: true; readonly texts: ReadonlyMap<string, string> }
  /** Not as many lines as segments; or too long as a whole, or in one of them. */
  | { readonly ok: false; readonly fault: 'count' | 'length' };

/** The lines of a text, one for each of `count`; null where they are not as many. Empty lines between them are passed over. */
export function linesFor(text: string, count: number): readonly string[] | null {
  const all = text.replace(/\r\n?/gu, '\n').trim().split('\n');
  const lines = (all.length === count ? all : all.filter((line) => line.trim() !== '')).map((line) => line.trim());
  return lines.length === count ? lines : null;
}

/** How many lines that are not empty a text has. */
export function countLines(text: string): number {
  return text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '').length;
}

/**
 * The texts of segments in a pasted answer, by id. Where any line is one of JSON that names a segment, those lines count and
 * nothing else; else each line is the segment in its place, and one that is empty brings nothing.
 */
export function readPasted(pasted: string, segments: readonly string[]): PastedAnswer {
  const text = cleanText(pasted);
  if (text.length > MAX_PASTED) return { ok: false, fault: 'length' };
  const named = createDraftLines(new Set(segments), () => undefined).whole(text);
  if (named.length > 0) return { ok: true, texts: new Map(named.map(({ id, draft }) => [id, draft])) };
  const lines = linesFor(text, segments.length);
  if (lines === null) return { ok: false, fault: 'count' };
  if (lines.some((line) => line.length > MAX_SEGMENT)) return { ok: false, fault: 'length' };
  return {
    ok: true,
    texts: new Map(segments.flatMap((id, at) => (lines[at] ? [[id, lines[at]] as const] : []))),
  };
}
