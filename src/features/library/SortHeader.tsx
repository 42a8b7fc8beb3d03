import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LibraryView, SortName } from './library-filter.ts';
import classes from './TaskList.module.css';

/** The columns as they stand. */
export const COLUMNS = ['direction', 'kind', 'title', 'field', 'level', 'minutes', 'status'] as const;

export interface SortHeaderProps {
  readonly view: LibraryView;
  onSort(view: LibraryView): void;
}

/** The heads of the columns: once up, once down, and back to the shelf's own order. */
export function SortHeader({ view, onSort }: SortHeaderProps) {
  const { t } = useTranslation('library');
  const next = (column: SortName): LibraryView => {
    if (view.sort !== column) return { ...view, sort: column, descending: false };
    return view.descending ? { ...view, sort: null, descending: false } : { ...view, descending: true };
  };
  return (
    <thead role="rowgroup">
      <tr role="row">
        {COLUMNS.map((column) => {
          const sorted = view.sort === column;
          const Arrow = view.descending ? ArrowDown : ArrowUp;
          return (
            <th
              key={column}
              role="columnheader"
              scope="col"
              className={classes[column]}
              aria-sort={sorted ? (view.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                title={t('sortBy', { column: t(`column.${column}`) })}
                onClick={() => onSort(next(column))}
              >
                {t(`column.${column}`)}
                {sorted && <Arrow size={13} aria-hidden="true" />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
