import type { Exercise } from '../exercise/exercise.ts';
import { startingSegments } from '../exercise/starting-text.ts';

/** The texts of a task by which a question about it is known: its sources, and its drafts, each in the order of the segments. */
export function taskTexts(task: Pick<Exercise, 'kind' | 'segments'>): readonly (readonly string[])[] {
  return [task.segments.map(({ source }) => source), startingSegments(task).map(({ draft }) => draft)];
}
