import { useTranslation } from 'react-i18next';
import type { Exercise } from '../../../domain/exercise/exercise.ts';
import { Dot } from '../../../marked-text/Dot.tsx';
import { bilingualText } from '../../../workspace/bilingual-text.ts';
import { useSettings } from '../../../workspace/settings-context.ts';
import type { MarkCard } from './spot-cards.ts';
import classes from './Spot.module.css';

interface MarkWordsProps {
  readonly mark: MarkCard;
  readonly languages: Exercise['languages'];
}

/** Her mark as she put it down: its words, type, severity, correction and reason. */
export function MarkWords({ mark, languages }: MarkWordsProps) {
  const { t } = useTranslation('spot');
  const { t: names } = useTranslation('names');
  const locale = useSettings((settings) => settings.locale);
  const { side, words, type, severity, correction, note } = mark;
  return (
    <>
      {side === 'source' && <span className={classes.where}>{t('markOf.inSource')} </span>}
      {words === '' ? (
        <span className={classes.where}>{t('markOf.gap')}</span>
      ) : (
        <q lang={side === 'source' ? languages.source : languages.target}>{words}</q>
      )}
      <Dot />
      {type ? bilingualText(type.name, locale) : ''}
      <Dot />
      {names(`severity.${severity}`)}
      {correction !== null && (
        <>
          {' '}
          <span aria-hidden="true">→</span>{' '}
          {correction === '' ? (
            <span className={classes.where}>{t('markOf.takenOut')}</span>
          ) : (
            <span className={classes.correction} lang={languages.target}>
              <span className="visually-hidden">{t('markOf.correction')} </span>
              {correction}
            </span>
          )}
        </>
      )}
      {note !== '' && <span className={classes.said}>{note}</span>}
    </>
  );
}
