import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Playback } from '../../domain/playback/playback.ts';
import { carried } from '../../domain/playback/scale.ts';
import { chartPaths } from './chart-paths.ts';
import classes from './Timeline.module.css';
import { TimelineChart } from './TimelineChart.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { TimelineSlider } from './TimelineSlider.tsx';
import type { PlayerState } from './use-player.ts';
import { VisitTable } from './VisitTable.tsx';

interface TimelineProps {
  readonly playback: Playback;
  /** How many segments there are. */
  readonly segments: number;
  readonly state: PlayerState;
  /** The row she is in now, from 0; -1: none. */
  readonly row: number;
}

/** The whole attempt at a glance, with where the replay is in it; and the same as a table. */
export function Timeline({ playback, segments, state, row }: TimelineProps) {
  const { t } = useTranslation('replay');
  const paths = useMemo(() => chartPaths(playback.timeline, segments), [playback, segments]);
  const { timeline, played } = playback;
  return (
    <section className={classes.timeline} aria-label={t('timeline.title')} data-timeline>
      <h2>{t('timeline.title')}</h2>
      <div className={classes.picture}>
        <TimelineChart playback={playback} segments={segments} paths={paths} />
        <TimelineSlider
          timeline={timeline}
          clock={playback.clock}
          at={carried(played, timeline.scale, state.ms)}
          row={row < 0 ? null : { top: row * paths.row, height: Math.max(paths.row, 3) }}
          place={state.place}
          onSeek={(ms) => state.goToTime(carried(timeline.scale, played, ms))}
          onPlace={state.goTo}
        />
      </div>
      <TimelineLegend timeline={timeline} />
      <VisitTable playback={playback} onPlace={state.goTo} />
    </section>
  );
}
