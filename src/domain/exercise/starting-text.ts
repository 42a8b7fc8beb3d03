import type { Exercise, Segment } from './exercise.ts';

/** A segment as an attempt begins with it: the target text that stands there before anything is done. */
export type StartingSegment = Pick<Segment, 'id' | 'draft'>;

/** The segments of an exercise as an attempt begins: with their drafts, or empty where she translates without one. */
export function startingSegments({ kind, segments }: Pick<Exercise, 'kind' | 'segments'>): readonly StartingSegment[] {
  return segments.map(({ id, draft }) => ({ id, draft: kind === 'translate' ? '' : draft }));
}
