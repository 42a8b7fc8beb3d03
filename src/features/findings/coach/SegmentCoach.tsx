import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Explainable } from '../../../coach/coached-text.ts';
import { useCoachQuotes, useQuoteHighlights } from '../../../coach/use-coach-quotes.ts';
import page from '../Findings.module.css';
import { useFindingsCoach, type FindingsCoach } from './findings-coach.tsx';

const CoachPanel = lazy(async () => ({ default: (await import('../../../coach/CoachPanel.tsx')).CoachPanel }));
const NONE: readonly Explainable[] = [];

interface SegmentCoachProps {
  readonly segment: string;
  /** What was found in the segment, as far as it can be explained. */
  readonly findings: readonly Explainable[] | undefined;
}

/** The coach for one segment that was handed in, folded until it is wanted. */
export function SegmentCoach({ segment, findings = NONE }: SegmentCoachProps) {
  const { t } = useTranslation('findings');
  const coach = useFindingsCoach();
  const [seen, setSeen] = useState(false);
  if (!coach) return null;
  return (
    <details className={page.fold} onToggle={(event) => event.currentTarget.open && setSeen(true)} data-coach-fold>
      <summary>{t('coach')}</summary>
      {seen && (
        <Suspense fallback={<p role="status">{t('loading')}</p>}>
          <Unfolded coach={coach} segment={segment} findings={findings} />
        </Suspense>
      )}
    </details>
  );
}

function Unfolded(props: { coach: FindingsCoach; segment: string; findings: readonly Explainable[] }) {
  const { coach, segment, findings } = props;
  const { desk, languages, flows } = coach;
  const text = coach.textOf(segment);
  useQuoteHighlights(segment, useCoachQuotes(desk, segment, text?.text ?? ''));
  if (!text) return null;
  return (
    <div className={page.coach}>
      <CoachPanel
        {...{ desk, text, languages, flows, findings }}
        selectedWords={() => selectedIn(segment)}
        asked={null}
        readOnly={false}
        onInsert={null}
        onLeave={null}
      />
    </div>
  );
}

/** What is selected in the texts of a segment. */
function selectedIn(segment: string): string {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  const within = node instanceof Element ? node : node?.parentElement;
  const texts = within?.closest('[data-source-text], [data-target-text]');
  const own = texts?.closest(`[data-segment="${CSS.escape(segment)}"]`);
  return own ? (selection?.toString().trim() ?? '') : '';
}
