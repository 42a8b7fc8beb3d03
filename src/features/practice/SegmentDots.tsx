import { useTranslation } from 'react-i18next';
import type { SegmentRowData } from '../../editor/segment-row.ts';
import classes from './Panel.module.css';

interface SegmentDotsProps {
  readonly rows: readonly SegmentRowData[];
  readonly active: string;
  readonly onGo: (id: string) => void;
}

/** One small button a segment: where she is, what is confirmed, what she marked. */
export function SegmentDots({ rows, active, onGo }: SegmentDotsProps) {
  const { t } = useTranslation('practice');
  const name = ({ n, confirmed, marked }: SegmentRowData): string =>
    confirmed ? t('segments.goConfirmed', { n }) : marked ? t('segments.goMarked', { n }) : t('segments.go', { n });
  return (
    <nav className={classes.panel} aria-label={t('segments.title')}>
      <h2>{t('segments.title')}</h2>
      <ol className={classes.dots}>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              aria-label={name(row)}
              aria-current={row.id === active ? 'true' : undefined}
              data-confirmed={row.confirmed || undefined}
              data-marked={row.marked || undefined}
              onClick={() => onGo(row.id)}
            >
              {row.n}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
