import { useTranslation } from 'react-i18next';
import type { EditBy } from '../../domain/attempt/edit-event.ts';
import type { Check } from '../../domain/checks/check.ts';
import { CheckItem } from './CheckItem.tsx';
import { CheckSentence } from './CheckSentence.tsx';
import acts from './Acts.module.css';
import classes from './ChecksPanel.module.css';
import type { SegmentChecks } from './use-checks.ts';
import { sectionHeading } from './use-sections.ts';

interface ChecksPanelProps {
  readonly checks: SegmentChecks;
  readonly readOnly: boolean;
  readonly onFix: (check: Check, by: EditBy) => void;
}

/** What may be amiss in the segment being written. Each can be put right, or set aside with a reason and brought back. */
export function ChecksPanel({ checks, readOnly, onFix }: ChecksPanelProps) {
  const { t } = useTranslation('practice');
  const { open, aside } = checks;
  return (
    <>
      {open.length === 0 && <p className={classes.none}>{t('checks.none')}</p>}
      {open.length > 0 && (
        <ul className={classes.list}>
          {open.map((check) => (
            <CheckItem
              key={check.id}
              {...{ check, readOnly, onFix }}
              onAside={(reason) => {
                checks.setAside(check, reason);
                sectionHeading('checks')?.focus();
              }}
            />
          ))}
        </ul>
      )}
      {aside.length > 0 && (
        <details className={classes.aside}>
          <summary>{t('checks.aside', { count: aside.length })}</summary>
          <ul className={classes.list}>
            {aside.map(({ check, reason }) => (
              <li key={check.id}>
                <CheckSentence check={check} />
                <p className={classes.reason}>{t('checks.reasonGiven', { reason })}</p>
                <button
                  type="button"
                  className={acts.act}
                  disabled={readOnly}
                  onClick={() => {
                    checks.bringBack(check);
                    sectionHeading('checks')?.focus();
                  }}
                >
                  {t('checks.bringBack')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
