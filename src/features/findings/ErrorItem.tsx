import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '../../domain/text/language.ts';
import { Dot } from '../../marked-text/Dot.tsx';
import { markClass, STATUS_SIGNS } from '../../marked-text/mark.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import type { ErrorCard } from './findings-cards.ts';
import classes from './Segment.module.css';

export interface ErrorItemProps {
  readonly error: ErrorCard;
  /** Who repaired it, where that is told. */
  readonly by?: string;
  readonly lang: LanguageTag;
  readonly current: boolean;
  onLook(id: string | null): void;
}

/** One planted error: what became of it, what it is, why it matters, and what would do. */
export function ErrorItem({ error, by = '', lang, current, onLook }: ErrorItemProps) {
  const { t } = useTranslation('findings');
  const { t: names } = useTranslation('names');
  const locale = useSettings((settings) => settings.locale);
  const [both, setBoth] = useState(false);
  const other = locale === 'zh-CN' ? 'en' : 'zh';
  return (
    // Looking at one shows its mark in the text: a help for the eye, nothing that must be reached.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={classes.item}
      data-finding={error.id}
      data-status={error.status}
      data-current={current || undefined}
      onMouseEnter={() => onLook(error.id)}
      onMouseLeave={() => onLook(null)}
    >
      <p className={classes.itemHead}>
        <span className={classes.sign} aria-hidden="true">
          {error.number}
          {STATUS_SIGNS[error.status]}
        </span>
        <strong>{t(`status.${error.status}`)}</strong>
        <Dot />
        {by !== '' && (
          <>
            <span data-by>{by}</span>
            <Dot />
          </>
        )}
        <span>{error.type ? bilingualText(error.type.name, locale) : ''}</span>
        <Dot />
        <span className={`${classes.severity} ${markClass({ kind: 'error', severity: error.severity })}`}>
          <span className="visually-hidden">{t('severity', { severity: names(`severity.${error.severity}`) })}</span>
          <span aria-hidden="true">{names(`severity.${error.severity}`)}</span>
        </span>
      </p>
      <p className={classes.reason}>{t(`reason.${error.reason}`)}</p>
      <p className={classes.note}>
        <span>{bilingualText(error.note, locale)}</span>{' '}
        <button type="button" className={classes.link} aria-expanded={both} onClick={() => setBoth(!both)}>
          {t(`otherNote.${other}`)}
        </button>
      </p>
      {both && (
        <p className={classes.note} lang={other === 'zh' ? 'zh-CN' : 'en'}>
          {error.note[other]}
        </p>
      )}
      {error.status !== 'repaired' && error.asksDeletion && <p className={classes.wouldDo}>{t('delete')}</p>}
      {error.wouldDo.length > 0 && (
        <p className={classes.wouldDo}>
          {t('wouldDo')}{' '}
          {error.wouldDo.map((wording) => (
            <span key={wording} className={`text ${classes.wording}`} lang={lang}>
              {wording}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
