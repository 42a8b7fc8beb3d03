import type { Exercise, Segment } from './exercise.ts';

/** A segment as an attempt begins with it: the target text that stands there before anything is done. */
export type StartingSegment = Pick<Segment, 'id' | 'draft'>;

/**
 * An exercise as it may be seen before the hand-in: where she translates without the draft, nothing of the draft is in
 * it, so that no screen can show what it has not got.
 */
export function withoutHiddenDraft(exercise: Exercise): Exercise {
  const drafts = new Map(startingSegments(exercise).map(({ id, draft }) => [id, draft]));
  return { ...exercise, segments: exercise.segments.map((one) => ({ ...one, draft: drafts.get(one.id) ?? '' })) };
}

/** The segments of an exercise as an attempt begins: with their drafts, or empty where she translates without one. */
export function startingSegments({ kind, segments }: Pick<Exercise, 'kind' | 'segments'>): readonly StartingSegment[] {
  return segments.map(({ id, draft }) => ({ id, draft: kind === 'translate' ? '' : draft }));
}
