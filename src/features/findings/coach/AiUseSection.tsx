import { lazy, Suspense } from 'react';
import type { SubmissionRecord } from '../../../domain/attempt/submission.ts';
import type { Exercise } from '../../../domain/exercise/exercise.ts';
import type { HandedInLog } from '../../../workspace/log-of-submission.ts';
import effort from '../effort/Effort.module.css';

const AiUse = lazy(async () => ({ default: (await import('../../../coach/AiUse.tsx')).AiUse }));

interface AiUseSectionProps {
  readonly submission: SubmissionRecord;
  readonly exercise: Exercise;
  /** Null until it is read. */
  readonly log: HandedInLog | null;
}

/** What an AI was asked for this work, before its hand-in and after it. */
export function AiUseSection({ submission, exercise, log }: AiUseSectionProps) {
  return (
    <Suspense>
      {log && (
        <AiUse
          className={effort.section}
          attempt={submission.body.attempt}
          learner={submission.author}
          events={log.found === 'events' ? log.events : null}
          handedInAt={submission.at}
          exercise={exercise}
        />
      )}
    </Suspense>
  );
}
