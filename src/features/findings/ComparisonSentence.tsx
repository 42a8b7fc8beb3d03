import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../domain/review/assess.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './Findings.module.css';

interface ComparisonSentenceProps {
  readonly assessment: Assessment;
  readonly segments: number;
}

/** What she wrote, counted in one sentence, and what the key asks for; nothing here says how good it is. */
export function ComparisonSentence({ assessment: { translation, measure }, segments }: ComparisonSentenceProps) {
  const { t } = useTranslation('comparison');
  const formats = useFormats();
  if (!translation) return null;
  const { length, reference, points } = translation;
  const written = t(`sentence.written.${length.unit}`, { count: segments, length: formats.number(length.words) });
  // Only a text of her own has no draft, and then it has no reference either.
  const beside = t(reference ? 'sentence.both' : measure ? 'sentence.draftAlone' : 'sentence.nothingBeside');
  return (
    <div className={classes.sentence} data-summary>
      <p>{t('sentence.two', { first: written, second: beside })}</p>
      {points && (
        <p className={classes.bounds}>
          {t('sentence.points', {
            count: points.points.length,
            met: points.met,
            notMet: points.notMet,
            toJudge: points.toJudge,
          })}
        </p>
      )}
    </div>
  );
}
