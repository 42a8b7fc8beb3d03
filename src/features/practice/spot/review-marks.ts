import type { SegmentState } from '../../../domain/attempt/replay.ts';
import type { Annotation } from '../../../domain/errors/annotation.ts';

/** What goes along with the hand-in of a spotting task. Lists are of segments, in the order of the text. */
export interface MarksReview {
  readonly marks: number;
  /** How many segments have any. */
  readonly marked: number;
  /** Not stated as done. */
  readonly undone: readonly string[];
  /** With a mark that is being written. */
  readonly open: readonly string[];
  /** With marks that have neither a correction nor a reason; `bareMarks` counts those. */
  readonly bare: readonly string[];
  readonly bareMarks: number;
  /** Stated as done with nothing marked: free of errors. */
  readonly clean: readonly string[];
}

/** Looks over what she marked, once more before it is handed in. `drafts`: marks that are being written, by segment. */
export function reviewOf(
  segments: readonly Pick<SegmentState, 'id' | 'confirmed'>[],
  bySegment: ReadonlyMap<string, readonly Pick<Annotation, 'note' | 'correction'>[]>,
  drafts: Readonly<Record<string, unknown>>,
): MarksReview {
  const all = segments.map(({ id, confirmed }) => {
    const marks = bySegment.get(id) ?? [];
    return { id, confirmed, count: marks.length, bare: marks.filter(isBare).length };
  });
  const idsOf = (list: typeof all): readonly string[] => list.map(({ id }) => id);
  return {
    marks: all.reduce((sum, { count }) => sum + count, 0),
    marked: all.filter(({ count }) => count > 0).length,
    undone: idsOf(all.filter(({ confirmed }) => !confirmed)),
    open: idsOf(all.filter(({ id }) => drafts[id] !== undefined)),
    bare: idsOf(all.filter(({ bare }) => bare > 0)),
    bareMarks: all.reduce((sum, { bare }) => sum + bare, 0),
    clean: idsOf(all.filter(({ confirmed, count }) => confirmed && count === 0)),
  };
}

function isBare({ note, correction }: Pick<Annotation, 'note' | 'correction'>): boolean {
  return note === '' && correction === null;
}
