import { useEffect, useMemo, useState } from 'react';
import { remarksIn, type Remark } from '../../domain/attempt/remarks.ts';
import { logOfSubmission, type HandedInLog } from '../../workspace/log-of-submission.ts';
import { useServices } from '../../workspace/services-context.ts';

const NONE: readonly Remark[] = [];

/**
 * The edit log of a submission (null until it is read), and what she wrote beside the text, which is in it. It comes
 * after the findings, which do not wait for the long log.
 */
export function useHandedInLog(submission: string): {
  readonly log: HandedInLog | null;
  readonly remarks: readonly Remark[];
} {
  const services = useServices();
  const [log, setLog] = useState<HandedInLog | null>(null);
  useEffect(() => {
    let left = false;
    logOfSubmission(services, submission).then(
      (found) => !left && setLog(found),
      // The findings stand without it.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [services, submission]);
  const remarks = useMemo(() => (log?.found === 'events' ? remarksIn(log.events) : NONE), [log]);
  return { log, remarks };
}
