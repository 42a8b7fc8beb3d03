import type { Exercise } from '../../domain/exercise/exercise.ts';
import { scriptOf } from '../../domain/text/language.ts';
import { countWords } from '../../domain/text/words-1.ts';
import type { SegmentRowData } from '../../editor/segment-row.ts';

interface Lengths {
  readonly source: number;
  readonly target: number;
}

const counted = new WeakMap<SegmentRowData, Lengths>();

/** How long source and text of some rows are, by `words-1`. A row that has not changed is not counted again. */
export function lengthsOf(rows: readonly SegmentRowData[], languages: Exercise['languages']): Lengths {
  const [from, to] = [scriptOf(languages.source), scriptOf(languages.target)];
  let [source, target] = [0, 0];
  for (const row of rows) {
    const own = counted.get(row) ?? { source: countWords(row.source, from), target: countWords(row.text, to) };
    counted.set(row, own);
    source += own.source;
    target += own.target;
  }
  return { source, target };
}

/** How long the whole text is by now, where its brief sets a length for the whole; else undefined, and nothing is counted. */
export function writtenIn(
  { rows }: { readonly rows: readonly SegmentRowData[] },
  { brief, languages }: Pick<Exercise, 'brief' | 'languages'>,
): number | undefined {
  return brief.limit?.per === 'task' ? lengthsOf(rows, languages).target : undefined;
}
