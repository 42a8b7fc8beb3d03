import { useTranslation } from 'react-i18next';
import type { GrowthPoint } from '../../domain/growth/growth-point.ts';
import { percentRange } from '../../workspace/percent-range.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './Growth.module.css';
import { growthSentence, TREND_MINIMUM } from './growth-sentence.ts';
import { useTaskWords } from './use-task-words.ts';

/** The one sentence, and a second that says how sure it is or what it waits for. */
export function GrowthSentenceView({ points }: { readonly points: readonly GrowthPoint[] }) {
  const { t } = useTranslation('growth');
  const formats = useFormats();
  const words = useTaskWords();
  const sentence = growthSentence(points);
  switch (sentence.say) {
    case 'no-findings':
      return <p className={classes.sentence}>{t('sentence.noFindings')}</p>;
    case 'translated':
      return <p className={classes.sentence}>{t('sentence.translated', { count: sentence.count })}</p>;
    case 'few': {
      const { count, low, high, n, needed } = sentence;
      const what = words.kind(sentence.what);
      const spotted = sentence.what.kind === 'spot';
      return (
        <>
          <p className={classes.sentence}>
            {low === high
              ? t(spotted ? 'sentence.fewFound' : 'sentence.few', { count, what, low, n })
              : t('sentence.fewBounds', { count, what, low, high, n })}
          </p>
          <p className={classes.sure}>{t('sentence.needed', { count: needed, minimum: TREND_MINIMUM })}</p>
        </>
      );
    }
    case 'compared': {
      const { count, first, last, change } = sentence;
      return (
        <>
          <p className={classes.sentence}>
            {t(sentence.what.kind === 'spot' ? 'sentence.comparedFound' : 'sentence.compared', {
              count,
              what: words.kind(sentence.what),
              last: percentRange(last, formats),
              nLast: last.n,
              first: percentRange(first, formats),
              nFirst: first.n,
            })}
          </p>
          <p className={classes.sure}>{t(`sentence.${change}`)}</p>
        </>
      );
    }
  }
}
