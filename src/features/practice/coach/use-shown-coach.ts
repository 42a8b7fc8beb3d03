import { useState } from 'react';
import type { CoachDesk } from '../../../coach/coach-desk.ts';
import type { CoachAsked } from '../../../coach/coached-text.ts';
import type { OpenWorkbench } from '../open-workbench.ts';
import { useCoach } from './use-coach.ts';

/** The coach as the screen around the text shows it. */
export interface ShownCoach {
  readonly desk: CoachDesk;
  /** What was last asked for by a command; null: nothing yet. */
  readonly asked: CoachAsked | null;
  /** Unfolds the coach at a part of it (null: where it was), with words to explain. Asks nothing by itself. */
  show(flow: CoachAsked['flow'], words: string): void;
}

export function useShownCoach(workbench: OpenWorkbench, unfold: () => void): ShownCoach {
  const desk = useCoach(workbench);
  const [asked, setAsked] = useState<CoachAsked | null>(null);
  return {
    desk,
    asked,
    show(flow, words) {
      unfold();
      setAsked({ flow, words });
    },
  };
}
