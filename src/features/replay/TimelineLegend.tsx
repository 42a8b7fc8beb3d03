import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Timeline } from '../../domain/playback/timeline.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './Timeline.module.css';

const SIGNS = {
  visit: <rect className={classes.visits} x="0" y="2" width="20" height="12" />,
  in: <path className={classes.tick} data-tick="in" d="M4 2V8M9 2V8M16 2V8" />,
  out: <path className={classes.tick} data-tick="out" d="M4 8V14M9 8V14M16 8V14" />,
  paste: <path className={classes.tick} data-tick="paste" d="M10 1V15" />,
  annotation: <path className={classes.tick} data-tick="annotation" d="M10 1V15" />,
  pause: <path className={classes.pauses} d="M0 8H20" />,
  away: <path className={classes.away} d="M0 8H20" />,
  cut: <path className={classes.cuts} d="M8.5 2V14M11.5 2V14" />,
} as const;
type Sign = keyof typeof SIGNS;

/** What the signs of the picture mean: of those that are in it. */
export const TimelineLegend = memo(function TimelineLegend({ timeline }: { readonly timeline: Timeline }) {
  const { t } = useTranslation('replay');
  const formats = useFormats();
  const { ticks, pauses, cuts, visits } = timeline;
  const kinds = new Set<string>(ticks.map(({ kind }) => kind));
  const shown = (Object.keys(SIGNS) as Sign[]).filter((sign) => {
    if (sign === 'visit') return visits.length > 0;
    if (sign === 'pause' || sign === 'away') return pauses.some(({ away }) => away === (sign === 'away'));
    return sign === 'cut' ? cuts.length > 0 : kinds.has(sign);
  });
  return (
    <ul className={classes.legend}>
      {shown.map((sign) => (
        <li key={sign}>
          <svg width="20" height="16" aria-hidden="true">
            {SIGNS[sign]}
          </svg>
          {t(`legend.${sign}`, { idle: formats.number(timeline.idleMs / 1000) })}
        </li>
      ))}
    </ul>
  );
});
