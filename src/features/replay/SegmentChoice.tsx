import { ChevronDown } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './PlayerBar.module.css';
import type { ReplaySegment } from './replay-segment.ts';

interface SegmentChoiceProps {
  readonly segments: readonly ReplaySegment[];
  /** The rows in which anything was done. */
  readonly touched: ReadonlySet<number>;
  readonly here: string | null;
  readonly onGo: (segment: string) => void;
}

/** The way to a segment: to its next change from here, and from its last one to the first. */
export const SegmentChoice = memo(function SegmentChoice({ segments, touched, here, onGo }: SegmentChoiceProps) {
  const { t } = useTranslation('replay');
  return (
    <span className={classes.choice}>
      <select aria-label={t('player.segment')} value={here ?? ''} onChange={(event) => onGo(event.currentTarget.value)}>
        {here === null && <option value="">{t('player.noSegment')}</option>}
        {segments.map(({ id }, row) => (
          <option key={id} value={id} disabled={!touched.has(row)}>
            {touched.has(row) ? t('player.segmentN', { n: row + 1 }) : t('player.segmentUntouched', { n: row + 1 })}
          </option>
        ))}
      </select>
      <ChevronDown size={14} aria-hidden="true" />
    </span>
  );
});
