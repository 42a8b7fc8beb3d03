import { useCallback } from 'react';
import type { WorkOn } from '../domain/assist/call-record.ts';
import type { LedgerEntry } from '../domain/assist/ledger.ts';
import { loadCallsAbout } from '../workspace/calls-about.ts';
import type { Loaded } from '../workspace/live-value.ts';
import { useServices } from '../workspace/services-context.ts';
import { useSubscribed } from '../workspace/use-subscribed.ts';

/** The calls of a work that stand outside its log, followed. `learner`: whose work it is. */
export function useCallsAbout(
  { attempt, slug, texts }: Required<WorkOn>,
  learner: string,
): Loaded<readonly LedgerEntry[]> {
  const { attempts, records } = useServices();
  const load = useCallback(
    () => loadCallsAbout({ attempts, records }, { attempt, slug, texts }, learner),
    [attempts, records, attempt, slug, texts, learner],
  );
  return useSubscribed(records.subscribe, load);
}
