import { useEffect, useState } from 'react';
import { createCoachDesk, type CoachDesk, type CoachHost } from '../../../coach/coach-desk.ts';
import type { AssistLog } from '../../../domain/assist/assistance.ts';
import { openedEvent } from '../../../domain/assist/permission.ts';
import { useServices } from '../../../workspace/services-context.ts';
import type { OpenWorkbench } from '../open-workbench.ts';

/** The desk of the coach beside an attempt that is being written: what it is asked goes into the attempt's log. */
export function useCoach(workbench: OpenWorkbench): CoachDesk {
  const services = useServices();
  const [desk] = useState(() => createCoachDesk(() => services.assistance(), hostOf(workbench)));
  useEffect(() => () => desk.close(), [desk]);
  return desk;
}

function hostOf({ attempt, journal, store }: OpenWorkbench): CoachHost {
  const log: AssistLog = {
    get events() {
      return journal.events;
    },
    write(step) {
      const { readOnly, record, now } = store.getState();
      // A call that cannot be written down is not made.
      if (readOnly) throw new Error('This window may only read the attempt.');
      record({ kind: 'assist', t: now(), ...step });
    },
    flush: () => journal.flush(),
  };
  const { purpose, assistance } = attempt.task;
  const open = async (): Promise<void> => {
    const { readOnly, record, now } = store.getState();
    if (readOnly) throw new Error('This window may only read the attempt.');
    record(openedEvent(now()));
    await journal.flush();
  };
  return {
    attempt: attempt.id,
    log,
    events: () => Promise.resolve(journal.events),
    // Only a task that she set herself is hers to open.
    open: purpose === 'practice' && assistance !== 'off' ? open : null,
  };
}
