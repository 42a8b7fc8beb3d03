import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditBy } from '../../domain/attempt/edit-event.ts';
import type { Check } from '../../domain/checks/check.ts';
import { CheckItem } from './CheckItem.tsx';
import { CheckSentence } from './CheckSentence.tsx';
import acts from './Acts.module.css';
import classes from './ChecksPanel.module.css';
import { foldedChecks } from './folded-checks.ts';
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
  const item = (check: Check) => (
    <CheckItem
      key={check.id}
      {...{ check, readOnly, onFix }}
      onAside={(reason) => {
        checks.setAside(check, reason);
        sectionHeading('checks')?.focus();
      }}
    />
  );
  return (
    <>
      {open.length === 0 && <p className={classes.none}>{t('checks.none')}</p>}
      {open.length > 0 && (
        <ul className={classes.list}>
          {foldedChecks(open).map(({ check, alike }) => (
            <Fragment key={check.id}>
              {item(check)}
              {alike.length > 0 && (
                <li className={classes.alike}>
                  <details>
                    <summary>{t('checks.alike', { count: alike.length })}</summary>
                    <ul className={classes.list}>{alike.map(item)}</ul>
                  </details>
                </li>
              )}
            </Fragment>
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
