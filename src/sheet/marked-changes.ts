import type { ErrorStatus, Place } from '../domain/review/findings.ts';
import type { Severity } from '../domain/errors/severity.ts';
import { countCodePoints, sliceCodePoints } from '../domain/text/code-points.ts';
import type { Script } from '../domain/text/language.ts';
import { trackedChanges, type TrackedChange } from '../domain/text/tracked-changes.ts';

/** A finding as it is marked on the sheet: its number, and where it stands in the student's text. */
export interface FindingMark extends Place {
  readonly n: number;
  readonly status: ErrorStatus;
  readonly severity: Severity;
}

export interface MarkedChange extends TrackedChange {
  /** The finding whose stretch this piece lies in, null for none or for words that went. */
  readonly mark: FindingMark | null;
  /** The findings that end with this piece: their numbers stand after it. */
  readonly ends: readonly FindingMark[];
}

/** Tracked changes cut at the findings, so that each can be marked and numbered. All words are kept, in order. */
export function markedChanges(
  before: string,
  after: string,
  script: Script,
  marks: readonly FindingMark[],
): readonly MarkedChange[] {
  const length = countCodePoints(after);
  const placed = marks.map((mark) => ({
    ...mark,
    start: Math.min(mark.start, length),
    end: Math.min(mark.end, length),
  }));
  const cuts = [...new Set(placed.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b);
  const pieces: MarkedChange[] = [{ kind: 'same', text: '', mark: null, ends: endingAt(placed, 0) }];
  let at = 0;
  for (const change of trackedChanges(before, after, script)) {
    if (change.kind === 'deleted') {
      pieces.push({ ...change, mark: null, ends: [] });
      continue;
    }
    const end = at + countCodePoints(change.text);
    const bounds = [at, ...cuts.filter((cut) => cut > at && cut < end), end];
    for (const [index, from] of bounds.slice(0, -1).entries()) {
      const to = bounds[index + 1] ?? end;
      const mark = placed.find((one) => one.start <= from && one.end >= to) ?? null;
      const text = sliceCodePoints(change.text, from - at, to - at);
      pieces.push({ kind: change.kind, text, mark, ends: endingAt(placed, to) });
    }
    at = end;
  }
  return pieces.filter((piece) => piece.text !== '' || piece.ends.length > 0);
}

function endingAt(marks: readonly FindingMark[], at: number): readonly FindingMark[] {
  return marks.filter((mark) => mark.end === at);
}
