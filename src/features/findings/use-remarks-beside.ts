import { useEffect, useState } from 'react';
import type { Remark } from '../../domain/attempt/remarks.ts';
import { remarksOfSubmission } from '../../workspace/remarks-of-submission.ts';
import { useServices } from '../../workspace/services-context.ts';

const NONE: readonly Remark[] = [];

/** What she wrote beside the text of a submission. It comes after the findings, which do not wait for the long log. */
export function useRemarksBeside(submission: string): readonly Remark[] {
  const services = useServices();
  const [remarks, setRemarks] = useState(NONE);
  useEffect(() => {
    let left = false;
    remarksOfSubmission(services, submission).then(
      (found) => !left && setRemarks(found),
      // The findings stand without them.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [services, submission]);
  return remarks;
}
