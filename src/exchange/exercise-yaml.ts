/** Exercise files: one YAML (or JSON) file with the exercise and, in place, its key. Fit for files from strangers. */
import type { Exercise } from '../domain/exercise/exercise.ts';
import type { Key } from '../domain/exercise/key.ts';
import { contentFault, type ContentFault, type ContentPath, type LinePlace } from './content-fault.ts';
import { EXERCISE_FORMAT, exerciseForm, exerciseOf, hasKey, keyOf, type ExerciseForm } from './exercise-form.ts';
import { formFaults } from './form-faults.ts';
import { readYaml } from './yaml-document.ts';

export type ParsedExercise =
  | {
      readonly ok: true;
      readonly exercise: Exercise;
      /** Null when the file holds no references and no errors. */
      readonly key: Key | null;
      /** The line of a value of the file, by a path such as `['segments', 2, 'errors', 0, 'span']`. */
      readonly locate: (path: ContentPath) => LinePlace;
    }
  | { readonly ok: false; readonly faults: readonly ContentFault[] };

/** Never throws, whatever the text; keeps nothing of a file with a fault. */
export function parseExerciseYaml(text: string): ParsedExercise {
  const read = readYaml(text);
  if (!read.ok) return read;
  const { value, locate } = read;
  const newer = newerFormat(value);
  if (newer !== null) {
    const params = { format: newer, known: EXERCISE_FORMAT };
    return { ok: false, faults: [contentFault('newer-format', params, ['format'], locate(['format']))] };
  }
  const form = exerciseForm.safeParse(value);
  if (!form.success) return { ok: false, faults: formFaults(form.error, value, locate) };
  const faults = formRules(form.data, locate);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, exercise: exerciseOf(form.data), key: hasKey(form.data) ? keyOf(form.data) : null, locate };
}

function newerFormat(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('format' in value)) return null;
  const { format } = value;
  return typeof format === 'number' && Number.isInteger(format) && format > EXERCISE_FORMAT ? format : null;
}

/** What the schema cannot say: an id names one segment, and a key is whole. */
function formRules(form: ExerciseForm, locate: (path: ContentPath) => LinePlace): readonly ContentFault[] {
  const faults: ContentFault[] = [];
  const seen = new Set<string>();
  for (const [index, { id, reference }] of form.segments.entries()) {
    const path = ['segments', index, 'id'];
    if (seen.has(id)) faults.push(contentFault('segment-twice', { id }, path, locate(path)));
    seen.add(id);
    if (hasKey(form) && reference === undefined) {
      faults.push(contentFault('reference-missing', { id }, path, locate(path)));
    }
  }
  return faults.slice(0, 50);
}
