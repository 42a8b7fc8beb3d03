import type { ExerciseEntry } from '../../domain/exercise/exercise-library.ts';
import { WORK_KINDS, workKind } from '../../domain/exercise/work-kind.ts';
import type { LibraryView, SortName } from './library-filter.ts';
import { statusOrder, type TaskStatus } from './task-status.ts';

/** One line of the list. */
export interface TaskLine {
  readonly entry: ExerciseEntry;
  readonly status: TaskStatus;
}

/** The words lines are sorted by where a column shows words. */
export interface SortWords {
  title(entry: ExerciseEntry): string;
  field(entry: ExerciseEntry): string;
  compare(a: string, b: string): number;
}

/** The lines in the order of the view. Equal ones stay as they are; without a column the shelf's own order stands. */
export function sortTasks(
  lines: readonly TaskLine[],
  view: Pick<LibraryView, 'sort' | 'descending'>,
  words: SortWords,
): readonly TaskLine[] {
  const { sort, descending } = view;
  if (sort === null) return lines;
  const sign = descending ? -1 : 1;
  return [...lines].sort((a, b) => sign * comparison(sort, words)(a, b));
}

function comparison(sort: SortName, words: SortWords): (a: TaskLine, b: TaskLine) => number {
  switch (sort) {
    case 'title':
    case 'field':
      return (a, b) => words.compare(words[sort](a.entry), words[sort](b.entry));
    case 'direction':
      return (a, b) => words.compare(a.entry.languages.source, b.entry.languages.source);
    case 'kind':
      return (a, b) => WORK_KINDS.indexOf(workKind(a.entry)) - WORK_KINDS.indexOf(workKind(b.entry));
    case 'level':
      return (a, b) => words.compare(a.entry.level, b.entry.level);
    case 'minutes':
      return (a, b) => a.entry.minutes - b.entry.minutes;
    case 'status':
      return (a, b) => statusOrder(a.status) - statusOrder(b.status);
  }
}
