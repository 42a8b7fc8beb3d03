import { useTranslation } from 'react-i18next';
import type { Remark } from '../../../domain/attempt/remarks.ts';
import type { Exercise } from '../../../domain/exercise/exercise.ts';
import type { LanguageTag } from '../../../domain/text/language.ts';
import type { TextMark } from '../../../marked-text/mark.ts';
import { MarkedText } from '../../../marked-text/MarkedText.tsx';
import { bilingualText } from '../../../workspace/bilingual-text.ts';
import { useSettings } from '../../../workspace/settings-context.ts';
import { useExplainable } from '../coach/use-explainable.ts';
import segment from '../Segment.module.css';
import { SegmentFrame } from '../SegmentFrame.tsx';
import { usePointedMark } from '../use-pointed-mark.ts';
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
  const { current, look, items, onClick } = usePointedMark();
  const marks = useSpotMarks(card, judged);
  const explainable = useExplainable(card.errors);
  const shown = judged ? card.alarms : card.marks;
  const marked = (text: string, on: readonly TextMark[], lang: LanguageTag) => (
    <span className={classes.text}>
      <MarkedText text={text} marks={on} lang={lang} current={current ?? undefined} />
    </span>
  );
  return (
    <SegmentFrame
      {...{ card, languages, remarks, explainable }}
      source={marked(card.source, marks.source, languages.source)}
      reference={card.reference}
    >
      {/* For the pointer alone: by keyboard and by ear the list of findings follows the text. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <p className="text" lang={languages.target} onClick={onClick} data-target-text="">
        <span className="visually-hidden">{t('draftWith')}: </span>
        {marked(card.draft, marks.target, languages.target)}
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
              onLook={look}
            />
          ))}
          {shown.map((mark) => (
            <AlarmItem
              key={mark.id}
              mark={mark}
              languages={languages}
              judged={judged}
              current={current === mark.id}
              onLook={look}
            />
          ))}
        </ul>
      )}
    </SegmentFrame>
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
