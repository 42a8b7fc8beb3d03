import { useCallback } from 'react';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { startingSegments } from '../../domain/exercise/starting-text.ts';
import type { SubmissionRecord } from '../../domain/attempt/submission.ts';
import type { Loaded } from '../../workspace/live-value.ts';
import { logOfSubmission, type HandedInLog } from '../../workspace/log-of-submission.ts';
import { useServices } from '../../workspace/services-context.ts';
import type { Services } from '../../workspace/services.ts';
import { useSubscribed } from '../../workspace/use-subscribed.ts';
import { loadWorks, type MissingWork } from '../../workspace/works.ts';
import type { ReplaySegment } from './replay-segment.ts';

/** What a replay is made from, or why there is none. */
export type FoundReplay =
  | { readonly found: 'nothing' }
  | { readonly found: 'no-exercise'; readonly missing: MissingWork }
  | {
      readonly found: 'work';
      readonly submission: SubmissionRecord;
      readonly exercise: Exercise;
      readonly segments: readonly ReplaySegment[];
      readonly submitted: ReadonlyMap<string, string>;
      readonly log: HandedInLog;
    };

/** A submission and its log never change, so there is nothing to follow. */
const never = (): (() => void) => () => undefined;

/** The work with this submission and the log that was handed in with it. */
export function useReplay(id: string): Loaded<FoundReplay> {
  const services = useServices();
  const load = useCallback(() => loadReplay(services, id), [services, id]);
  return useSubscribed(never, load);
}

async function loadReplay(services: Services, id: string): Promise<FoundReplay> {
  const [{ works, missing }, log] = await Promise.all([loadWorks(services), logOfSubmission(services, id)]);
  const work = works.find(({ submission }) => submission.record.id === id);
  if (!work) {
    const lost = missing.find(({ submission }) => submission.record.id === id);
    return lost ? { found: 'no-exercise', missing: lost } : { found: 'nothing' };
  }
  const submission = work.submission.record;
  const exercise = work.exercise.body;
  const sources = new Map(exercise.segments.map((segment) => [segment.id, segment.source]));
  return {
    found: 'work',
    submission,
    exercise,
    segments: startingSegments(exercise).map((one) => ({ ...one, source: sources.get(one.id) ?? '' })),
    submitted: new Map(submission.body.texts.map((one) => [one.id, one.text])),
    log,
  };
}
