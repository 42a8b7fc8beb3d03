import { lazy, Suspense } from 'react';
import { useServices } from '../../../workspace/services-context.ts';
import classes from '../HandIn.module.css';
import type { OpenWorkbench } from '../open-workbench.ts';

const AiUse = lazy(async () => ({ default: (await import('../../../coach/AiUse.tsx')).AiUse }));

/** What will be stated of AI with the hand-in. */
export function HandInAiUse({ workbench: { attempt, exercise, journal } }: { readonly workbench: OpenWorkbench }) {
  const { learner } = useServices();
  return (
    <Suspense>
      <AiUse
        className={classes.section}
        attempt={attempt.id}
        learner={learner.code}
        events={journal.events}
        handedInAt={null}
        exercise={exercise}
      />
    </Suspense>
  );
}
