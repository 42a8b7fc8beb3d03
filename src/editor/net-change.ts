/** A changed stretch of a text in UTF-16 units, as editors tell it: at `offset`, `length` units go and `text` comes. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** The text after one change. */
export function applyChange(before: string, { offset, length, text }: TextChange): string {
  return before.slice(0, offset) + text + before.slice(offset + length);
}

/**
 * The one change that leads from a text to another: what both begin and end with is set aside. In `aa` to `aaa` the new
 * letter could be any; `caret`, the offset after the change, decides: nothing before it counts as the common end.
 */
export function foldChange(before: string, after: string, caret = 0): TextChange {
  const shorter = Math.min(before.length, after.length);
  let end = 0;
  while (end < Math.min(shorter, after.length - caret) && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  let start = 0;
  while (start < shorter - end && before[start] === after[start]) start += 1;
  return { offset: start, length: before.length - start - end, text: after.slice(start, after.length - end) };
}

/**
 * The change widened where it would part the two halves of a pair (an emoji, a rare Han character) in the text before or
 * after, so that it can be told in code points and also taken back.
 */
export function wholeCodePoints(before: string, change: TextChange): TextChange {
  const after = applyChange(before, change);
  let start = change.offset;
  let end = change.offset + change.length;
  let endAfter = change.offset + change.text.length;
  while (partsPair(before, start) || partsPair(after, start)) start -= 1;
  while (partsPair(before, end) || partsPair(after, endAfter)) {
    end += 1;
    endAfter += 1;
  }
  return { offset: start, length: end - start, text: after.slice(start, endAfter) };
}

function partsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF]$/.test(text[offset - 1] ?? '') && /^[\uDC00-\uDFFF]$/.test(text[offset] ?? '');
}
