import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SegmentRowData } from '../../editor/segment-row.ts';
import classes from './Panel.module.css';

/** What a dot says of its segment. */
export type DotData = Pick<SegmentRowData, 'id' | 'n' | 'confirmed' | 'marked'>;

interface DotsProps {
  readonly rows: readonly DotData[];
  readonly active: string;
  readonly onGo: (id: string) => void;
}

/** The dots of some segments, in order. */
export function Dots({ rows, active, onGo }: DotsProps) {
  return (
    <ol className={classes.dots}>
      {rows.map(({ id, n, confirmed, marked }) => (
        <Dot key={id} {...{ id, n, confirmed, marked, onGo }} here={id === active} />
      ))}
    </ol>
  );
}

interface DotProps extends DotData {
  readonly here: boolean;
  readonly onGo: (id: string) => void;
}

const Dot = memo(function Dot({ id, n, confirmed, marked, here, onGo }: DotProps) {
  const { t } = useTranslation('practice');
  const name = confirmed
    ? t('segments.goConfirmed', { n })
    : marked
      ? t('segments.goMarked', { n })
      : t('segments.go', { n });
  return (
    <li>
      <button
        type="button"
        aria-label={name}
        aria-current={here ? 'true' : undefined}
        data-confirmed={confirmed || undefined}
        data-marked={marked || undefined}
        onClick={() => onGo(id)}
      >
        {n}
      </button>
    </li>
  );
});
