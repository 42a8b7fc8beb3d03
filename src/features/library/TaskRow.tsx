import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ExerciseEntry } from '../../domain/exercise/exercise-library.ts';
import { workKind } from '../../domain/exercise/work-kind.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { directionInFull, directionWords } from '../../workspace/direction.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import classes from './TaskList.module.css';
import type { TaskStatus } from './task-status.ts';
import { TaskStatusWords } from './TaskStatusWords.tsx';

export interface TaskRowProps {
  readonly entry: ExerciseEntry;
  readonly status: TaskStatus;
  onStart(entry: ExerciseEntry): void;
}

/** One line: a click anywhere on it does what its title says. */
export function TaskRow({ entry, status, onStart }: TaskRowProps) {
  const { t } = useTranslation('library');
  const { t: names } = useTranslation('names');
  const locale = useSettings((settings) => settings.locale);
  const title = bilingualText(entry.title, locale);
  const findings = status.state === 'handed-in' ? status.submission : null;
  const target = status.state === 'open' ? `/work/${status.attempt.id}` : findings && `/findings/${findings.record}`;
  const words = (
    <>
      {title}
      <span className="visually-hidden"> · {t(`action.${status.state}`)}</span>
    </>
  );
  return (
    <tr role="row" data-state={status.state}>
      <td role="cell" className={classes.direction} title={directionInFull(entry.languages, names)}>
        {directionWords(entry.languages, names)}
      </td>
      <td role="cell" className={classes.kind} title={names(`kindInFull.${workKind(entry)}`)}>
        {names(`kind.${workKind(entry)}`)}
      </td>
      <td role="cell" className={classes.title}>
        {target === null ? (
          <button type="button" data-row-target="" className={classes.target} onClick={() => onStart(entry)}>
            {words}
          </button>
        ) : (
          <Link to={target} data-row-target="" className={classes.target}>
            {words}
          </Link>
        )}
      </td>
      <td role="cell" className={classes.field}>
        {names(`field.${entry.field}`)}
      </td>
      <td role="cell" className={classes.level}>
        {entry.level}
      </td>
      <td role="cell" className={classes.minutes}>
        {t('minutes', { minutes: entry.minutes })}
      </td>
      <td role="cell" className={classes.status}>
        <TaskStatusWords status={status} />
        {status.state === 'handed-in' && (
          <button
            type="button"
            className={classes.again}
            aria-label={t('againWith', { title })}
            onClick={() => onStart(entry)}
          >
            {t('again')}
          </button>
        )}
      </td>
    </tr>
  );
}
