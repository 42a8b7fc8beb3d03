import { authorOf } from '../domain/attempt/author-of.ts';
import { keepCalls } from './keep-calls.ts';
import type { Services } from './services.ts';

type Sources = Pick<Services, 'attempts' | 'records' | 'learner' | 'surroundings'>;

/**
 * Discards an attempt, and gives what brings it back (`attempts.restore`); null where it is gone already. What an AI was asked in
 * it is kept in the ledger first, since it was sent the text of the task. Rejects, with the attempt as it was, where that fails.
 */
export async function discardAttempt(services: Sources, id: string): ReturnType<Sources['attempts']['remove']> {
  const { attempts } = services;
  const attempt = await attempts.get(id);
  if (attempt && authorOf(attempt, services.learner) === services.learner.code) {
    const events = (await attempts.journal(id)).flatMap((batch) => batch.events);
    await keepCalls(services, attempt, events);
  }
  return attempts.remove(id);
}
