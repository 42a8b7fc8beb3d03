import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consent } from '../../domain/attempt/consent.ts';
import { textOrigins } from '../../domain/attempt/text-origins.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { startingSegments } from '../../domain/exercise/starting-text.ts';
import type { FullLog } from '../../workspace/log-of-submission.ts';
import { KeysPreview } from './KeysPreview.tsx';
import classes from './Process.module.css';
import { TimesPreview } from './TimesPreview.tsx';

export interface PreviewProps {
  readonly exercise: Exercise;
  readonly log: FullLog;
  readonly consent: Consent;
  onRedact(redacted: readonly number[]): void;
}

/** What would leave at the chosen level, all of it. */
export function Preview({ exercise, log, consent, onRedact }: PreviewProps) {
  const { t } = useTranslation('process');
  const starts = useMemo(() => startingSegments(exercise), [exercise]);
  const numbers = useMemo(() => new Map(starts.map(({ id }, at) => [id, at + 1])), [starts]);
  const traced = useMemo(() => textOrigins(starts, log.events), [starts, log]);
  return (
    <section aria-labelledby="preview-title" className={classes.preview}>
      <h2 id="preview-title">{t('preview.title')}</h2>
      {consent.level === 'none' && (
        <p>
          {t('preview.none', { count: log.events.length })}{' '}
          <code className={classes.hash}>{log.record.record.body.head}</code>
        </p>
      )}
      {consent.level === 'times' && <TimesPreview events={log.events} numbers={numbers} />}
      {consent.level === 'keys' && (
        <KeysPreview
          starts={starts}
          events={log.events}
          traced={traced}
          numbers={numbers}
          redacted={consent.redacted}
          onRedact={onRedact}
        />
      )}
    </section>
  );
}
