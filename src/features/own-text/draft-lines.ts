import { linesFor } from '../../domain/assist/pasted-lines.ts';
import type { FormDraft } from './own-form.ts';

/** What a draft has for each segment, null where it has nothing. Of two equal segments each takes a line of its own. */
export function draftLines(
  { lines }: Pick<FormDraft, 'lines'>,
  segments: readonly string[],
): readonly (string | null)[] {
  const waiting = new Map<string, string[]>();
  for (const { source, draft } of lines) {
    const words = source.trim();
    waiting.set(words, [...(waiting.get(words) ?? []), draft]);
  }
  return segments.map((segment) => waiting.get(segment.trim())?.shift() ?? null);
}

/** The ids of segments: by their place, so that a question and its answer mean the same. */
export function segmentIdAt(at: number): string {
  return `s${at + 1}`;
}

/** Which segments a draft has nothing for, by their place. */
export function missingFrom(draft: Pick<FormDraft, 'lines'>, segments: readonly string[]): readonly number[] {
  return draftLines(draft, segments).flatMap((line, at) => (line === null ? [at] : []));
}

/** The lines of a pasted draft, one a segment; null where they are not as many. Empty lines between them are passed over. */
export function pastedLines(text: string, segments: readonly string[]): FormDraft['lines'] | null {
  const lines = linesFor(text, segments.length);
  return lines && segments.flatMap((source, at) => (lines[at] ? [{ source, draft: lines[at] }] : []));
}

/** What a draft is called where several stand side by side, by its place: A, B, C. */
export function draftLetter(at: number): string {
  return String.fromCharCode(65 + at);
}
