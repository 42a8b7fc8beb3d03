import type { Exercise } from '../exercise/exercise.ts';
import { startingSegments } from '../exercise/starting-text.ts';
import { soughtText, type SoughtText } from './shared-text.ts';

type Task = Pick<Exercise, 'kind' | 'segments'>;

/** The texts of a task by which a question about it is known: its sources, and its drafts, each in the order of the segments. */
export function taskTexts(task: Task): readonly (readonly string[])[] {
  return [task.segments.map(({ source }) => source), startingSegments(task).map(({ draft }) => draft)];
}

/** The same, made ready to be looked for. */
export function soughtIn(task: Task): readonly SoughtText[] {
  return taskTexts(task).map(soughtText);
}
