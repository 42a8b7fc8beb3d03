import { lazy, Suspense, useCallback } from 'react';
import type { OpenWorkbench } from './open-workbench.ts';
import classes from './Workbench.module.css';

const LastCopy = lazy(async () => ({ default: (await import('../../workspace/LastCopy.tsx')).LastCopy }));

interface BenchFootProps {
  readonly workbench: OpenWorkbench;
  /** What is said to a screen reader. */
  readonly said: string;
  /** Puts the caret back into the text. */
  readonly onDone: () => void;
}

/** Under the text: how old the last copy of the work is, and, for the ear alone, what has just been done. */
export function BenchFoot({ workbench: { attempt, journal }, said, onDone }: BenchFootProps) {
  const flush = useCallback(() => journal.flush(), [journal]);
  return (
    <>
      <div className={classes.copy}>
        <Suspense>
          <LastCopy attempt={attempt.id} flush={flush} onPutAway={onDone} />
        </Suspense>
      </div>
      <div className="visually-hidden" role="status" data-said>
        {said}
      </div>
    </>
  );
}
