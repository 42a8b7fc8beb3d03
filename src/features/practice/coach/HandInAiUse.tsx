import { lazy, Suspense } from 'react';
import classes from '../HandIn.module.css';
import type { OpenWorkbench } from '../open-workbench.ts';

const AiUse = lazy(async () => ({ default: (await import('../../../coach/AiUse.tsx')).AiUse }));

/** What will be stated of AI with the hand-in. */
export function HandInAiUse({ workbench: { attempt, exercise, journal } }: { readonly workbench: OpenWorkbench }) {
  return (
    <Suspense>
      <AiUse
        className={classes.section}
        attempt={attempt.id}
        events={journal.events}
        handedInAt={null}
        exercise={exercise}
      />
    </Suspense>
  );
}
