import type { EditRelation, RelatedEdit } from '../../domain/review/findings.ts';
import { toCodePoints } from '../../domain/text/code-points.ts';

/**
 * A place she changed, in whole words: what a person would call one edit. Findings compare letter by letter, so one
 * word for another may be several of their edits; those of one place are shown, and asked about, together.
 */
export interface EditPlace {
  readonly relation: EditRelation;
  /** Where it begins and ends in the draft, in code points; equal for a pure insertion. */
  readonly at: number;
  readonly end: number;
  readonly deleted: string;
  readonly inserted: string;
  /** Where it begins and ends in her text. */
  readonly atAfter: number;
  readonly endAfter: number;
}

/** Letters of a script that is written with spaces: a word of it is not shown in halves. */
const SPACED_LETTER = /^[\p{L}\p{N}\p{M}'’-]$/u;
const HAN = /^\p{Script=Han}$/u;

/** The edits of a segment as places, left to right. Edits with a different relation are never put together. */
export function editPlaces(draft: string, edits: readonly RelatedEdit[]): readonly EditPlace[] {
  const points = toCodePoints(draft);
  const places: EditPlace[] = [];
  for (const [index, edit] of edits.entries()) {
    const before = edits[index - 1];
    const after = edits[index + 1];
    const wide = widened(points, edit, before?.end ?? 0, after?.at ?? points.length);
    const last = places.at(-1);
    if (last?.relation === edit.relation && isBlank(points, last.end, wide.at)) {
      places[places.length - 1] = joined(points, last, wide);
    } else places.push(wide);
  }
  return places;
}

/** The edit with the rest of the words it begins and ends in, as far as nothing else was changed. */
function widened(points: readonly string[], edit: RelatedEdit, from: number, to: number): EditPlace {
  const inserted = toCodePoints(edit.inserted);
  const first = points.slice(edit.at, edit.end)[0] ?? inserted[0];
  const last = points.slice(edit.at, edit.end).at(-1) ?? inserted.at(-1);
  let { at, end } = edit;
  if (isLetter(first) || isLetter(inserted[0])) while (at > from && isLetter(points[at - 1])) at -= 1;
  if (isLetter(last) || isLetter(inserted.at(-1))) while (end < to && isLetter(points[end])) end += 1;
  const before = points.slice(at, edit.at).join('');
  const after = points.slice(edit.end, end).join('');
  const atAfter = edit.atAfter - (edit.at - at);
  return {
    relation: edit.relation,
    at,
    end,
    deleted: before + edit.deleted + after,
    inserted: before + edit.inserted + after,
    atAfter,
    endAfter: edit.atAfter + inserted.length + (end - edit.end),
  };
}

/** Two places that touch, overlap in kept letters, or have white space alone between them. */
function joined(points: readonly string[], one: EditPlace, other: EditPlace): EditPlace {
  const between = points.slice(one.end, other.at).join('');
  const twice = Math.max(0, one.end - other.at);
  const rest = (text: string): string => toCodePoints(text).slice(twice).join('');
  return {
    relation: one.relation,
    at: one.at,
    end: other.end,
    deleted: one.deleted + between + rest(other.deleted),
    inserted: one.inserted + between + rest(other.inserted),
    atAfter: one.atAfter,
    endAfter: other.endAfter,
  };
}

function isLetter(point: string | undefined): boolean {
  return point !== undefined && SPACED_LETTER.test(point) && !HAN.test(point);
}

function isBlank(points: readonly string[], from: number, to: number): boolean {
  return points.slice(from, to).every((point) => point.trim() === '' && point !== '\n');
}
