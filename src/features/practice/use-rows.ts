import { useMemo } from 'react';
import type { SegmentState } from '../../domain/attempt/replay.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import type { SegmentRowData } from '../../editor/segment-row.ts';
import type { TermWording } from '../../marked-text/find-terms.ts';
import { termsHere } from './TermsPanel.tsx';

/** The segments of the exercise as they stand, for the grid. A segment that has not changed keeps its row. */
export function useRows(exercise: Exercise, segments: readonly SegmentState[]): readonly SegmentRowData[] {
  const rowOf = useMemo(() => rowMaker(exercise), [exercise]);
  return useMemo(() => segments.map(rowOf), [rowOf, segments]);
}

/** Terms are looked for when a row is first drawn: most rows of a long task never are. */
function rowMaker({ segments, terms, languages }: Exercise): (state: SegmentState, index: number) => SegmentRowData {
  const rows = new WeakMap<SegmentState, SegmentRowData>();
  const found = new Map<string, readonly TermWording[]>();
  return (state, index) => {
    const known = rows.get(state);
    if (known) return known;
    const { id, draft, text, confirmed, marked } = state;
    const source = segments[index]?.source ?? '';
    const row: SegmentRowData = {
      id,
      n: index + 1,
      source,
      draft,
      text,
      confirmed,
      marked,
      get terms() {
        const here = found.get(id) ?? termsHere(terms, source, languages.source);
        found.set(id, here);
        return here;
      },
    };
    rows.set(state, row);
    return row;
  };
}
