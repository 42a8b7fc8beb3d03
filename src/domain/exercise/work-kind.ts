import type { Exercise, ExerciseKind } from './exercise.ts';

/** What tasks ask for, in the one word that lists name them by: of post-editing how far to edit, else the kind itself. */
export const WORK_KINDS = ['full', 'light', 'spot', 'translate', 'instruct'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** The kind of work of an exercise, of its entry in the library, or of a point of growth. */
export function workKind(task: {
  readonly kind: ExerciseKind;
  readonly postEditing: Exercise['brief']['postEditing'];
}): WorkKind {
  return task.kind === 'post-edit' ? task.postEditing : task.kind;
}

/** The same of the exercise itself, whose brief tells how far to edit. */
export function workKindOf({ kind, brief }: Pick<Exercise, 'kind' | 'brief'>): WorkKind {
  return workKind({ kind, postEditing: brief.postEditing });
}
