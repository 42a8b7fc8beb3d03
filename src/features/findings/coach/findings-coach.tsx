import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createCoachDesk, type CoachDesk } from '../../../coach/coach-desk.ts';
import type { CoachedText } from '../../../coach/coached-text.ts';
import type { CoachPurpose } from '../../../domain/assist/past-answer.ts';
import type { WorkFacts } from '../../../domain/evidence/facts.ts';
import type { Exercise, ExerciseKind } from '../../../domain/exercise/exercise.ts';
import { useServices } from '../../../workspace/services-context.ts';

export interface FindingsCoach {
  readonly desk: CoachDesk;
  readonly languages: Exercise['languages'];
  readonly flows: readonly CoachPurpose[];
  textOf(segment: string): CoachedText | null;
}

const Coached = createContext<FindingsCoach | null>(null);

/** What can be asked of a work that was handed in, by its kind: only of an edit a reason can be asked. */
const FLOWS: Readonly<Record<ExerciseKind, readonly CoachPurpose[]>> = {
  'post-edit': ['explain', 'hint', 'compare', 'reason'],
  translate: ['explain', 'hint', 'compare'],
  spot: ['explain', 'hint'],
  instruct: ['explain', 'hint', 'compare', 'reason'],
};

/** The coach of a page of findings: one for all its segments. What it is asked is kept as records about the attempt. */
export function CoachProvider({ work, children }: { readonly work: WorkFacts; readonly children: ReactNode }) {
  const services = useServices();
  const { attempt } = work.submission.record.body;
  const [desk] = useState(() =>
    createCoachDesk(() => services.assistance(), {
      attempt,
      log: null,
      events: async () => (await services.attempts.journal(attempt)).flatMap(({ events }) => events),
      open: null,
    }),
  );
  useEffect(() => () => desk.close(), [desk]);
  const { sha256, record } = work.submission;
  const value = useMemo<FindingsCoach>(() => {
    const { kind, languages, segments } = work.exercise.body;
    const texts = new Map(record.body.texts.map(({ id, text }) => [id, text]));
    return {
      desk,
      languages,
      flows: FLOWS[kind],
      textOf(id) {
        const segment = segments.find((one) => one.id === id);
        if (!segment) return null;
        const { source, draft } = segment;
        if (kind === 'spot') return { id, source, text: draft, draft: null };
        return { id, source, text: texts.get(id) ?? '', draft };
      },
    };
    // The same submission has the same texts, whatever else has come in.
  }, [desk, sha256]); // oxlint-disable-line react-hooks/exhaustive-deps
  return <Coached value={value}>{children}</Coached>;
}

/** The coach of the page around; null where there is none, as where the attempt is not on this device. */
export function useFindingsCoach(): FindingsCoach | null {
  return useContext(Coached);
}
