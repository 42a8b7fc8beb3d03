/** The modules that scripts/content-plugin.ts makes of the folders `exercises` and `rubrics`. */

declare module 'virtual:yijin/exercises' {
  import type { ExerciseEntry } from '../domain/exercise/exercise-library.ts';
  import type { Exercise } from '../domain/exercise/exercise.ts';
  import type { Key } from '../domain/exercise/key.ts';

  export interface BuiltInExercise extends ExerciseEntry {
    readonly load: () => Promise<{ readonly default: Exercise }>;
    readonly loadKey: () => Promise<{ readonly default: Key }>;
  }
  const exercises: readonly BuiltInExercise[];
  export default exercises;
}

declare module 'virtual:yijin/rubrics' {
  import type { Typology } from '../domain/errors/typology.ts';
  import type { RubricEntry } from '../domain/review/rubric-library.ts';
  import type { Rubric } from '../domain/review/rubric.ts';
  import type { Scheme } from '../domain/review/scheme.ts';

  export interface BuiltInRubric extends RubricEntry {
    readonly load: () => Promise<{ readonly default: Rubric }>;
  }
  const rubrics: readonly BuiltInRubric[];
  export default rubrics;
  export const loadTypology: () => Promise<{ readonly default: Typology }>;
  export const loadSchemes: () => Promise<{ readonly default: readonly Scheme[] }>;
}
