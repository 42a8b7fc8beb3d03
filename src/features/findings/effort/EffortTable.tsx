import { useTranslation } from 'react-i18next';
import type { TaskEffort } from '../../../domain/effort/effort.ts';
import type { WorkTime } from '../../../domain/effort/visits.ts';
import type { ExerciseKind } from '../../../domain/exercise/exercise.ts';
import classes from './Effort.module.css';
import { useEffortRows } from './use-effort-rows.ts';

interface EffortTableProps {
  readonly effort: TaskEffort;
  readonly time: WorkTime;
  readonly kind: ExerciseKind;
}

/** The figures of the task, each with its unit, and how they spread over the segments. */
export function EffortTable({ effort, time, kind }: EffortTableProps) {
  const { t } = useTranslation('effort');
  const rows = useEffortRows(effort, time, kind);
  return (
    <table className={classes.table}>
      <caption>{t('table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.figure')}</th>
          <th scope="col">{t('table.task')}</th>
          <th scope="col">
            {t('table.spread')} <small>{t('table.spreadUnit')}</small>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, value, unit, spread }) => (
          <tr key={id} data-figure={id}>
            <th scope="row">{t(`figure.${id}.name`)}</th>
            <td>
              <b>{value}</b> <small>{unit}</small>
            </td>
            <td>{spread}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
