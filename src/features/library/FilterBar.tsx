import { ChevronDown, Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RefObject } from 'react';
import type { ExerciseEntry } from '../../domain/exercise/exercise-library.ts';
import classes from './FilterBar.module.css';
import { FILTERS, filterCodes, type FilterName, type LibraryView } from './library-filter.ts';
import { useFilterWords } from './use-filter-words.ts';

export interface FilterBarProps {
  readonly entries: readonly ExerciseEntry[];
  readonly view: LibraryView;
  readonly found: number;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  onChange(view: LibraryView): void;
}

/** Search and filters. A filter with nothing to choose between is not shown. */
export function FilterBar({ entries, view, found, searchRef, onChange }: FilterBarProps) {
  const { t } = useTranslation('library');
  const words = useFilterWords();
  const set = (name: FilterName, value: string): void => {
    const { [name]: _, ...others } = view.filters;
    onChange({ ...view, filters: value === '' ? others : { ...others, [name]: value } });
  };
  return (
    <search className={classes.bar}>
      <span className={classes.search}>
        <Search size={16} aria-hidden="true" />
        <input
          ref={searchRef}
          type="search"
          aria-label={t('search.label')}
          aria-keyshortcuts="/"
          placeholder={t('search.hint')}
          value={view.search}
          onChange={(event) => onChange({ ...view, search: event.currentTarget.value })}
        />
      </span>
      {FILTERS.map((name) => {
        const codes = filterCodes(entries, name);
        const value = view.filters[name] ?? '';
        if (codes.length < 2 && value === '') return null;
        const label = t(`filter.${name}`);
        return (
          <span key={name} className={classes.filter} data-chosen={value !== '' || undefined}>
            <select aria-label={label} value={value} onChange={(event) => set(name, event.currentTarget.value)}>
              <option value="">{t('filter.any', { name: label })}</option>
              {[...new Set(value === '' ? codes : [...codes, value])].map((code) => (
                <option key={code} value={code}>
                  {words(name, code)}
                </option>
              ))}
            </select>
            <ChevronDown size={14} aria-hidden="true" />
          </span>
        );
      })}
      <span role="status" className={classes.found}>
        {t('search.found', { count: found })}
      </span>
    </search>
  );
}
