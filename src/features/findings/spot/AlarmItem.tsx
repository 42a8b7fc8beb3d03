import { useTranslation } from 'react-i18next';
import type { Exercise } from '../../../domain/exercise/exercise.ts';
import { STATUS_SIGNS } from '../../../marked-text/mark.ts';
import segment from '../Segment.module.css';
import { MarkWords } from './MarkWords.tsx';
import type { MarkCard } from './spot-cards.ts';
import classes from './Spot.module.css';

interface AlarmItemProps {
  readonly mark: MarkCard;
  readonly languages: Exercise['languages'];
  /** Whether there are findings: without a key nothing can be said of a mark. */
  readonly judged: boolean;
  readonly current: boolean;
  onLook(id: string | null): void;
}

/** A mark of hers that touches no planted error; without a key, any of them. */
export function AlarmItem({ mark, languages, judged, current, onLook }: AlarmItemProps) {
  const { t } = useTranslation('spot');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a help for the eye alone
    <li
      className={segment.item}
      data-finding={mark.id}
      data-status={judged ? 'to-judge' : undefined}
      data-current={current || undefined}
      onMouseEnter={() => onLook(mark.id)}
      onMouseLeave={() => onLook(null)}
    >
      {judged && (
        <p className={segment.itemHead}>
          <span className={segment.sign} aria-hidden="true">
            {STATUS_SIGNS.preferential}
          </span>
          <strong>{t('status.alarm')}</strong>
        </p>
      )}
      <p className={classes.yours}>
        <span className={classes.where}>{t('yours')}</span> <MarkWords mark={mark} languages={languages} />
      </p>
      {judged && <p className={segment.reason}>{t('alarmSays')}</p>}
    </li>
  );
}
