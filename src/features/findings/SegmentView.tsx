import { useTranslation } from 'react-i18next';
import type { Remark } from '../../domain/attempt/remarks.ts';
import type { ReplyRecord } from '../../domain/review/reply.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { MarkedChangesText } from '../../marked-text/MarkedChangesText.tsx';
import { useExplainable } from './coach/use-explainable.ts';
import { EditWords } from './EditWords.tsx';
import { ErrorItem } from './ErrorItem.tsx';
import type { SegmentCard } from './findings-cards.ts';
import classes from './Segment.module.css';
import { SegmentFrame } from './SegmentFrame.tsx';
import { useCardMarks } from './use-card-marks.ts';
import { usePointedMark } from './use-pointed-mark.ts';
import { WhyBox } from './WhyBox.tsx';

export interface SegmentViewProps {
  readonly card: SegmentCard;
  readonly languages: Exercise['languages'];
  readonly submission: string;
  readonly replies: readonly ReplyRecord[];
  /** What she wrote beside this segment. */
  readonly remarks: readonly Remark[];
  /** Whether there are findings: without a key nothing can be said of a segment. */
  readonly judged: boolean;
}

/** One segment: the source, her text with her changes and the planted errors on it, and what there is to say of them. */
export function SegmentView({ card, languages, submission, replies, remarks, judged }: SegmentViewProps) {
  const { t } = useTranslation('findings');
  const { current, look, items, onClick } = usePointedMark();
  const marks = useCardMarks(card);
  const explainable = useExplainable(
    card.errors.map((error) => ({ ...error, words: error.standing === '' ? error.drafted : error.standing })),
  );
  const replyTo = (at: number, deleted: string, inserted: string): ReplyRecord | null =>
    replies.findLast(
      ({ body: { about } }) =>
        about.segment === card.id && about.at === at && about.deleted === deleted && about.inserted === inserted,
    ) ?? null;
  const labels = { inserted: t('inserted'), deleted: t('deleted') };
  const says = card.errors.length + card.preferential.length + card.consequential.length > 0;
  return (
    <SegmentFrame
      {...{ card, languages, remarks }}
      source={card.source}
      reference={card.reference}
      explainable={explainable}
    >
      {/* For the pointer alone: by keyboard and by ear the list of findings follows the text. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <p className="text" lang={languages.target} onClick={onClick} data-target-text="">
        <span className="visually-hidden">{t('yours')}: </span>
        <MarkedChangesText
          draft={card.draft}
          places={card.places}
          lang={languages.target}
          marks={marks}
          labels={labels}
          current={current}
        />
      </p>
      {judged && card.errors.length === 0 && card.preferential.length > 0 && (
        <p className={classes.aside}>{t('nothingToSay')}</p>
      )}
      {says && (
        <ul ref={items} className={classes.items}>
          {card.errors.map((error) => (
            <ErrorItem
              key={error.id}
              error={error}
              lang={languages.target}
              current={current === error.id}
              onLook={look}
            />
          ))}
          {card.preferential.map((place) => (
            <WhyBox
              key={`${place.at} ${place.deleted} ${place.inserted}`}
              submission={submission}
              segment={card}
              place={place}
              lang={languages.target}
              earlier={replyTo(place.at, place.deleted, place.inserted)}
            />
          ))}
          {card.consequential.length > 0 && (
            <li className={`${classes.item} ${classes.consequential}`}>
              {t('consequential')}{' '}
              {card.consequential.map((place) => (
                <EditWords key={place.at} place={place} lang={languages.target} />
              ))}
            </li>
          )}
        </ul>
      )}
    </SegmentFrame>
  );
}
