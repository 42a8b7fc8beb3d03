/** The form in which an exercise is written as one file: the exercise with its key in place, error ids left out. */
import * as z from 'zod/mini';
import { exerciseBody, segment, slug, MAX_SEGMENTS, type Exercise } from '../domain/exercise/exercise.ts';
import { addition, keySegment, omission, replacement, type Key } from '../domain/exercise/key.ts';
import { isOwnSlug } from '../domain/exercise/own-slug.ts';

/** The version of this form. Files need not say it; a file that says a higher one is not read. */
export const EXERCISE_FORMAT = 1;

const id = { id: true } as const;
const plantedErrorForm = z.union([z.omit(omission, id), z.omit(addition, id), z.omit(replacement, id)]);
const segmentForm = z.strictObject({
  ...segment.shape,
  reference: z.optional(keySegment.shape.reference),
  errors: z.optional(z.array(plantedErrorForm).check(z.minLength(1), z.maxLength(20))),
});

export const exerciseForm = z.strictObject({
  format: z.optional(z.literal(EXERCISE_FORMAT)),
  ...exerciseBody.shape,
  slug: slug.check(z.refine((name) => !isOwnSlug(name), 'own-slug')),
  segments: z.array(segmentForm).check(z.minLength(1), z.maxLength(MAX_SEGMENTS)),
});
export type ExerciseForm = z.output<typeof exerciseForm>;

/** The exercise of a file, without anything of the key. */
export function exerciseOf({ format: _, segments, ...rest }: ExerciseForm): Exercise {
  return { ...rest, segments: segments.map(({ id, source, draft }) => ({ id, source, draft })) };
}

/** Whether a file holds a key: some segment has a reference or errors. */
export function hasKey(form: ExerciseForm): boolean {
  return form.segments.some((segment) => segment.reference !== undefined || segment.errors !== undefined);
}

/** The key of a file whose segments all have a reference. Errors are numbered e1, e2 … within their segment. */
export function keyOf({ slug, revision, segments }: ExerciseForm): Key {
  return {
    slug,
    revision,
    segments: segments.map(({ id, reference = '', errors = [] }) => ({
      id,
      reference,
      errors: errors.map((error, index) => ({ id: `e${index + 1}`, ...error })),
    })),
  };
}
