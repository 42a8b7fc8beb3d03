import { useTranslation } from 'react-i18next';
import { DEFAULT_THRESHOLD_MS } from '../../../domain/effort/effort-settings.ts';
import type { SegmentEffort, TaskEffort } from '../../../domain/effort/effort.ts';
import type { ExerciseKind } from '../../../domain/exercise/exercise.ts';
import { useFormats } from '../../../workspace/use-formats.ts';
import page from '../Findings.module.css';
import classes from './Effort.module.css';
import { workPath } from './work-path.ts';
import { ScrollBox } from '../../../controls/ScrollBox.tsx';

const TIME = ['words', 'time', 'idleCut', 'secondsPerWord'] as const;
const WRITING = ['keys', 'keyRatio', 'efficiency', 'pasted', 'pauses', 'apr', 'pwr'] as const;
type ColumnId = (typeof TIME)[number] | (typeof WRITING)[number] | 'revisits';

interface SegmentEffortTableProps {
  readonly effort: TaskEffort;
  readonly kind: ExerciseKind;
}

/** The same segment by segment, on demand, and in which order she went through them. */
export function SegmentEffortTable({ effort, kind }: SegmentEffortTableProps) {
  const { t } = useTranslation('effort');
  const formats = useFormats();
  const columns: readonly ColumnId[] = [...TIME, ...(kind === 'spot' ? [] : WRITING), 'revisits'];
  const time = (ms: number | undefined): string => (ms === undefined ? formats.number(null) : formats.duration(ms));
  const paused = ({ pauses }: SegmentEffort) =>
    pauses?.find(({ thresholdMs }) => thresholdMs === DEFAULT_THRESHOLD_MS) ?? null;
  const value: Readonly<Record<ColumnId, (segment: SegmentEffort) => string>> = {
    words: ({ words }) => formats.number(words, Number.isInteger(words) ? 0 : 1),
    time: (segment) => time(segment.time?.ms),
    idleCut: (segment) => time(segment.time?.idleCutMs),
    secondsPerWord: ({ secondsPerWord }) => formats.number(secondsPerWord, 1),
    keys: ({ keystrokes }) => formats.number(keystrokes.total),
    keyRatio: ({ keyRatio }) => formats.number(keyRatio, 2),
    efficiency: ({ efficiency }) => formats.number(efficiency, 2),
    pasted: ({ pastedShare }) => formats.percent(pastedShare),
    pauses: (segment) => formats.number(paused(segment)?.count ?? null),
    apr: (segment) => formats.number(paused(segment)?.apr ?? null, 2),
    pwr: (segment) => formats.number(paused(segment)?.pwr ?? null, 2),
    revisits: ({ revisits }) => formats.number(revisits),
  };
  const numbers = new Map(effort.segments.map(({ id }, index) => [id, index + 1]));
  const path = workPath(effort.order.map((id) => numbers.get(id) ?? 0));
  return (
    <details className={page.fold}>
      <summary>{t('segments.open')}</summary>
      <p className={classes.path}>
        {t('segments.order')}{' '}
        <span>{path.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(' → ')}</span>
      </p>
      <ScrollBox className={classes.scroll} label={t('segments.scroll')}>
        <table className={classes.segments}>
          <caption>{t('segments.caption', { ms: formats.number(DEFAULT_THRESHOLD_MS) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('segments.segment')}</th>
              {columns.map((id) => (
                <th key={id} scope="col">
                  {t(`segments.${id}.name`)} <small>{t(`segments.${id}.unit`)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {effort.segments.map((segment, index) => (
              <tr key={segment.id} data-row={segment.id}>
                <th scope="row">{index + 1}</th>
                {columns.map((id) => (
                  <td key={id}>{value[id](segment)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
