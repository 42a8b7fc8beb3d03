import { useState } from 'react';
import { useRefusedFor } from '../../coach/use-refused-for.ts';
import type { Assistance, Standing } from '../../domain/assist/assistance.ts';
import { CallFailed } from '../../domain/assist/engine.ts';
import type { DraftData } from '../../domain/assist/question.ts';
import { useCallFault } from '../../workspace/use-call-fault.ts';
import type { OwnForm } from './own-form.ts';

export interface Refusal {
  /** Why no draft of the text as it stands can be asked for, naming the task it is refused for; null where it can. */
  readonly sentence: string | null;
  readonly looking: boolean;
  /** Looks up whether this may be asked, and goes on only where it may: before anything is shown or sent. */
  ifAllowed(data: DraftData, then: () => void): void;
}

export function useRefusal(assistance: Assistance, form: OwnForm): Refusal {
  const sayFault = useCallFault();
  const sayTask = useRefusedFor();
  const [looking, setLooking] = useState(false);
  const [found, setFound] = useState<{ readonly standing: Standing; readonly of: OwnForm['segments'] } | null>(null);
  const current = found?.of === form.segments ? found.standing : null;
  const sentence = current?.refused == null ? null : (sayTask(current) ?? sayFault(new CallFailed(current.refused)));
  return {
    sentence,
    looking,
    ifAllowed(data, then) {
      const about = form.slug === '' ? ({ nothing: true } as const) : { text: form.slug };
      setLooking(true);
      setFound(null);
      assistance
        .standing('draft', { kind: 'record', about }, data)
        .then(
          (standing) => {
            // What is used up, or not set up, the call will say: a question that was asked before is answered all the same.
            const { refused } = standing;
            if (refused === 'off' || refused === 'before-hand-in' || refused === 'not-open') {
              return setFound({ standing, of: form.segments });
            }
            return then();
          },
          // The call will say what is amiss.
          then,
        )
        .finally(() => setLooking(false));
    },
  };
}
