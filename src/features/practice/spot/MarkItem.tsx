import { useTranslation } from 'react-i18next';
import type { EditBy } from '../../../domain/attempt/edit-event.ts';
import { findErrorType, type Typology } from '../../../domain/errors/typology.ts';
import type { Exercise } from '../../../domain/exercise/exercise.ts';
import { Dot } from '../../../marked-text/Dot.tsx';
import { markClass } from '../../../marked-text/mark.ts';
import { bilingualText } from '../../../workspace/bilingual-text.ts';
import { useSettings } from '../../../workspace/settings-context.ts';
import acts from '../Acts.module.css';
import { byHand } from './by-hand.ts';
import classes from './MarkItem.module.css';
import type { NumberedMark } from './numbered-marks.ts';

interface MarkItemProps {
  readonly mark: NumberedMark;
  readonly typology: Typology;
  readonly languages: Exercise['languages'];
  readonly current: boolean;
  readonly readOnly: boolean;
  /** Whether a Tab comes to what can be done with it: only in the segment she is at. */
  readonly inReach: boolean;
  readonly onLook: (mark: string | null) => void;
  readonly onChange: () => void;
  readonly onRemove: (by: EditBy) => void;
}

/** One mark in words: its number in the text, what it is about, what she says of it, and what can be done with it. */
export function MarkItem({
  mark,
  typology,
  languages,
  current,
  readOnly,
  inReach,
  onLook,
  onChange,
  onRemove,
}: MarkItemProps) {
  const { t } = useTranslation('spot');
  const { t: names } = useTranslation('names');
  const locale = useSettings((settings) => settings.locale);
  const { number, words, annotation } = mark;
  const { id, side, type, severity, correction, note } = annotation;
  const known = findErrorType(typology, type);
  return (
    // Looking at one shows its mark in the text: a help for the eye, nothing that must be reached.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={classes.item}
      data-mark-item={id}
      data-current={current || undefined}
      onMouseEnter={() => onLook(id)}
      onMouseLeave={() => onLook(null)}
    >
      <p className={classes.head}>
        <span className={classes.number}>{number}</span>{' '}
        <span>
          {side === 'source' && <span className={classes.where}>{t('mark.inSource')} </span>}
          {words === '' ? (
            <span className={classes.where}>{t('mark.gap')}</span>
          ) : (
            <q lang={side === 'source' ? languages.source : languages.target}>{words}</q>
          )}
          {correction !== null && (
            <>
              {' '}
              <span aria-hidden="true">→</span>{' '}
              {correction === '' ? (
                <span className={classes.where}>{t('mark.takenOut')}</span>
              ) : (
                <span className={classes.correction} lang={languages.target}>
                  <span className="visually-hidden">{t('mark.correction')} </span>
                  {correction}
                </span>
              )}
            </>
          )}
        </span>
      </p>
      <div className={classes.kind}>
        <span>
          {known ? bilingualText(known.name, locale) : type}
          <Dot />
          <span className={markClass({ kind: 'error', severity })}>{names(`severity.${severity}`)}</span>
        </span>
        <span className={classes.acts}>
          <button
            type="button"
            className={acts.act}
            aria-label={t('mark.changeFull', { n: number })}
            disabled={readOnly}
            tabIndex={inReach ? 0 : -1}
            onClick={onChange}
          >
            {t('mark.change')}
          </button>
          <button
            type="button"
            className={acts.act}
            aria-label={t('mark.removeFull', { n: number })}
            disabled={readOnly}
            tabIndex={inReach ? 0 : -1}
            onClick={(event) => onRemove(byHand(event))}
          >
            {t('mark.remove')}
          </button>
        </span>
      </div>
      {note !== '' && <p className={classes.note}>{note}</p>}
    </li>
  );
}
