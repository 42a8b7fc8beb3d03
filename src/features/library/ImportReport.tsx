import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportFaults } from './ImportFaults.tsx';
import classes from './ImportReport.module.css';
import type { ImportState } from './use-import.ts';

export interface ImportReportProps {
  readonly current: ImportState;
  onClose(): void;
}

/** What became of a file that was not taken in, and what to mend in it. */
export function ImportReport({ current, onClose }: ImportReportProps) {
  const { t } = useTranslation('library');
  if (current.state !== 'refused' && current.state !== 'failed') return null;
  const { file } = current;
  return (
    <section role="alert" className={classes.report}>
      <div className={classes.head}>
        <p>
          {current.state === 'failed'
            ? t('import.failed', { file })
            : t('import.refused', { file, count: current.faults.length })}
        </p>
        <button type="button" onClick={onClose}>
          {t('import.close')}
        </button>
      </div>
      {current.state === 'refused' && (
        <Suspense>
          <ImportFaults faults={current.faults} />
        </Suspense>
      )}
    </section>
  );
}
