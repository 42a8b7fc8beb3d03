import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { lengthOf } from '../../domain/playback/scale.ts';
import type { Playback } from '../../domain/playback/playback.ts';
import type { TickKind } from '../../domain/playback/timeline.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import { axisTicks } from './axis-ticks.ts';
import { CHART_WIDTH, type ChartPaths } from './chart-paths.ts';
import { hasLongTimes } from './has-long-times.ts';
import classes from './Timeline.module.css';
import { useTimelineWords } from './use-timeline-words.ts';

interface TimelineChartProps {
  readonly playback: Playback;
  readonly segments: number;
  readonly paths: ChartPaths;
}

const TICKS: readonly TickKind[] = ['in', 'out', 'paste', 'annotation'];
/** Numbers of rows that are nearer than this would touch, in px. */
const LEAST_LABEL = 15;
const MOST_LABELS = 8;

/**
 * Segments as rows against time: visits as bars, changes as ticks, pauses as lines in the bars. Drawn once for a log,
 * whatever the replay does over it. Across, it is stretched to the page; letters stand beside it and are not.
 */
export const TimelineChart = memo(function TimelineChart({ playback, segments, paths }: TimelineChartProps) {
  const { t } = useTranslation('replay');
  const formats = useFormats();
  const says = useTimelineWords(playback, segments);
  const id = useId();
  const { timeline, clock } = playback;
  const every = Math.ceil(LEAST_LABEL / paths.row);
  const share = (ms: number): string => `${((ms / timeline.length) * 100).toFixed(3)}%`;
  const numbers = Array.from({ length: segments }, (_, row) => row).filter((row) => row % every === 0);
  return (
    <>
      <div className={classes.rows} style={{ height: paths.height }} aria-hidden="true">
        {numbers.map((row) => (
          <span key={row} style={{ top: (row + 0.5) * paths.row }}>
            {row + 1}
          </span>
        ))}
      </div>
      <div className={classes.axis} data-long={hasLongTimes(clock.at) || undefined} aria-hidden="true">
        {axisTicks(clock.at, timeline, MOST_LABELS).map(({ ms, at }) => (
          <span key={ms} style={{ insetInlineStart: `${at * 100}%` }}>
            {formats.duration(ms)}
          </span>
        ))}
      </div>
      <svg
        className={classes.chart}
        role="img"
        aria-labelledby={`${id}t ${id}d`}
        viewBox={`0 0 ${CHART_WIDTH} ${paths.height}`}
        preserveAspectRatio="none"
        style={{ height: paths.height }}
      >
        <title id={`${id}t`}>{t('timeline.chart', { time: formats.duration(lengthOf(clock.at)) })}</title>
        <desc id={`${id}d`}>{says}</desc>
        {timeline.sittings.map(({ from, to }) => (
          <rect
            key={from}
            className={classes.sitting}
            x={share(from)}
            width={share(Math.max(to - from, timeline.length / CHART_WIDTH))}
            y="0"
            height={paths.height}
          />
        ))}
        <path className={classes.visits} d={paths.visits} />
        <path className={classes.pauses} d={paths.pauses} />
        <path className={classes.away} d={paths.away} />
        {TICKS.map((kind) => (
          <path key={kind} className={classes.tick} data-tick={kind} d={paths.ticks[kind]} />
        ))}
        <path className={classes.cuts} d={paths.cuts} />
      </svg>
    </>
  );
});
