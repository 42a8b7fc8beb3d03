/** The exercises of the product, as tests try the rules on them. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Exercise } from '../../../src/domain/exercise/exercise.ts';
import type { Key } from '../../../src/domain/exercise/key.ts';
import { parseExerciseYaml } from '../../../src/exchange/exercise-yaml.ts';

const FOLDER = new URL('../../../exercises/', import.meta.url);

export function shippedExercises(): readonly { readonly exercise: Exercise; readonly key: Key }[] {
  return ['zh-en', 'en-zh'].flatMap((direction) =>
    readdirSync(new URL(`${direction}/`, FOLDER)).map((file) => {
      const parsed = parseExerciseYaml(readFileSync(new URL(`${direction}/${file}`, FOLDER), 'utf8'));
      if (!parsed.ok || parsed.key === null) throw new Error(`${file} cannot be read`);
      return { exercise: parsed.exercise, key: parsed.key };
    }),
  );
}

export function shippedExercise(slug: string): { readonly exercise: Exercise; readonly key: Key } {
  const found = shippedExercises().find(({ exercise }) => exercise.slug === slug);
  if (found === undefined) throw new Error(`no exercise ${slug}`);
  return found;
}

/** Those whose draft is worked on, so that its errors are planted: not the ones translated without it. */
export function shippedDrafts(): ReturnType<typeof shippedExercises> {
  return shippedExercises().filter(({ exercise }) => exercise.kind !== 'translate');
}
