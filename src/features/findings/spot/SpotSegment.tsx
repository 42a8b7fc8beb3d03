import { useRef, useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Remark } from '../../../domain/attempt/remarks.ts';
import type { Exercise } from '../../../domain/exercise/exercise.ts';
import type { TextMark } from '../../../marked-text/mark.ts';
import { MarkedText } from '../../../marked-text/MarkedText.tsx';
import { bilingualText } from '../../../workspace/bilingual-text.ts';
import { useSettings } from '../../../workspace/settings-context.ts';
import { BesideSegment } from '../Beside.tsx';
import page from '../Findings.module.css';
import segment from '../Segment.module.css';
import { AlarmItem } from './AlarmItem.tsx';
import type { MarkCard, SpotCard } from './spot-cards.ts';
import classes from './Spot.module.css';
import { SpottedItem } from './SpottedItem.tsx';

interface SpotSegmentProps {
  readonly card: SpotCard;
  readonly languages: Exercise['languages'];
  /** Whether there are findings: without a key there are her marks alone. */
  readonly judged: boolean;
  /** What she wrote beside this segment. */
  readonly remarks: readonly Remark[];
}

/** One segment: the draft with the errors of the key and her marks on it, and under it each error beside her mark. */
export function SpotSegment({ card, languages, judged, remarks }: SpotSegmentProps) {
  const { t } = useTranslation('spot');
  const { t: findings } = useTranslation('findings');
  const [current, setCurrent] = useState<string | null>(null);
  const items = useRef<HTMLUListElement>(null);
  const marks = useSpotMarks(card, judged);
  // A shortcut for the pointer alone: by keyboard and by ear the list follows right after the text.
  const onClick = (event: MouseEvent): void => {
    const id =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-mark]')?.dataset['mark'] : null;
    if (!id) return;
    setCurrent(id);
    items.current?.querySelector(`[data-finding="${id}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const shown = judged ? card.alarms : card.marks;
  return (
    <article className={segment.segment} aria-label={findings('segment', { n: card.n })} data-segment={card.id}>
      <span className={segment.number} aria-hidden="true">
        {card.n}
      </span>
      <p className={`text ${segment.source} ${classes.text}`} lang={languages.source}>
        <span className="visually-hidden">{findings('source')}: </span>
        <MarkedText text={card.source} marks={marks.source} lang={languages.source} current={current ?? undefined} />
      </p>
      <div className={segment.target}>
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
        <p className={`text ${classes.text}`} lang={languages.target} onClick={onClick}>
          <span className="visually-hidden">{t('draftWith')}: </span>
          <MarkedText text={card.draft} marks={marks.target} lang={languages.target} current={current ?? undefined} />
        </p>
        {judged && card.errors.length === 0 && (
          <p className={segment.aside}>{t(card.alarms.length > 0 ? 'wasClean' : 'rightlyClean')}</p>
        )}
        {card.errors.length + shown.length > 0 && (
          <ul ref={items} className={segment.items}>
            {card.errors.map((error) => (
              <SpottedItem
                key={error.id}
                error={error}
                languages={languages}
                current={current === error.id}
                onLook={setCurrent}
              />
            ))}
            {shown.map((mark) => (
              <AlarmItem
                key={mark.id}
                mark={mark}
                languages={languages}
                judged={judged}
                current={current === mark.id}
                onLook={setCurrent}
              />
            ))}
          </ul>
        )}
        <BesideSegment remarks={remarks} />
        {card.reference !== null && (
          <details className={page.fold}>
            <summary>{findings('reference')}</summary>
            <p className="text" lang={languages.target}>
              {card.reference}
            </p>
            <p className={page.quiet}>{t('referenceNote')}</p>
          </details>
        )}
      </div>
    </article>
  );
}

/** The errors of the key by number and sign, and her marks as a ground under the words. */
function useSpotMarks(
  card: SpotCard,
  judged: boolean,
): { readonly source: readonly TextMark[]; readonly target: readonly TextMark[] } {
  const { t } = useTranslation('spot');
  const { t: names } = useTranslation('names');
  const locale = useSettings((settings) => settings.locale);
  const alarms = new Set(card.alarms.map(({ id }) => id));
  const hers = ({ id, place }: MarkCard): TextMark => ({
    id,
    kind: 'place',
    ...place,
    ...(judged && alarms.has(id) ? { status: 'preferential' as const } : {}),
    label: t(judged && alarms.has(id) ? 'markOf.alarm' : 'markOf.hers'),
  });
  const errors = card.errors.map(({ id, number, found, severity, type, inDraft }): TextMark => ({
    id,
    kind: 'error',
    severity,
    status: found ? 'repaired' : 'missed',
    ...inDraft,
    number,
    label: t('markOf.error', {
      number,
      status: t(found ? 'status.found' : 'status.missed'),
      type: type ? bilingualText(type.name, locale) : '',
      severity: names(`severity.${severity}`),
    }),
  }));
  const on = (side: MarkCard['side']): readonly TextMark[] => card.marks.filter((mark) => mark.side === side).map(hers);
  return { source: on('source'), target: [...on('target'), ...errors] };
}
