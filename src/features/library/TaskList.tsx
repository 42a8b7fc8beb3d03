import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExerciseEntry } from '../../domain/exercise/exercise-library.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import { FilterBar } from './FilterBar.tsx';
import { isInView } from './library-filter.ts';
import { SortHeader } from './SortHeader.tsx';
import { sortTasks } from './sort-tasks.ts';
import classes from './TaskList.module.css';
import { TaskRow } from './TaskRow.tsx';
import { taskStatus } from './task-status.ts';
import { useFilterWords } from './use-filter-words.ts';
import { useListKeys } from './use-list-keys.ts';
import { useLibraryView } from './use-library-view.ts';
import type { Shelf } from './use-shelf.ts';

export interface TaskListProps {
  readonly shelf: Shelf;
  onStart(entry: ExerciseEntry): void;
}

/** All tasks, one line each, with search, filters and sorting. `/` goes to the search, the arrows through the lines. */
export function TaskList({ shelf, onStart }: TaskListProps) {
  const { t } = useTranslation('library');
  const locale = useSettings((settings) => settings.locale);
  const { compare } = useFormats();
  const words = useFilterWords();
  const [view, setView] = useLibraryView();
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLTableElement>(null);
  useListKeys(search, table);

  const lines = sortTasks(
    shelf.entries
      .filter((entry) => isInView(entry, view))
      .map((entry) => ({ entry, status: taskStatus(entry.slug, shelf.attempts, shelf.handedIn) })),
    view,
    {
      title: (entry) => bilingualText(entry.title, locale),
      field: (entry) => words('field', entry.field),
      compare,
    },
  );
  if (shelf.entries.length === 0) {
    return (
      <div className={classes.nothing}>
        <p>{t('empty.title')}</p>
        <p>{t('empty.text')}</p>
      </div>
    );
  }
  return (
    <section aria-label={t('list')}>
      <FilterBar entries={shelf.entries} view={view} found={lines.length} searchRef={search} onChange={setView} />
      {lines.length === 0 ? (
        <div className={classes.nothing}>
          <p>{t('search.none')}</p>
          <p>{t('search.noneHint')}</p>
          <button type="button" onClick={() => setView({ ...view, search: '', filters: {} })}>
            {t('search.clear')}
          </button>
        </div>
      ) : (
        // The roles are written out because the narrow layout takes the table's own display away.
        <table ref={table} role="table" className={classes.table} aria-label={t('list')}>
          <SortHeader view={view} onSort={setView} />
          <tbody role="rowgroup">
            {lines.map(({ entry, status }) => (
              <TaskRow key={entry.slug} entry={entry} status={status} onStart={onStart} />
            ))}
          </tbody>
        </table>
      )}
      <p className={classes.keys}>{t('keys')}</p>
    </section>
  );
}
