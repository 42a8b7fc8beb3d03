/** Clauses: the stretches between clause marks, inside which an edit counts as belonging to a repaired error (assessment 2.3). */
import { toCodePoints } from './code-points.ts';

/** A stretch of text in code points, `end` not included. */
export interface ClauseBounds {
  readonly start: number;
  readonly end: number;
}

const CLAUSE_MARK = /^[,;:.!?，；：。！？、]$/u;
const NUMBER_MARK = /^[.,:]$/u;
const DIGIT = /^\p{Nd}$/u;

/**
 * The clauses of a text, in order and without gaps. A clause mark belongs to the clause it ends, and marks in a row
 * (`?!`, `...`) end it together. `.`, `,` and `:` between two digits (3.5, 1,000, 9:30) end nothing.
 * Empty text: none.
 */
export function clauseBounds(text: string): readonly ClauseBounds[] {
  const points = toCodePoints(text);
  const bounds: ClauseBounds[] = [];
  let start = 0;
  for (let at = 0; at < points.length; at += 1) {
    const last = at === points.length - 1;
    if (last || (endsClause(points, at) && !endsClause(points, at + 1))) {
      bounds.push({ start, end: at + 1 });
      start = at + 1;
    }
  }
  return bounds;
}

/**
 * The clause that holds the code point at `position`; a place between two clauses belongs to the later one, a place
 * before the text to the first, after it to the last. Empty text: the empty clause at 0.
 */
export function clauseAt(text: string, position: number): ClauseBounds {
  const bounds = clauseBounds(text);
  return bounds.find((clause) => position < clause.end) ?? bounds.at(-1) ?? { start: 0, end: 0 };
}

function endsClause(points: readonly string[], at: number): boolean {
  const mark = points[at] ?? '';
  if (!CLAUSE_MARK.test(mark)) return false;
  return !(NUMBER_MARK.test(mark) && DIGIT.test(points[at - 1] ?? '') && DIGIT.test(points[at + 1] ?? ''));
}
