import type { Submission } from '../domain/attempt/submission.ts';
import type { Severity } from '../domain/errors/severity.ts';
import type { Segment } from '../domain/exercise/exercise.ts';
import type { PlantedError } from '../domain/exercise/key.ts';
import type { Place } from '../domain/review/findings.ts';
import type { SpottedSegment } from '../domain/review/spot.ts';
import { sliceCodePoints } from '../domain/text/code-points.ts';
import { visibleText } from './visible-text.ts';

/** A mark of the student's in words that are safe to show. */
export interface SheetMark {
  readonly id: string;
  readonly side: 'source' | 'target';
  readonly place: Place;
  /** Empty at a place where something is missing. */
  readonly words: string;
  readonly type: string;
  readonly severity: Severity;
  readonly correction: string | null;
  readonly note: string;
}

/** A planted error of a spotting task with the mark that is nearest to it. */
export interface SheetSpot {
  /** Counted through the segment in the order of the draft. */
  readonly number: number;
  readonly found: boolean;
  readonly type: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly words: string;
  readonly mark: SheetMark | null;
}

/** What the sheet tells of one segment of a spotting task. */
export interface SpottedView {
  readonly errors: readonly SheetSpot[];
  readonly marks: readonly SheetMark[];
  /** Ids of the marks that touch no planted error; null when the key is not at hand. */
  readonly alarms: readonly string[] | null;
}

/** Puts a segment of a spotting task together. Every text is safe to show. */
export function spottedView(
  segment: Segment,
  submission: Submission,
  planted: readonly PlantedError[],
  spotted: SpottedSegment | undefined,
): SpottedView {
  const marks = (submission.annotations ?? [])
    .filter((one) => one.segment === segment.id)
    .map(({ annotation: { id, side, start, end, type, severity, correction, note } }): SheetMark => ({
      id,
      side,
      place: { start, end },
      words: visibleText(sliceCodePoints(side === 'source' ? segment.source : segment.draft, start, end)),
      type,
      severity,
      correction: correction === null ? null : visibleText(correction),
      note: visibleText(note),
    }));
  const errors = (spotted?.errors ?? []).toSorted((one, other) => one.inDraft.start - other.inDraft.start);
  return {
    errors: errors.flatMap(({ id, found, inDraft, annotation }, index) => {
      const error = planted.find((one) => one.id === id);
      if (!error) return [];
      return [
        {
          number: index + 1,
          found,
          type: error.type,
          severity: error.severity,
          place: inDraft,
          words: visibleText(sliceCodePoints(segment.draft, inDraft.start, inDraft.end)),
          mark: marks.find((mark) => mark.id === annotation) ?? null,
        },
      ];
    }),
    marks,
    alarms: spotted?.falseAlarms ?? null,
  };
}
