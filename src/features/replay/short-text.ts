import { countCodePoints, sliceCodePoints } from '../../domain/text/code-points.ts';

/** So many code points of a change are shown; a paste may be a whole page. */
const MOST = 160;

/** The beginning of a text, and how many code points it has where that is not all of it; `full` is null when it is. */
export function shortText(text: string): { readonly shown: string; readonly full: number | null } {
  // Most are a word: only what could be too long is counted.
  if (text.length <= MOST) return { shown: text, full: null };
  const full = countCodePoints(text);
  return full <= MOST ? { shown: text, full: null } : { shown: `${sliceCodePoints(text, 0, MOST)}…`, full };
}

/** White space alone would not be seen. */
export function visibleText(text: string): string {
  return text.trim() === '' ? text.replaceAll(' ', '␣').replaceAll('\n', '⏎').replaceAll('\t', '⇥') : text;
}
