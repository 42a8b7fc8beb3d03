import { useCallback } from 'react';
import { callRecord, callsAbout, readCalls, type CallRecord, type WorkOn } from '../domain/assist/call-record.ts';
import type { Loaded } from '../workspace/live-value.ts';
import { useServices } from '../workspace/services-context.ts';
import { useSubscribed } from '../workspace/use-subscribed.ts';

/** The calls of a work that stand in no log, followed. */
export function useCallsAbout({ attempt, slug }: WorkOn): Loaded<readonly CallRecord[]> {
  const { records } = useServices();
  const load = useCallback(
    async () => callsAbout({ attempt, slug }, readCalls(await records.list(callRecord.kind))),
    [records, attempt, slug],
  );
  return useSubscribed(records.subscribe, load);
}
