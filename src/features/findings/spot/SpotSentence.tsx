import { useTranslation } from 'react-i18next';
import type { SpotFindings } from '../../../domain/review/spot.ts';
import { useSettings } from '../../../workspace/settings-context.ts';
import classes from '../Findings.module.css';

interface SpotSentenceProps {
  /** Null when the key is not at hand. */
  readonly findings: SpotFindings | null;
  /** How many marks she handed in. */
  readonly marks: number;
}

/** The summary, counted in one sentence; what of the found ones was named and weighed rightly follows. */
export function SpotSentence({ findings, marks }: SpotSentenceProps) {
  const { t } = useTranslation('spot');
  // Chinese puts nothing between sentences.
  const between = useSettings((settings) => settings.locale) === 'zh-CN' ? '' : ' ';
  if (findings === null) return <p className={classes.sentence}>{t('sentence.noKey', { count: marks })}</p>;
  const { errors, found, falseAlarms } = findings;
  const right = (what: 'typeRight' | 'severityRight'): number =>
    findings.segments.flatMap((segment) => segment.errors).filter((error) => error[what]).length;
  return (
    <div className={classes.sentence} data-summary>
      <p>
        {errors === 0
          ? t('sentence.noErrors')
          : t(found === errors ? 'sentence.all' : 'sentence.some', {
              count: errors,
              found,
              missed: errors - found,
            })}
        {between}
        {t('sentence.alarms', { count: falseAlarms })}
      </p>
      {found > 0 && (
        <p className={classes.bounds}>
          {t('sentence.judged', { count: found, types: right('typeRight'), severities: right('severityRight') })}
        </p>
      )}
    </div>
  );
}
