import type { ExerciseEntry } from '../../domain/exercise/exercise-library.ts';
import { LEVELS } from '../../domain/exercise/exercise.ts';
import { WORK_KINDS, workKind } from '../../domain/exercise/work-kind.ts';
import { directionCode } from '../../workspace/direction.ts';

/** The filters of the library, each by the code it stands in the address with. */
export const FILTERS = ['direction', 'kind', 'field', 'level'] as const;
export type FilterName = (typeof FILTERS)[number];

export const SORTS = ['title', 'direction', 'kind', 'field', 'level', 'minutes', 'status'] as const;
export type SortName = (typeof SORTS)[number];

/** What of the library is shown, and in which order. It lives in the address, so that a view can be sent on. */
export interface LibraryView {
  readonly search: string;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  readonly sort: SortName | null;
  readonly descending: boolean;
}

/** An entry's code for a filter. */
export function filterCode(entry: ExerciseEntry, filter: FilterName): string {
  switch (filter) {
    case 'direction':
      return directionCode(entry.languages);
    case 'kind':
      return workKind(entry);
    case 'field':
      return entry.field;
    case 'level':
      return entry.level;
  }
}

/** Reads a view from an address. What it does not know it passes over. */
export function parseView(params: URLSearchParams): LibraryView {
  const filters: Partial<Record<FilterName, string>> = {};
  for (const name of FILTERS) {
    const value = params.get(name);
    if (value !== null && value !== '') filters[name] = value;
  }
  const order = params.get('sort') ?? '';
  const descending = order.startsWith('-');
  const sort = SORTS.find((name) => name === order.replace(/^-/, '')) ?? null;
  return { search: params.get('q') ?? '', filters, sort, descending: sort !== null && descending };
}

/** Writes a view as the query of an address; a view of everything has none. */
export function viewParams(view: LibraryView): URLSearchParams {
  const params = new URLSearchParams();
  if (view.search !== '') params.set('q', view.search);
  for (const name of FILTERS) {
    const value = view.filters[name];
    if (value !== undefined) params.set(name, value);
  }
  if (view.sort !== null) params.set('sort', `${view.descending ? '-' : ''}${view.sort}`);
  return params;
}

/** Whether an entry is in the view: all filters fit, and every word of the search stands in its titles or its name. */
export function isInView(entry: ExerciseEntry, view: LibraryView): boolean {
  if (!FILTERS.every((name) => view.filters[name] === undefined || view.filters[name] === filterCode(entry, name))) {
    return false;
  }
  const haystack = `${entry.title.zh}\n${entry.title.en}\n${entry.slug}`.toLowerCase();
  return view.search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

/** The codes that occur for a filter; levels and kinds in their own order. */
export function filterCodes(entries: readonly ExerciseEntry[], filter: FilterName): readonly string[] {
  const codes = [...new Set(entries.map((entry) => filterCode(entry, filter)))];
  if (filter === 'kind') return WORK_KINDS.filter((kind) => codes.includes(kind));
  return filter === 'level' ? LEVELS.filter((level) => codes.includes(level)) : codes;
}
