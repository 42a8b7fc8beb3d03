import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { consentFor, takenOut, type ConsentRecord } from '../../domain/attempt/consent.ts';
import type { WorkFacts } from '../../domain/evidence/facts.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import classes from './PackForm.module.css';

interface ProcessLevelsProps {
  readonly works: readonly WorkFacts[];
  readonly consents: readonly ConsentRecord[];
  /** Why a log that she lets out is not in the pack, by submission. */
  readonly left: ReadonlyMap<string, LeftLog>;
}

export type LeftLog = 'not-here' | 'too-large';

/** How much of the making of each chosen work goes in, and the way to where it is chosen and looked at. */
export function ProcessLevels({ works, consents, left }: ProcessLevelsProps) {
  const { t } = useTranslation('evidence');
  const locale = useSettings((settings) => settings.locale);
  return (
    <div className={classes.group}>
      <h2 className={classes.legend}>{t('page.process.title')}</h2>
      <p className={classes.hint}>{t('page.process.hint')}</p>
      <ul className={classes.works}>
        {works.map(({ submission: { record }, exercise }) => {
          const { consent } = consentFor(record.id, consents);
          const { level } = consent;
          const task = bilingualText(exercise.body.title, locale);
          const why = level === 'none' ? undefined : left.get(record.id);
          return (
            <li key={record.id} className={classes.process}>
              <span>{task}</span>
              <small>
                {t(`page.process.level.${level}`)}
                {takenOut(consent) > 0 && ` · ${t('page.process.redacted', { count: takenOut(consent) })}`}
                {why && ` · ${t(`page.process.${why}`)}`}
              </small>
              <Link to={`/process/${record.id}`} aria-label={t('page.process.change', { task })}>
                {t('page.process.choose')}
              </Link>
            </li>
          );
        })}
      </ul>
      <p className={classes.hint}>
        <Link to="/process">{t('page.process.all')}</Link>
      </p>
    </div>
  );
}
