import { codePointOffset, utf16Offset } from '../domain/text/code-points.ts';
import type { TextMark } from '../marked-text/mark.ts';
import { foldChange } from './net-change.ts';

/** Marks of a text, moved to where their words stand after it was changed. A mark whose own words changed is left out. */
export function shiftMarks(marks: readonly TextMark[], before: string, after: string): readonly TextMark[] {
  if (before === after) return marks;
  const { offset, length, text } = foldChange(before, after);
  return marks.flatMap((mark) => {
    const [start, end] = [utf16Offset(before, mark.start), utf16Offset(before, mark.end)];
    if (end <= offset) return [mark];
    if (start < offset + length) return [];
    const moved = text.length - length;
    return [{ ...mark, start: codePointOffset(after, start + moved), end: codePointOffset(after, end + moved) }];
  });
}
