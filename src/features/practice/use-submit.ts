import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { SealedBody } from '../../domain/evidence/facts.ts';
import type { Rubric } from '../../domain/review/rubric.ts';
import { useServices } from '../../workspace/services-context.ts';
import type { HandInNotes } from './hand-in-notes.ts';
import type { OpenWorkbench } from './open-workbench.ts';
import { submitWork } from './submit-work.ts';
import { whyNotHandedIn, type WhyNotHandedIn } from './why-not-handed-in.ts';

export interface Submitting {
  readonly busy: boolean;
  /** What kept the work from being handed in; null while nothing has. */
  readonly failed: WhyNotHandedIn | null;
  /** Hands the attempt in and goes on to its findings; `rubric`: the one she rated her work by, null without a rating. */
  readonly submit: (notes: HandInNotes, rubric: SealedBody<Rubric> | null) => Promise<void>;
}

/** The last step of every hand-in, with what became of it. */
export function useSubmit(workbench: OpenWorkbench): Submitting {
  const services = useServices();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Submitting['failed']>(null);
  return {
    busy,
    failed,
    async submit(notes, rubric) {
      setBusy(true);
      setFailed(null);
      let id: string;
      try {
        id = await submitWork(services, workbench, notes, rubric);
      } catch (error) {
        setFailed(whyNotHandedIn(error));
        return setBusy(false);
      }
      // From here on it is handed in, whatever becomes of the way to its findings.
      await navigate(`/findings/${id}`, { replace: true });
    },
  };
}
