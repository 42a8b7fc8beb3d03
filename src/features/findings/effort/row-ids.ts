import type { TaskEffort } from '../../../domain/effort/effort.ts';
import type { ExerciseKind } from '../../../domain/exercise/exercise.ts';

const TIME = ['time', 'idleCut', 'hidden', 'whole', 'secondsPerWord', 'wordsPerHour'] as const;
const KEYS = ['keys', 'beside', 'keyRatio', 'efficiency', 'pasted', 'suggested'] as const;

/** The figures of the table, by name. */
export type EffortRowId = (typeof TIME)[number] | (typeof KEYS)[number] | 'ime' | 'revisits';

/** Which figures there are: none of writing where no text is written, none of an input method where none was used. */
export function rowIds({ ime }: Pick<TaskEffort, 'ime'>, kind: ExerciseKind): readonly EffortRowId[] {
  return [...TIME, ...(kind === 'spot' ? [] : KEYS), ...(ime && kind !== 'spot' ? (['ime'] as const) : []), 'revisits'];
}
