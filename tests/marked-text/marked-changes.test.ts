import { describe, expect, it } from 'vitest';
import { changedPlaces } from '../../src/domain/text/changed-places.ts';
import { sliceCodePoints } from '../../src/domain/text/code-points.ts';
import { markChanges, type TwoSidedMark } from '../../src/marked-text/marked-changes.ts';

const mark = (inDraft: [number, number], inText: [number, number]): TwoSidedMark => ({
  id: 'e1',
  kind: 'error',
  label: '',
  inDraft: { start: inDraft[0], end: inDraft[1] },
  inText: { start: inText[0], end: inText[1] },
});

const between = (draft: string, text: string, marks: readonly TwoSidedMark[]) =>
  markChanges(draft, changedPlaces(draft, text, 'en'), marks);

/** What the mark covers in the line of both versions. */
function covered(draft: string, text: string, one: TwoSidedMark): string {
  const { line, marks } = between(draft, text, [one]);
  const [placed] = marks;
  return placed ? sliceCodePoints(line, placed.start, placed.end) : '?';
}

describe('the line', () => {
  it('holds the draft and the text, the deletion first', () => {
    const { line, changes } = between('a red hat', 'a blue hat', []);
    expect(line).toBe('a redblue hat');
    expect(changes).toEqual([
      { kind: 'deleted', start: 2, end: 5 },
      { kind: 'inserted', start: 5, end: 9 },
    ]);
  });

  it('of two empty versions is empty', () => {
    expect(between('', '', [mark([0, 0], [0, 0])])).toMatchObject({
      line: '',
      marks: [{ start: 0, end: 0 }],
    });
  });
});

describe('a mark', () => {
  it('stands on what stands in the text', () => {
    expect(covered('a red hat', 'a blue hat', mark([2, 5], [2, 6]))).toBe('blue');
    expect(covered('an old red hat', 'a red hat', mark([7, 10], [2, 5]))).toBe('red');
  });

  it('stands on what went, when nothing took its place', () => {
    expect(covered('a very red hat', 'a red hat', mark([2, 7], [2, 2]))).toBe('very ');
  });

  it('may reach over unchanged words and insertions', () => {
    expect(covered('visit, let us', 'visit. Let us', mark([0, 10], [0, 10]))).toBe('visit, let. Let');
  });

  it('of an omission is a place', () => {
    const { line, marks } = between('to see.', 'to see.', [mark([6, 6], [6, 6])]);
    expect(marks[0]).toMatchObject({ start: 6, end: 6 });
    expect(line).toBe('to see.');
  });

  it('counts code points', () => {
    expect(covered('😀 red', '😀 blue', mark([2, 5], [2, 6]))).toBe('blue');
  });
});
