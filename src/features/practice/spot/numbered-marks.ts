import type { Annotation } from '../../../domain/errors/annotation.ts';
import { sliceCodePoints } from '../../../domain/text/code-points.ts';
import type { TextMark } from '../../../marked-text/mark.ts';

/** A mark with the number it has in its segment, and the words it is about. */
export interface NumberedMark {
  readonly number: number;
  readonly annotation: Annotation;
  /** Empty at a place where something is missing. */
  readonly words: string;
}

/** The marks of a segment in the order they are read: those of the draft first, then what of the source is missing. */
export function numberedMarks(
  annotations: readonly Annotation[],
  { source, draft }: { readonly source: string; readonly draft: string },
): readonly NumberedMark[] {
  const onDraft = annotations.filter(({ side }) => side === 'target');
  const onSource = annotations.filter(({ side }) => side === 'source');
  return [...onDraft, ...onSource].map((annotation, index) => ({
    number: index + 1,
    annotation,
    words: sliceCodePoints(annotation.side === 'source' ? source : draft, annotation.start, annotation.end),
  }));
}

/** The marks of one side as the text draws them. */
export function marksOn(side: Annotation['side'], marks: readonly NumberedMark[]): readonly TextMark[] {
  return marks
    .filter(({ annotation }) => annotation.side === side)
    .map(({ number, annotation: { id, start, end, severity } }) => ({
      id,
      kind: 'error',
      start,
      end,
      label: '',
      severity,
      number,
    }));
}
