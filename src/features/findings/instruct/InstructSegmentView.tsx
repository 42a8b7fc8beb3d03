import { useTranslation } from 'react-i18next';
import type { Remark } from '../../../domain/attempt/remarks.ts';
import type { Exercise } from '../../../domain/exercise/exercise.ts';
import type { InstructSegment } from '../../../domain/review/instruct.ts';
import { TrackedChanges } from '../../../marked-text/TrackedChanges.tsx';
import { useExplainable } from '../coach/use-explainable.ts';
import own from '../Compared.module.css';
import { ErrorItem } from '../ErrorItem.tsx';
import type { SegmentCard } from '../findings-cards.ts';
import classes from '../Segment.module.css';
import { SegmentFrame } from '../SegmentFrame.tsx';

interface InstructSegmentViewProps {
  readonly card: SegmentCard;
  readonly segment: InstructSegment;
  readonly languages: Exercise['languages'];
  /** What she wrote beside this segment. */
  readonly remarks: readonly Remark[];
}

/** One segment in two steps: what the instruction made of the draft, and what she made of that; then its planted errors. */
export function InstructSegmentView({ card, segment, languages, remarks }: InstructSegmentViewProps) {
  const { t } = useTranslation('instruct');
  const lang = languages.target;
  const { instructed, from, before, after, errors } = segment;
  const explainable = useExplainable(
    card.errors.map((error) => ({ ...error, words: error.standing === '' ? error.drafted : error.standing })),
  );
  const becameOf = (id: string): string => {
    const became = errors.find((error) => error.id === id)?.became;
    return became === undefined || became === 'to-judge' || became === 'missed' ? '' : t(`segment.became.${became}`);
  };
  return (
    <SegmentFrame
      {...{ card, languages, remarks }}
      source={card.source}
      reference={card.reference}
      explainable={explainable}
    >
      {from !== null && instructed !== card.text && (
        <div className={own.before} data-step="instructed">
          <h3 className={own.label}>{t('segment.brought', { n: from + 1 })}</h3>
          <p className="text" lang={lang}>
            <Changed before={card.draft} after={instructed} lang={lang} />
          </p>
        </div>
      )}
      <div data-step="yours">
        <h3 className={own.label}>
          {from === null
            ? t('segment.notTaken')
            : t(instructed === card.text ? 'segment.same' : 'segment.yours', { n: from + 1 })}
        </h3>
        <p className="text" lang={lang} data-target-text="">
          <Changed before={instructed === card.text ? card.draft : instructed} after={card.text} lang={lang} />
        </p>
        <p className={classes.aside}>{t('segment.edits', { before: before.edits, count: after.edits })}</p>
      </div>
      {card.errors.length > 0 && (
        <ul className={classes.items}>
          {card.errors.map((error) => (
            <ErrorItem
              key={error.id}
              error={error}
              by={becameOf(error.id)}
              lang={lang}
              current={false}
              onLook={() => undefined}
            />
          ))}
        </ul>
      )}
    </SegmentFrame>
  );
}

function Changed({ before, after, lang }: { before: string; after: string; lang: Exercise['languages']['target'] }) {
  const { t } = useTranslation('instruct');
  const labels = { inserted: t('inserted'), deleted: t('deleted') };
  return <TrackedChanges {...{ before, after, lang, labels }} />;
}
