import { keepCalls } from './keep-calls.ts';
import type { Services } from './services.ts';

type Sources = Pick<Services, 'attempts' | 'records' | 'learner' | 'surroundings'>;

/**
 * Discards an attempt, and gives what brings it back (`attempts.restore`); null where it is gone already. What an AI was asked in
 * it stays in the ledger, since it was sent the text of the task. Rejects, with the attempt as it was, where that cannot be kept.
 */
export async function discardAttempt(services: Sources, id: string): ReturnType<Sources['attempts']['remove']> {
  const { attempts } = services;
  const removed = await attempts.remove(id);
  if (!removed?.journal.some(({ events }) => events.some(({ kind }) => kind === 'assist'))) return removed;
  try {
    await keepCalls(services, removed);
    return removed;
  } catch (error) {
    await attempts.restore(removed);
    throw error;
  }
}
