import * as z from 'zod/mini';
import { SHA256_PATTERN } from '../record/digest.ts';
import { slug } from '../exercise/exercise.ts';

/** Which revision of an exercise a task is about, and the SHA-256 of that revision's body as JSON. */
export const exerciseRef = z.strictObject({
  slug,
  revision: z.int().check(z.positive()),
  sha256: z.string().check(z.regex(SHA256_PATTERN)),
});
export type ExerciseRef = z.output<typeof exerciseRef>;

/** When a student may ask an AI. */
export const assistancePolicy = z.enum(['off', 'after-attempt', 'open']);

/** An exercise set for somebody. A task taken for practice is set by the student herself. */
export const task = z.strictObject({
  purpose: z.enum(['practice']),
  exercise: exerciseRef,
  assistance: assistancePolicy,
  findings: z.enum(['at-hand-in', 'after-release']),
});
export type Task = z.output<typeof task>;

/** The task a student sets herself by opening an exercise of the library: findings at hand-in, AI after her own attempt. */
export function practiceTask(exercise: ExerciseRef): Task {
  return { purpose: 'practice', exercise, assistance: 'after-attempt', findings: 'at-hand-in' };
}
