import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Standing } from '../../domain/copy/standing.ts';
import { useServices } from '../../workspace/services-context.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import { useSubscribed } from '../../workspace/use-subscribed.ts';
import { useTitleOf } from '../../workspace/use-title-of.ts';
import classes from './Device.module.css';

interface TaskCopiesProps {
  readonly standing: Standing;
  onSave(attempt: string): void;
}

/** Task by task: when it was touched, when it was last copied, and a file of its own for who wants one. */
export function TaskCopies({ standing, onSave }: TaskCopiesProps) {
  const { t } = useTranslation('device');
  const { attempts, surroundings } = useServices();
  const formats = useFormats();
  const titleOf = useTitleOf();
  const load = useCallback(() => attempts.list(), [attempts]);
  const all = useSubscribed(attempts.subscribe, load);
  if (all.state !== 'ready' || all.value.length === 0) return null;
  const now = surroundings.now();
  const changed = new Set(standing.changed.map(({ id }) => id));
  const copied = (id: string): string => {
    const last = standing.attempts[id];
    if (!last) return t('tasks.none');
    const time = formats.when(last.at, now);
    return changed.has(id) ? t('tasks.behind', { time }) : time;
  };
  return (
    <>
      <h3>{t('tasks.title')}</h3>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('tasks.task')}</th>
            <th scope="col">{t('tasks.touched')}</th>
            <th scope="col">{t('tasks.copied')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('save.one')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {all.value
            .toSorted((a, b) => b.touchedAt.localeCompare(a.touchedAt))
            .map(({ id, task, state, touchedAt, copyOf }) => {
              const title = titleOf(task.exercise.slug);
              return (
                <tr key={id}>
                  <td>
                    {title}
                    <small>
                      {t(`attempt.${state}`)}
                      {copyOf && ` · ${t('attempt.second', { date: formats.date(copyOf.at) })}`}
                    </small>
                  </td>
                  <td className={classes.numbers}>{formats.when(touchedAt, now)}</td>
                  <td className={classes.numbers}>{copied(id)}</td>
                  <td>
                    <button
                      type="button"
                      className={classes.plain}
                      aria-label={t('save.oneOf', { title })}
                      onClick={() => onSave(id)}
                    >
                      {t('save.one')}
                    </button>
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </>
  );
}
