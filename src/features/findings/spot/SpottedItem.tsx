import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exercise } from '../../../domain/exercise/exercise.ts';
import { Dot } from '../../../marked-text/Dot.tsx';
import { markClass, STATUS_SIGNS } from '../../../marked-text/mark.ts';
import { bilingualText } from '../../../workspace/bilingual-text.ts';
import { useSettings } from '../../../workspace/settings-context.ts';
import segment from '../Segment.module.css';
import { MarkWords } from './MarkWords.tsx';
import type { SpottedCard } from './spot-cards.ts';
import classes from './Spot.module.css';

interface SpottedItemProps {
  readonly error: SpottedCard;
  readonly languages: Exercise['languages'];
  readonly current: boolean;
  onLook(id: string | null): void;
}

/** One planted error: whether she found it, what the key says of it, and what she said. */
export function SpottedItem({ error, languages, current, onLook }: SpottedItemProps) {
  const { t } = useTranslation('spot');
  const { t: findings } = useTranslation('findings');
  const { t: names } = useTranslation('names');
  const locale = useSettings((settings) => settings.locale);
  const [both, setBoth] = useState(false);
  const other = locale === 'zh-CN' ? 'en' : 'zh';
  const { found, mark, typeRight, severityRight } = error;
  const misjudged = [
    ...(typeRight === false ? [t('judged.type')] : []),
    ...(severityRight === false ? [t('judged.severity')] : []),
  ];
  return (
    // Looking at one shows its mark in the text: a help for the eye, nothing that must be reached.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={segment.item}
      data-finding={error.id}
      data-status={found ? 'repaired' : 'missed'}
      data-current={current || undefined}
      onMouseEnter={() => onLook(error.id)}
      onMouseLeave={() => onLook(null)}
    >
      <p className={segment.itemHead}>
        <span className={segment.sign} aria-hidden="true">
          {error.number}
          {STATUS_SIGNS[found ? 'repaired' : 'missed']}
        </span>
        <strong>{t(found ? 'status.found' : mark ? 'status.touched' : 'status.missed')}</strong>
        {misjudged.map((words) => (
          <span key={words} className={classes.misjudged}>
            {' '}
            {words}
          </span>
        ))}
        <Dot />
        <span>{error.type ? bilingualText(error.type.name, locale) : ''}</span>
        <Dot />
        <span className={`${segment.severity} ${markClass({ kind: 'error', severity: error.severity })}`}>
          <span className="visually-hidden">
            {findings('severity', { severity: names(`severity.${error.severity}`) })}
          </span>
          <span aria-hidden="true">{names(`severity.${error.severity}`)}</span>
        </span>
      </p>
      {mark && (
        <p className={classes.yours}>
          <span className={classes.where}>{t('yours')}</span> <MarkWords mark={mark} languages={languages} />
        </p>
      )}
      {mark && !found && <p className={segment.reason}>{t('touchedOnly')}</p>}
      {error.correction !== null && <p className={segment.reason}>{t(`correction.${error.correction}`)}</p>}
      <p className={segment.note}>
        <span>{bilingualText(error.note, locale)}</span>{' '}
        <button type="button" className={segment.link} aria-expanded={both} onClick={() => setBoth(!both)}>
          {findings(`otherNote.${other}`)}
        </button>
      </p>
      {both && (
        <p className={segment.note} lang={other === 'zh' ? 'zh-CN' : 'en'}>
          {error.note[other]}
        </p>
      )}
      {error.correction !== 'repaired' && error.asksDeletion && <p className={segment.wouldDo}>{findings('delete')}</p>}
      {error.correction !== 'repaired' && error.wouldDo.length > 0 && (
        <p className={segment.wouldDo}>
          {findings('wouldDo')}{' '}
          {error.wouldDo.map((wording) => (
            <span key={wording} className={`text ${segment.wording}`} lang={languages.target}>
              {wording}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
