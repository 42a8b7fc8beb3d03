import type { Exercise } from '../exercise/exercise.ts';

/** The id of the rubric an exercise is assessed by: its kind names it, for post-editing together with how far to edit. */
export function rubricOf({ kind, brief }: Pick<Exercise, 'kind' | 'brief'>): string {
  if (kind === 'spot') return 'mt-spot';
  if (kind === 'translate') return 'intl-comm';
  if (kind === 'instruct') return 'ai-use';
  return `pe-${brief.postEditing}`;
}
