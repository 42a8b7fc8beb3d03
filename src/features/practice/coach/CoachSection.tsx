import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoachPanelProps } from '../../../coach/CoachPanel.tsx';
import { PanelSection } from '../PanelSection.tsx';

const CoachPanel = lazy(async () => {
  try {
    return { default: (await import('../../../coach/CoachPanel.tsx')).CoachPanel };
  } catch {
    // The text beside it goes on as if there were no coach.
    return { default: CoachFailed };
  }
});

/** The section of the right side with the coach. It is fetched when the section is first unfolded. */
export function CoachSection(props: Omit<CoachPanelProps, 'text'> & { readonly text: CoachPanelProps['text'] | null }) {
  const { t } = useTranslation('practice');
  const { text } = props;
  return (
    <PanelSection name="coach" title={t('coach.title')}>
      {text && (
        <Suspense fallback={<p role="status">{t('coach.loading')}</p>}>
          <CoachPanel {...props} text={text} />
        </Suspense>
      )}
    </PanelSection>
  );
}

function CoachFailed() {
  const { t } = useTranslation('practice');
  return <p role="alert">{t('coach.failed')}</p>;
}
