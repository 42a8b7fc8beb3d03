import { NativeSelect, TextInput } from '@mantine/core';
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
      <TextInput
        ref={searchRef}
        type="search"
        className={classes.search}
        leftSection={<Search size={16} aria-hidden="true" />}
        aria-label={t('search.label')}
        aria-keyshortcuts="/"
        placeholder={t('search.hint')}
        value={view.search}
        onChange={(event) => onChange({ ...view, search: event.currentTarget.value })}
      />
      {FILTERS.map((name) => {
        const codes = filterCodes(entries, name);
        const value = view.filters[name] ?? '';
        if (codes.length < 2 && value === '') return null;
        const label = t(`filter.${name}`);
        return (
          <NativeSelect
            key={name}
            className={classes.filter}
            aria-label={label}
            rightSection={<ChevronDown size={14} aria-hidden="true" />}
            rightSectionWidth={28}
            data-chosen={value !== '' || undefined}
            value={value}
            onChange={(event) => set(name, event.currentTarget.value)}
            data={[
              { value: '', label: t('filter.any', { name: label }) },
              ...[...new Set(value === '' ? codes : [...codes, value])].map((code) => ({
                value: code,
                label: words(name, code),
              })),
            ]}
          />
        );
      })}
      <span role="status" className={classes.found}>
        {t('search.found', { count: found })}
      </span>
    </search>
  );
}
