import { useCallback } from 'react';
import type { WorkFacts } from '../../domain/evidence/facts.ts';
import { taskNames } from '../../domain/export/research-name.ts';
import type { Loaded } from '../../workspace/live-value.ts';
import { fullLogOf, type FullLog } from '../../workspace/log-of-submission.ts';
import { useServices } from '../../workspace/services-context.ts';
import { useSubscribed } from '../../workspace/use-subscribed.ts';
import { loadWorks } from '../../workspace/works.ts';

/** A work with what is known of its making; `log` is null where the full log is not here or not whole. */
export interface LoggedWork {
  readonly work: WorkFacts;
  readonly log: FullLog | null;
  /** As research names it: `P1`. */
  readonly task: string;
}

/** Records never change, so nothing that comes later is of interest here. */
const never = () => () => undefined;

/** One submission with its log; null when it is not on this device. */
export function useLoggedWork(submission: string): Loaded<LoggedWork | null> {
  const services = useServices();
  const load = useCallback(async () => {
    const { works } = await loadWorks(services);
    const work = works.find(({ submission: { record } }) => record.id === submission);
    if (!work) return null;
    return { work, log: await fullLogOf(services, submission), task: namesOf(works).get(submission) ?? '' };
  }, [services, submission]);
  return useSubscribed(never, load);
}

/** Everything handed in on this device, oldest first. Logs are read when they are asked for. */
export function useAllWorks(): Loaded<readonly Omit<LoggedWork, 'log'>[]> {
  const services = useServices();
  const load = useCallback(async () => {
    const { works } = await loadWorks(services);
    const names = namesOf(works);
    return works.map((work) => ({ work, task: names.get(work.submission.record.id) ?? '' }));
  }, [services]);
  return useSubscribed(services.records.subscribe, load);
}

function namesOf(works: readonly WorkFacts[]): ReadonlyMap<string, string> {
  return taskNames(works.map(({ submission, exercise }) => ({ id: submission.record.id, kind: exercise.body.kind })));
}
