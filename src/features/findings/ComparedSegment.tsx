import { useTranslation } from 'react-i18next';
import type { Remark } from '../../domain/attempt/remarks.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { ComparedText } from '../../marked-text/ComparedText.tsx';
import type { ComparisonCard } from './comparison-cards.ts';
import own from './Compared.module.css';
import { PointItem } from './PointItem.tsx';
import classes from './Segment.module.css';
import { SegmentFrame } from './SegmentFrame.tsx';

/** Which of the other texts her own is compared with, word by word. */
export type ComparedWith = 'draft' | 'reference' | 'none';

interface ComparedSegmentProps {
  readonly card: ComparisonCard;
  readonly compared: ComparedWith;
  readonly languages: Exercise['languages'];
  /** What she wrote beside this segment. */
  readonly remarks: readonly Remark[];
}

/** One segment: the source, her text, and under it the machine draft and the reference, with the differences marked. */
export function ComparedSegment({ card, compared, languages, remarks }: ComparedSegmentProps) {
  const { t } = useTranslation('comparison');
  const lang = languages.target;
  const others = { draft: card.draft, reference: card.reference };
  const other = compared === 'none' ? null : others[compared];
  const beside = (name: 'draft' | 'reference') => {
    const text = others[name];
    if (text === null) return null;
    return (
      <div className={own.other} data-other={name}>
        <h3 className={own.label}>{t(name)}</h3>
        <p className="text" lang={lang}>
          {compared === name ? (
            <ComparedText text={text} other={card.text} lang={lang} kind="place" label={t('onlyThere')} />
          ) : (
            text
          )}
        </p>
      </div>
    );
  };
  return (
    <SegmentFrame {...{ card, languages, remarks }} source={card.source} reference={null}>
      <div data-other="yours">
        <h3 className={own.label}>{t('yours')}</h3>
        <p className="text" lang={lang} data-target-text="">
          {other === null ? (
            card.text
          ) : (
            <ComparedText text={card.text} other={other} lang={lang} kind="edit" label={t('onlyYours')} />
          )}
        </p>
      </div>
      {beside('draft')}
      {beside('reference')}
      {card.points.length > 0 && (
        <ul className={classes.items}>
          {card.points.map((point) => (
            <PointItem key={point.id} point={point} lang={lang} />
          ))}
        </ul>
      )}
    </SegmentFrame>
  );
}
