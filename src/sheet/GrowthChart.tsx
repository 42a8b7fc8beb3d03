import type { PackGrowthRow } from '../domain/evidence/pack.ts';
import { useSheetWords } from './sheet-words.ts';
import { shareWords } from './share-words.ts';

interface GrowthChartProps {
  readonly rows: readonly {
    readonly label: string;
    readonly at: string;
    readonly repaired: NonNullable<PackGrowthRow['repaired']>;
  }[];
}

const ROW = 46;
const TOP = 4;
const SCALE = [0, 0.25, 0.5, 0.75, 1] as const;

/**
 * The share repaired of each first try: a bar between its bounds, a thin line for its interval. Places are per cents
 * and sizes are fixed, so it fits any width and its letters stay as large as the text. Needs no colour.
 */
export function GrowthChart({ rows }: GrowthChartProps) {
  const words = useSheetWords();
  const { t, f } = words;
  const foot = TOP + rows.length * ROW;
  const x = (share: number): string => `${(share * 100).toFixed(2)}%`;
  return (
    <figure className="chart">
      <svg width="100%" height={foot + 20} role="img" aria-labelledby="growth-title growth-desc">
        <title id="growth-title">{t('sheet.growth.chart')}</title>
        <desc id="growth-desc">
          {rows.map(({ label, at, repaired }) => `${f.date(at)} ${label}: ${shareWords(repaired, words)}`).join('; ')}
        </desc>
        {SCALE.map((share) => (
          <text
            key={share}
            className="axis"
            x={x(share)}
            y={foot + 15}
            textAnchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}
          >
            {f.percent(share)}
          </text>
        ))}
        {rows.map(({ label, at, repaired: { low, high, interval } }, index) => {
          const y = TOP + index * ROW;
          const middle = y + 30;
          return (
            <g key={`${at} ${index}`}>
              <text className="label" x="0" y={y + 14}>
                {f.date(at)} · {label}
              </text>
              {SCALE.map((share) => (
                <line key={share} className="grid" x1={x(share)} x2={x(share)} y1={middle - 9} y2={middle + 9} />
              ))}
              <line className="interval" x1={x(interval.low)} x2={x(interval.high)} y1={middle} y2={middle} />
              <line className="interval" x1={x(interval.low)} x2={x(interval.low)} y1={middle - 5} y2={middle + 5} />
              <line className="interval" x1={x(interval.high)} x2={x(interval.high)} y1={middle - 5} y2={middle + 5} />
              <line className="bounds" x1={x(low)} x2={x(high)} y1={middle} y2={middle} />
              <circle className="low" cx={x(low)} cy={middle} r="5" />
              {high > low && <circle className="high" cx={x(high)} cy={middle} r="4.25" />}
            </g>
          );
        })}
      </svg>
      <figcaption>{t('sheet.growth.key')}</figcaption>
    </figure>
  );
}
