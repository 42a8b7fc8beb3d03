import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '../../domain/text/language.ts';
import type { PointStatus } from '../../domain/review/key-points.ts';
import { Dot } from '../../marked-text/Dot.tsx';
import { markClass, STATUS_SIGNS, type MarkStatus } from '../../marked-text/mark.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import type { PointCard } from './comparison-cards.ts';
import classes from './Segment.module.css';

/** Drawn as what became of a planted error is. */
const DRAWN: Readonly<Record<PointStatus, MarkStatus>> = {
  met: 'repaired',
  'not-met': 'missed',
  'to-judge': 'to-judge',
};

/** One key point: whether her text meets it, what it is, why it matters, and what would do. */
export function PointItem({ point, lang }: { readonly point: PointCard; readonly lang: LanguageTag }) {
  const { t } = useTranslation('comparison');
  const { t: names } = useTranslation('names');
  const locale = useSettings((settings) => settings.locale);
  const { status, severity, type, note, wording, wouldDo } = point;
  return (
    <li className={classes.item} data-point={point.id} data-status={DRAWN[status]}>
      <p className={classes.itemHead}>
        <span className={classes.sign} aria-hidden="true">
          {STATUS_SIGNS[DRAWN[status]]}
        </span>
        <strong>{t(`point.${status}`)}</strong>
        {type && (
          <>
            <Dot />
            <span>{bilingualText(type.name, locale)}</span>
          </>
        )}
        <Dot />
        <span className={`${classes.severity} ${markClass({ kind: 'error', severity })}`}>
          {names(`severity.${severity}`)}
        </span>
      </p>
      {wording !== null && (
        <p className={classes.reason}>
          {t('point.found')}{' '}
          <span className={`text ${classes.wording}`} lang={lang}>
            {wording}
          </span>
        </p>
      )}
      <p className={classes.note}>{bilingualText(note, locale)}</p>
      {wouldDo.length > 0 && (
        <p className={classes.wouldDo}>
          {t('point.wouldDo')}{' '}
          {wouldDo.map((one) => (
            <span key={one} className={`text ${classes.wording}`} lang={lang}>
              {one}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
