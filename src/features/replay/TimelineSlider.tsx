import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogClock } from '../../domain/playback/log-clock.ts';
import { timeAt } from '../../domain/playback/scale.ts';
import type { Timeline } from '../../domain/playback/timeline.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './Timeline.module.css';

interface TimelineSliderProps {
  readonly timeline: Timeline;
  readonly clock: LogClock;
  /** Where the replay is, in ms of the picture. */
  readonly at: number;
  /** The row she is in: where it lies in the picture, in px. */
  readonly row: { readonly top: number; readonly height: number } | null;
  /** So many events have happened. */
  readonly place: number;
  readonly onSeek: (ms: number) => void;
  readonly onPlace: (place: number) => void;
}

/** What lies over the picture: where the replay is, and the way to go elsewhere. Keys go from visit to visit. */
export function TimelineSlider({ timeline, clock, at, row, place, onSeek, onPlace }: TimelineSliderProps) {
  const { t } = useTranslation('replay');
  const formats = useFormats();
  const { visits, length } = timeline;
  const here = visits.findLastIndex(({ first }) => first < place);
  const visit = visits[here];

  const go = (index: number): void => {
    const to = visits[Math.min(Math.max(index, 0), visits.length - 1)];
    if (to) onPlace(to.first + 1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = {
      ArrowRight: here + 1,
      ArrowUp: here + 1,
      ArrowLeft: here - 1,
      ArrowDown: here - 1,
      PageUp: here + 10,
      PageDown: here - 10,
      Home: 0,
      End: visits.length - 1,
    }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(to);
  };
  const seek = (event: PointerEvent<HTMLElement>): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    onSeek(((event.clientX - left) / width) * length);
  };
  return (
    <div
      className={classes.over}
      role="slider"
      tabIndex={0}
      aria-label={t('timeline.slider')}
      aria-valuemin={0}
      aria-valuemax={visits.length}
      aria-valuenow={here + 1}
      aria-valuetext={
        visit
          ? t('timeline.visit', {
              visit: here + 1,
              count: visits.length,
              n: visit.row + 1,
              from: formats.duration(timeAt(clock.at, visit.first + 1)),
              to: formats.duration(timeAt(clock.at, visit.last + 1)),
            })
          : t('timeline.before')
      }
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        seek(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) seek(event);
      }}
    >
      {row && <span className={classes.row} style={{ top: row.top, height: row.height }} />}
      <span className={classes.head} style={{ insetInlineStart: `${(at / length) * 100}%` }} />
    </div>
  );
}
