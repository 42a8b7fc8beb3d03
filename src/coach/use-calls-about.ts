import { useCallback } from 'react';
import type { LedgerEntry } from '../domain/assist/ledger.ts';
import { loadCallsAbout, type TaskWork } from '../workspace/calls-about.ts';
import type { Loaded } from '../workspace/live-value.ts';
import { useServices } from '../workspace/services-context.ts';
import { useSubscribed } from '../workspace/use-subscribed.ts';

/** The calls of a work that stand outside its log, followed. `author`: whose work it is. */
export function useCallsAbout({ attempt, slug, texts }: TaskWork, author: string): Loaded<readonly LedgerEntry[]> {
  const { attempts, records, learner } = useServices();
  const load = useCallback(
    () => loadCallsAbout({ attempts, records, learner }, { attempt, slug, texts }, author),
    [attempts, records, learner, attempt, slug, texts, author],
  );
  return useSubscribed(records.subscribe, load);
}
