import { useId } from 'react';

/** A share with its bounds and its interval, each between 0 and 1. */
export interface SharePoint {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly interval: { readonly low: number; readonly high: number };
  /** Which series it belongs to: 0 is drawn as discs, 1 as open squares. */
  readonly series: 0 | 1;
  /** Said when the pointer rests on it. */
  readonly label: string;
  /** What stands below it, where there is room; a table beside the chart says what it is. */
  readonly tick: string;
}

export interface ShareChartProps {
  readonly title: string;
  readonly description: string;
  readonly points: readonly SharePoint[];
  /** Writes a share on the scale. */
  formatShare(share: number): string;
  /** For the pointer alone: the table beside the chart must lead to the same place. */
  onChoose?(id: string): void;
}

const HEIGHT = 240;
const TOP = 10;
const BOTTOM = 28;
const LINES = [0, 0.25, 0.5, 0.75, 1];
/** More ticks than this would run into each other on a phone. */
const MOST_TICKS = 12;

const y = (share: number): number => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);

/**
 * Shares in order, each with its uncertainty: a thin line for the interval, a thick bar between the bounds, and a sign
 * at either bound. Nothing joins the points: they are works of different kinds, not a curve. Across, places are per
 * cents of the width, so that letters keep their size on every screen and on paper. Needs share-chart.css.
 */
export function ShareChart({ title, description, points, formatShare, onChoose }: ShareChartProps) {
  const id = useId();
  const every = Math.ceil(points.length / MOST_TICKS);
  const x = (index: number): string => `${((index + 0.5) / points.length) * 100}%`;
  return (
    <div className="share-chart">
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        {LINES.map((share) => (
          <text key={share} x={34} y={y(share)} textAnchor="end" dominantBaseline="central">
            {formatShare(share)}
          </text>
        ))}
      </svg>
      <svg role="img" aria-labelledby={`${id}t ${id}d`} width="100%" height={HEIGHT}>
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{description}</desc>
        {LINES.map((share) => (
          <line key={share} className="share-rule" x1="0" x2="100%" y1={y(share)} y2={y(share)} />
        ))}
        {points.map((point, index) => (
          <g
            key={point.id}
            className="share-point"
            data-series={point.series}
            data-choose={onChoose ? '' : undefined}
            onClick={onChoose && (() => onChoose(point.id))}
          >
            <title>{point.label}</title>
            <rect className="share-touch" x={x(index)} y={0} width={28} height={HEIGHT} transform="translate(-14 0)" />
            <line
              className="share-interval"
              x1={x(index)}
              x2={x(index)}
              y1={y(point.interval.low)}
              y2={y(point.interval.high)}
            />
            {point.high > point.low && (
              <line className="share-bounds" x1={x(index)} x2={x(index)} y1={y(point.low)} y2={y(point.high)} />
            )}
            {(point.high > point.low ? [point.low, point.high] : [point.low]).map((share) =>
              point.series === 0 ? (
                <circle key={share} className="share-sign" cx={x(index)} cy={y(share)} r={4.5} />
              ) : (
                <rect
                  key={share}
                  className="share-sign"
                  x={x(index)}
                  y={y(share)}
                  width={8}
                  height={8}
                  transform="translate(-4 -4)"
                />
              ),
            )}
            {index % every === 0 && (
              <text x={x(index)} y={HEIGHT - 6} textAnchor="middle">
                {point.tick}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
