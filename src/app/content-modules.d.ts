/**
 * The modules that scripts/content-plugin.ts makes of the folders `exercises` and `rubrics`. Types are named by
 * `import('…')`: a relative import statement inside `declare module` would silently be `any`.
 */

declare module 'virtual:yijin/exercises' {
  export type BuiltInExercise = import('../domain/exercise/exercise-library.ts').ExerciseEntry & {
    readonly load: () => Promise<{ readonly default: import('../domain/exercise/exercise.ts').Exercise }>;
    readonly loadKey: () => Promise<{ readonly default: import('../domain/exercise/key.ts').Key }>;
  };
  const exercises: readonly BuiltInExercise[];
  export default exercises;
}

declare module 'virtual:yijin/rubrics' {
  export type BuiltInRubric = {
    readonly id: string;
    readonly load: () => Promise<{ readonly default: import('../domain/review/rubric.ts').Rubric }>;
  };
  const rubrics: readonly BuiltInRubric[];
  export default rubrics;
  export const loadTypology: () => Promise<{
    readonly default: import('../domain/errors/typology.ts').Typology;
  }>;
  export const loadSchemes: () => Promise<{ readonly default: readonly import('../domain/review/scheme.ts').Scheme[] }>;
}
