import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstructPanelProps } from './InstructPanel.tsx';

const InstructPanel = lazy(async () => {
  try {
    return { default: (await import('./InstructPanel.tsx')).InstructPanel };
  } catch {
    // The text below it goes on as if it were a draft to be edited.
    return { default: InstructFailed };
  }
});

/** The instructions above the text, in a task to instruct. */
export function InstructBand(props: InstructPanelProps) {
  return (
    <Suspense>
      <InstructPanel {...props} />
    </Suspense>
  );
}

function InstructFailed() {
  const { t } = useTranslation('practice');
  return <p role="alert">{t('instruct.failed')}</p>;
}
