import { useCallback, useState } from 'react';
import type { Attempt } from '../../domain/attempt/attempt.ts';
import { submissionRecord } from '../../domain/attempt/submission.ts';
import type { ExerciseEntry } from '../../domain/exercise/exercise-library.ts';
import type { Loaded } from '../../workspace/live-value.ts';
import { useServices } from '../../workspace/services-context.ts';
import type { Services } from '../../workspace/services.ts';
import { useSubscribed } from '../../workspace/use-subscribed.ts';
import type { HandedIn } from './task-status.ts';

/** Everything the library page shows. */
export interface Shelf {
  readonly entries: readonly ExerciseEntry[];
  readonly attempts: readonly Attempt[];
  readonly handedIn: readonly HandedIn[];
}

/**
 * The shelf, live: attempts begun, rounds handed in and exercises taken in appear by themselves. `refresh` is for an
 * exercise library that does not tell of changes itself.
 */
export function useShelf(): readonly [shelf: Loaded<Shelf>, refresh: () => void] {
  const services = useServices();
  const [listeners] = useState(() => new Set<() => void>());
  const subscribe = useCallback(
    (listener: () => void) => {
      listeners.add(listener);
      const stops = [
        services.attempts.subscribe(listener),
        services.records.subscribe(listener),
        services.exercises.subscribe?.(listener),
      ];
      return () => {
        listeners.delete(listener);
        for (const stop of stops) stop?.();
      };
    },
    [services, listeners],
  );
  const load = useCallback(() => loadShelf(services), [services]);
  const refresh = useCallback(() => listeners.forEach((listener) => listener()), [listeners]);
  return [useSubscribed(subscribe, load), refresh];
}

async function loadShelf({ attempts, records, exercises }: Services): Promise<Shelf> {
  const all = await attempts.list();
  const mayHaveRounds = all.some((attempt) => attempt.state === 'handed-in' || attempt.round > 1);
  const lines = mayHaveRounds ? await records.list('submission') : [];
  const handedIn = lines.flatMap(({ record }) => {
    const body = submissionRecord.body.safeParse(record.body);
    return body.success
      ? [{ record: record.id, attempt: body.data.attempt, round: body.data.round, at: record.at }]
      : [];
  });
  return { entries: exercises.list(), attempts: all, handedIn };
}
