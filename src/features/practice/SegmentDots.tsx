import { useCallback, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DotGroups } from './DotGroups.tsx';
import { Dots, type DotData } from './Dots.tsx';
import classes from './Panel.module.css';

interface SegmentDotsProps {
  readonly rows: readonly DotData[];
  readonly active: string;
  readonly onGo: (id: string) => void;
}

/** A task of more segments than this is shown in groups: nobody finds her way among two thousand buttons. */
const MOST_DOTS = 100;

/** One small button a segment: where she is, what is confirmed, what she marked. */
export function SegmentDots({ rows, active, onGo }: SegmentDotsProps) {
  const { t } = useTranslation('practice');
  const latest = useRef(onGo);
  useLayoutEffect(() => {
    latest.current = onGo;
  });
  // The same for good, so that a dot is drawn anew only when it looks different.
  const go = useCallback((id: string) => latest.current(id), []);
  const Form = rows.length > MOST_DOTS ? DotGroups : Dots;
  return (
    <nav className={classes.panel} aria-label={t('segments.title')}>
      <h2>{t('segments.title')}</h2>
      <Form rows={rows} active={active} onGo={go} />
    </nav>
  );
}
