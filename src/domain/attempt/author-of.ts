import type { Attempt } from './attempt.ts';

/** Whose work an attempt is, by learner code: hers who works on this device, unless it came out of a file of another. */
export function authorOf({ author }: Pick<Attempt, 'author'>, learner: { readonly code: string }): string {
  return author ?? learner.code;
}
