/** An exercise file read and checked as a whole: its form and its key, every fault with its place in the file. */
import type { Exercise } from '../domain/exercise/exercise.ts';
import type { Key } from '../domain/exercise/key.ts';
import { checkKey, type KeyCheckContext } from '../domain/review/check-key.ts';
import { contentFault, type ContentFault } from './content-fault.ts';
import { parseExerciseYaml } from './exercise-yaml.ts';

export interface CheckedExercise {
  /** Null when the form is broken; then nothing of the file is kept. */
  readonly exercise: Exercise | null;
  readonly key: Key | null;
  /** Without an `error` among them the exercise may be used. */
  readonly faults: readonly ContentFault[];
}

/** Never throws. */
export function checkExerciseYaml(text: string, context: KeyCheckContext): CheckedExercise {
  const parsed = parseExerciseYaml(text);
  if (!parsed.ok) return { exercise: null, key: null, faults: parsed.faults };
  const { exercise, key, locate } = parsed;
  const faults = checkKey(exercise, key, context).map(({ code, params, path, severity }) => ({
    ...contentFault(code, params, path, locate(path)),
    severity,
  }));
  return { exercise, key, faults };
}
