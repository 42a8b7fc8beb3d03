import type { Attempt } from '../domain/attempt/attempt.ts';
import type { ExerciseEntry } from '../domain/exercise/exercise-library.ts';
import { practiceTask } from '../domain/task/task.ts';
import type { Services } from './services.ts';

/**
 * Begins practice with an exercise and gives the attempt's id. When an attempt at it is open already (in this window
 * or another), that one is gone on with; not one that came out of a file of another learner.
 */
export async function startTask(
  { attempts, surroundings }: Pick<Services, 'attempts' | 'surroundings'>,
  entry: ExerciseEntry,
): Promise<string> {
  const open = (await attempts.list()).find(
    ({ state, task, author }) => state === 'open' && author === undefined && task.exercise.slug === entry.slug,
  );
  if (open) return open.id;
  const at = surroundings.now();
  const { slug, revision, sha256 } = entry;
  const attempt: Attempt = {
    id: surroundings.newId(),
    task: practiceTask({ slug, revision, sha256 }),
    startedAt: at,
    touchedAt: at,
    round: 1,
    epoch: 0,
    state: 'open',
    confirmed: 0,
    segments: entry.segments,
  };
  await attempts.create(attempt);
  return attempt.id;
}
