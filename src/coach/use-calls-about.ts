import { useCallback } from 'react';
import { callRecord, callsAbout, readCalls, type CallRecord, type WorkOn } from '../domain/assist/call-record.ts';
import type { Loaded } from '../workspace/live-value.ts';
import { useServices } from '../workspace/services-context.ts';
import { useSubscribed } from '../workspace/use-subscribed.ts';

/** The calls of a work that stand in no log, followed. */
export function useCallsAbout({ attempt, slug, sources }: Required<WorkOn>): Loaded<readonly CallRecord[]> {
  const { records } = useServices();
  const load = useCallback(
    async () => callsAbout({ attempt, slug, sources }, readCalls(await records.list(callRecord.kind))),
    [records, attempt, slug, sources],
  );
  return useSubscribed(records.subscribe, load);
}
