import type { Attempt } from '../domain/attempt/attempt.ts';

/** The row of an attempt with its next writer: the learner of this device, or a file (`file`), which leaves it whose it is. */
export function takenOver({ author, ...attempt }: Attempt, by?: 'file'): Attempt {
  const next = { ...attempt, epoch: attempt.epoch + 1 };
  return by === 'file' && author !== undefined ? { ...next, author } : next;
}
