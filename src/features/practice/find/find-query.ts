import { literalFinder, type Found } from '../../../domain/text/find-literal.ts';
import type { SegmentRowData } from '../../../editor/segment-row.ts';

export const FIND_SIDES = ['target', 'source', 'both'] as const;
export type FindSide = (typeof FIND_SIDES)[number];

/** What is looked for in the task, where, and how. */
export interface FindQuery {
  readonly words: string;
  readonly where: FindSide;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

export const NO_QUERY: FindQuery = { words: '', where: 'both', matchCase: false, wholeWords: false };

/** One place where the words stand, in code points. */
export interface Hit extends Found {
  readonly segment: string;
  readonly side: 'source' | 'target';
}

/**
 * Looks through segments, top to bottom, source before target. A segment that has not changed is not looked through
 * again, so that a long task can be written in while the bar is open.
 */
export function hitFinder(query: FindQuery): (rows: readonly SegmentRowData[]) => readonly Hit[] {
  const find = literalFinder(query.words, query);
  const known = new WeakMap<SegmentRowData, readonly Hit[]>();
  const sides = sidesOf(query.where);
  return (rows) =>
    query.words === ''
      ? []
      : rows.flatMap((row) => {
          const hits =
            known.get(row) ??
            sides.flatMap((side) =>
              find(side === 'source' ? row.source : row.text).map((found) => ({ ...found, segment: row.id, side })),
            );
          known.set(row, hits);
          return hits;
        });
}

/** The sides of a segment that are looked through. */
export function sidesOf(where: FindSide): readonly Hit['side'][] {
  return where === 'both' ? ['source', 'target'] : [where];
}

/** The first hit from a place on, round the end; -1 when there is none. */
export function nextHit(from: Hit, hits: readonly Hit[], rows: readonly SegmentRowData[]): number {
  if (hits.length === 0) return -1;
  const order = new Map(rows.map(({ id }, index) => [id, index]));
  const placeOf = ({ segment, side, start }: Hit): readonly number[] => [
    order.get(segment) ?? 0,
    side === 'source' ? 0 : 1,
    start,
  ];
  const begin = placeOf(from);
  const at = hits.findIndex((hit) => !isBefore(placeOf(hit), begin));
  return Math.max(at, 0);
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const differs = one.findIndex((number, index) => number !== other[index]);
  return differs >= 0 && one[differs]! < other[differs]!;
}
