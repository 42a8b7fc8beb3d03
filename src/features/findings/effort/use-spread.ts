import { useTranslation } from 'react-i18next';
import type { Spread } from '../../../domain/effort/spread.ts';

/** Words for median and quartiles over segments, and over how many; nothing where no segment has the figure. */
export function useSpread(): (spread: Spread | null, show: (value: number) => string) => string {
  const { t } = useTranslation('effort');
  return (spread, show) =>
    spread === null
      ? ''
      : t('spread', { median: show(spread.median), q1: show(spread.q1), q3: show(spread.q3), n: spread.n });
}
