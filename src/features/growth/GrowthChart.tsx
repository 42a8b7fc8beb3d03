import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ShareChart, type SharePoint } from '../../controls/ShareChart.tsx';
import type { Direction } from '../../domain/text/language.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { percentRange } from '../../workspace/percent-range.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './Growth.module.css';
import type { GrowthRow } from './growth-rows.ts';
import { useTaskWords } from './use-task-words.ts';

const SERIES: readonly Direction[] = ['zh-en', 'en-zh'];

interface GrowthChartProps {
  readonly rows: readonly GrowthRow[];
  /** Which share is drawn: of post-editing the errors repaired, of spotting those found. Never both in one chart. */
  readonly share: 'repaired' | 'found';
}

/** A share of errors in each first try, with its uncertainty. Nothing where no try has one. */
export function GrowthChart({ rows, share: drawn }: GrowthChartProps) {
  const { t } = useTranslation('growth');
  const locale = useSettings((settings) => settings.locale);
  const formats = useFormats();
  const words = useTaskWords();
  const navigate = useNavigate();
  const points = rows.flatMap(({ n, point, title }): readonly SharePoint[] => {
    const { repaired, found } = point;
    const own = drawn === 'repaired' ? repaired : found && { ...found, low: found.value, high: found.value };
    if (!own) return [];
    const { low, high, interval } = own;
    const share = percentRange(own, formats);
    const label = t('chart.point', { n, title: bilingualText(title, locale), share, errors: own.n });
    const series = point.direction === 'zh-en' ? 0 : 1;
    return [{ id: point.submission, low, high, interval, series, label, tick: String(n) }];
  });
  const [first, last] = [rows[0], rows.at(-1)];
  if (points.length === 0 || !first || !last) return null;
  const title = t(drawn === 'found' ? 'chart.titleFound' : 'chart.title');
  const directions = SERIES.filter((code) => rows.some(({ point }) => point.direction === code));
  return (
    <figure className={classes.figure}>
      <figcaption>
        {title}
        <ul className={classes.legend} aria-label={t('chart.legend.label')}>
          {directions.map((code) => (
            <li key={code} data-series={SERIES.indexOf(code)}>
              {words.direction(code)}
            </li>
          ))}
          {points.some(({ low, high }) => high > low) && <li data-sign="bounds">{t('chart.legend.bounds')}</li>}
          <li data-sign="interval">{t('chart.legend.interval')}</li>
        </ul>
      </figcaption>
      <ShareChart
        title={title}
        description={t(drawn === 'found' ? 'chart.descFound' : 'chart.desc', {
          count: points.length,
          from: formats.date(first.point.at),
          to: formats.date(last.point.at),
        })}
        points={points}
        formatShare={formats.percent}
        onChoose={(id) => void navigate(`/findings/${id}`)}
      />
    </figure>
  );
}
