import { useCallback } from 'react';
import type { Attempt } from '../../domain/attempt/attempt.ts';
import type { SubmissionRecord } from '../../domain/attempt/submission.ts';
import type { Typology } from '../../domain/errors/typology.ts';
import type { WorkFacts } from '../../domain/evidence/facts.ts';
import type { Loaded } from '../../workspace/live-value.ts';
import { useServices } from '../../workspace/services-context.ts';
import type { Services } from '../../workspace/services.ts';
import { useSubscribed } from '../../workspace/use-subscribed.ts';
import { loadWorks, type MissingWork } from '../../workspace/works.ts';

/** What the findings page is made from, or why it cannot be made. */
export type FoundWork =
  | { readonly found: 'nothing' }
  | { readonly found: 'no-exercise'; readonly missing: MissingWork }
  | {
      readonly found: 'work';
      readonly work: WorkFacts;
      readonly attempt: Attempt | null;
      readonly handedIn: readonly SubmissionRecord[];
      readonly typology: Typology;
    };

/** The work with this submission, live: a reply or a further round shows by itself. */
export function useFindings(id: string): Loaded<FoundWork> {
  const services = useServices();
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [services.records.subscribe(listener), services.attempts.subscribe(listener)];
      return () => stops.forEach((stop) => stop());
    },
    [services],
  );
  const load = useCallback(() => loadFindings(services, id), [services, id]);
  return useSubscribed(subscribe, load);
}

async function loadFindings(services: Services, id: string): Promise<FoundWork> {
  const [{ works, missing }, typology] = await Promise.all([loadWorks(services), services.rubrics.typology()]);
  const work = works.find(({ submission }) => submission.record.id === id);
  if (work) {
    return {
      found: 'work',
      work,
      attempt: await services.attempts.get(work.submission.record.body.attempt),
      handedIn: [...works, ...missing].map(({ submission }) => submission.record),
      typology,
    };
  }
  const lost = missing.find(({ submission }) => submission.record.id === id);
  return lost ? { found: 'no-exercise', missing: lost } : { found: 'nothing' };
}
