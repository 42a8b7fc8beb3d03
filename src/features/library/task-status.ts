import type { Attempt } from '../../domain/attempt/attempt.ts';

/** A submission as the library needs it: of which attempt and round, and where its findings are. */
export interface HandedIn {
  readonly record: string;
  readonly attempt: string;
  readonly round: number;
  readonly at: string;
}

/** Where the student stands with an exercise. An open attempt comes before one that is handed in. */
export type TaskStatus =
  | { readonly state: 'new' }
  | { readonly state: 'open'; readonly attempt: Attempt }
  | { readonly state: 'handed-in'; readonly attempt: Attempt; readonly submission: HandedIn | null };

const latest = (attempts: readonly Attempt[]): Attempt | undefined =>
  attempts.reduce<Attempt | undefined>(
    (best, attempt) => (best === undefined || attempt.touchedAt > best.touchedAt ? attempt : best),
    undefined,
  );

/** The status of the exercise with this slug, whichever revision was worked on. */
export function taskStatus(slug: string, attempts: readonly Attempt[], handedIn: readonly HandedIn[]): TaskStatus {
  const own = attempts.filter((attempt) => attempt.task.exercise.slug === slug);
  const open = latest(own.filter((attempt) => attempt.state === 'open'));
  if (open) return { state: 'open', attempt: open };
  const done = latest(own);
  return done ? { state: 'handed-in', attempt: done, submission: lastRound(done.id, handedIn) } : { state: 'new' };
}

/** The latest round handed in of an attempt. */
export function lastRound(attempt: string, handedIn: readonly HandedIn[]): HandedIn | null {
  return handedIn
    .filter((one) => one.attempt === attempt)
    .reduce<HandedIn | null>((best, one) => (best === null || one.round > best.round ? one : best), null);
}

/** For sorting: what waits to be gone on with first, then what is new, then what is done. */
export function statusOrder(status: TaskStatus): number {
  return { open: 0, new: 1, 'handed-in': 2 }[status.state];
}
