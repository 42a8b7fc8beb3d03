import type { Attempt } from '../../../src/domain/attempt/attempt.ts';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import type { AttemptCopy } from '../../../src/domain/copy/local-row.ts';
import { practiceTask } from '../../../src/domain/task/task.ts';

export const AT = '2026-03-01T08:00:00.000Z';

export function someAttempt(change: Partial<Attempt> = {}): Attempt {
  return {
    id: 'a',
    task: practiceTask({ slug: 'lacquer', revision: 1, sha256: 'a'.repeat(64) }),
    startedAt: AT,
    touchedAt: AT,
    round: 1,
    epoch: 0,
    state: 'open',
    confirmed: 0,
    segments: 3,
    ...change,
  };
}

/** One event a letter: what was typed. */
export function events(word: string): readonly EditEvent[] {
  return [...word].map((letter, t) => ({ kind: 'insert', t, segment: 's1', at: t, out: '', in: letter, by: 'key' }));
}

export function copyOf(word: string, change: Partial<Attempt> = {}): AttemptCopy {
  return { attempt: someAttempt(change), events: events(word) };
}
