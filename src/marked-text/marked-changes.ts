import type { Place } from '../domain/review/findings.ts';
import { countCodePoints } from '../domain/text/code-points.ts';
import type { Edit } from '../domain/text/edit-script.ts';
import { drawChanges, type TrackedChange } from '../domain/text/tracked-changes.ts';
import type { TextMark } from './mark.ts';

/** A mark that knows its place in both versions; where nothing of it stands in the text any more, the draft's place is marked. */
export interface TwoSidedMark extends Omit<TextMark, 'start' | 'end'> {
  readonly inDraft: Place;
  readonly inText: Place;
}

/** Draft and text in one line of reading, with places in code points of that line. */
export interface MarkedChanges {
  readonly line: string;
  /** What was deleted and inserted, from left to right. */
  readonly changes: readonly { readonly kind: 'deleted' | 'inserted'; readonly start: number; readonly end: number }[];
  readonly marks: readonly TextMark[];
}

/** Puts a draft, its changed places and the marks on it into one line. */
export function markChanges(draft: string, places: readonly Edit[], marks: readonly TwoSidedMark[]): MarkedChanges {
  return markDrawing(drawChanges(draft, places), marks);
}

/** Puts changes that are drawn already, and the marks on them, into one line. */
export function markDrawing(drawing: readonly TrackedChange[], marks: readonly TwoSidedMark[]): MarkedChanges {
  const stretches = placed(drawing);
  return {
    line: stretches.map((stretch) => stretch.text).join(''),
    changes: stretches.flatMap(({ kind, start, end }) => (kind === 'same' ? [] : [{ kind, start, end }])),
    marks: marks.map(({ inDraft, inText, ...mark }) => {
      const gone = inText.start === inText.end && inDraft.end > inDraft.start;
      return { ...mark, ...(gone ? inLine(stretches, 'before', inDraft) : inLine(stretches, 'after', inText)) };
    }),
  };
}

interface Stretch extends TrackedChange {
  /** Places in the line, in the draft (`before`) and in the text (`after`). */
  readonly start: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

function placed(changes: readonly TrackedChange[]): readonly Stretch[] {
  const at = { line: 0, before: 0, after: 0 };
  return changes.map((change) => {
    const length = countCodePoints(change.text);
    const stretch = { ...change, start: at.line, end: at.line + length, before: at.before, after: at.after };
    at.line += length;
    if (change.kind !== 'inserted') at.before += length;
    if (change.kind !== 'deleted') at.after += length;
    return stretch;
  });
}

function inLine(stretches: readonly Stretch[], side: 'before' | 'after', place: Place): Place {
  const absent = side === 'before' ? 'inserted' : 'deleted';
  const own = stretches.filter(({ kind }) => kind !== absent);
  const placeOf = (point: number): number => {
    const stretch = own.findLast((one) => one[side] <= point) ?? own[0];
    return stretch ? Math.min(stretch.start + point - stretch[side], stretch.end) : 0;
  };
  const start = placeOf(place.start);
  return place.end > place.start ? { start, end: placeOf(place.end - 1) + 1 } : { start, end: start };
}
