import type { ReactNode } from 'react';
import type { EditorMode } from '../domain/attempt/edit-event.ts';
import type { LanguageTag } from '../domain/text/language.ts';
import type { TermWording } from '../marked-text/find-terms.ts';
import type { ChangeLabels } from '../marked-text/TrackedChanges.tsx';

/** One segment as the grid shows it. */
export interface SegmentRowData {
  readonly id: string;
  /** Its number, from 1. */
  readonly n: number;
  readonly source: string;
  readonly draft: string;
  readonly text: string;
  readonly confirmed: boolean;
  /** The student's own mark for later. */
  readonly marked: boolean;
  /** Terms of the termbase, to underline in the source. */
  readonly terms: readonly TermWording[];
}

/** The words the grid says; the screen has them from its catalogue. */
export interface SegmentGridLabels extends ChangeLabels {
  /** The language these words are in. */
  readonly lang: string;
  /** The grid as a whole, as “Segments”. */
  readonly grid: string;
  /** “Segment 3 of 8, confirmed” */
  readonly row: (row: SegmentRowData, count: number) => string;
  /** Name of the text box: “Translation of segment 3” */
  readonly target: (row: SegmentRowData) => string;
  readonly placeholder: string;
  /** Said under the text where the full editor could not be loaded. */
  readonly plainNote: string;
  readonly confirmed: string;
  readonly marked: string;
  /** What the draft beside the text is called. */
  readonly draft: string;
}

/** How what was changed of the draft is shown: not, marked in the text, or with the draft beside the text. */
export type ChangeView = 'off' | 'inline' | 'beside';

export interface SegmentGridLook {
  readonly sourceLang: LanguageTag;
  readonly targetLang: LanguageTag;
  /** In the text of rows that are not being written; a draft beside the text stands there for all. */
  readonly showChanges: ChangeView;
  readonly labels: SegmentGridLabels;
  readonly mode: EditorMode;
  /** The line of tools under the editor of the active row. */
  readonly renderTools?: ((row: SegmentRowData) => ReactNode) | undefined;
}
