import type { ReactNode } from 'react';
import type { Edit } from '../domain/text/edit-script.ts';
import type { LanguageTag } from '../domain/text/language.ts';
import { drawChanges } from '../domain/text/tracked-changes.ts';
import { MarkedDrawing } from './MarkedDrawing.tsx';
import type { TwoSidedMark } from './marked-changes.ts';
import type { ChangeLabels } from './TrackedChanges.tsx';

interface MarkedChangesTextProps {
  readonly draft: string;
  /** The changed places from the draft to the text, as findings count them. */
  readonly places: readonly Edit[];
  readonly lang: LanguageTag;
  readonly marks: readonly TwoSidedMark[];
  readonly labels: ChangeLabels;
  /** The id of the mark that is being looked at. */
  readonly current?: string | null;
}

/**
 * Draft and text in one line: what went is struck through, what came is underlined, and the planted errors are marked
 * across both, on screens and on paper; needs marks.css.
 */
export function MarkedChangesText({ draft, places, ...rest }: MarkedChangesTextProps): ReactNode {
  return <MarkedDrawing drawing={drawChanges(draft, places)} {...rest} />;
}
