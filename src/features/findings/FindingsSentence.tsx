import { useTranslation } from 'react-i18next';
import type { FindingTotals } from '../../domain/review/findings.ts';
import classes from './Findings.module.css';
import { sentenceParts, type SentencePart } from './findings-sentence.ts';

export interface FindingsSentenceProps {
  /** Null when the key is not at hand. */
  readonly totals: FindingTotals | null;
  readonly changed: boolean;
  /** Whether it is a text of her own, which has no key anywhere. */
  readonly own: boolean;
}

/** The summary, counted in one sentence; shares and intervals stand with the figures. */
export function FindingsSentence({ totals, changed, own }: FindingsSentenceProps) {
  const { t } = useTranslation('findings');
  if (totals === null) return <p className={classes.sentence}>{t(own ? 'sentence.ownText' : 'sentence.noKey')}</p>;
  const words = (part: SentencePart): string => {
    switch (part.key) {
      case 'repaired':
        return t('sentence.repaired', { count: part.count, repaired: part.repaired });
      case 'repairedAll':
        return t('sentence.repairedAll', { count: part.count });
      case 'toJudge':
        return t('sentence.toJudge', { count: part.count });
      case 'missed':
        return t('sentence.missed', { count: part.count });
    }
  };
  const parts = sentenceParts(totals);
  const { repaired, toJudge, errors } = totals;
  return (
    <div className={classes.sentence} data-summary>
      <p>
        {t('sentence.two', {
          first:
            parts === null
              ? t('sentence.noErrors')
              : t('sentence.whole', { parts: parts.map(words).join(t('sentence.join')) }),
          second: changed ? t('sentence.preferential', { count: totals.preferential }) : t('sentence.unchanged'),
        })}
      </p>
      {toJudge > 0 && (
        <p className={classes.bounds}>{t('sentence.bounds', { low: repaired, high: repaired + toJudge, n: errors })}</p>
      )}
    </div>
  );
}
