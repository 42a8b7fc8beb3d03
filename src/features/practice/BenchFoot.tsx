import { lazy, Suspense, useCallback } from 'react';
import type { OpenWorkbench } from './open-workbench.ts';
import classes from './Workbench.module.css';

const LastCopy = lazy(async () => ({ default: (await import('../../workspace/LastCopy.tsx')).LastCopy }));

interface BenchFootProps {
  readonly workbench: OpenWorkbench;
  /** What is said to a screen reader. */
  readonly said: string;
}

/** Under the text: how old the last copy of the work is, and, for the ear alone, what has just been done. */
export function BenchFoot({ workbench: { attempt, journal }, said }: BenchFootProps) {
  const flush = useCallback(() => journal.flush(), [journal]);
  return (
    <>
      <div className={classes.copy}>
        <Suspense>
          <LastCopy attempt={attempt.id} flush={flush} />
        </Suspense>
      </div>
      <div className="visually-hidden" role="status" data-said>
        {said}
      </div>
    </>
  );
}
