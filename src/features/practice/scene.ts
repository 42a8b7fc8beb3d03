import type { RefObject } from 'react';
import type { EditBy } from '../../domain/attempt/edit-event.ts';
import type { Check } from '../../domain/checks/check.ts';
import type { SegmentRowData } from '../../editor/segment-row.ts';
import type { ProgramKind, TargetHandle } from '../../editor/target-handle.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ChangeView } from '../../workspace/settings.ts';
import type { AttemptState } from './attempt-store.ts';
import type { KindOfWork } from './kind-of-work.ts';
import type { ShownCoach } from './coach/use-shown-coach.ts';
import type { CheckPopoverState } from './use-check-popover.ts';
import type { Find } from './find/use-find.ts';
import type { SegmentChecks } from './use-checks.ts';
import type { RemarkBook } from './use-remarks.ts';
import type { PanelSectionName } from './use-sections.ts';
import type { Side, Sides } from './use-sides.ts';

/** The workbench at a moment, as commands see it: what stands there, and the few things that can be done to it. */
export interface Scene {
  readonly kind: KindOfWork;
  readonly state: AttemptState;
  readonly rows: readonly SegmentRowData[];
  /** The segment being written. */
  readonly row: SegmentRowData | undefined;
  readonly readOnly: boolean;
  readonly checks: SegmentChecks;
  readonly remarks: RemarkBook;
  /** The check that is shown at its place in the text. */
  readonly popover: CheckPopoverState;
  readonly find: Find;
  readonly coach: ShownCoach;
  readonly sides: Sides;
  readonly editor: RefObject<TargetHandle | null>;
  readonly t: Translate<'practice'>;
  /** Whether the editor has come: until then a segment can only be read. */
  editorThere(): boolean;
  /** Says a sentence to a screen reader. */
  say(sentence: string): void;
  /** Puts the caret back into the text. */
  focus(): void;
  /** Makes another segment the one being written; null: none, and the caret goes back. */
  goTo(id: string | null): void;
  /** Id of the segment that she meant to confirm with nothing written in it; null: none. */
  readonly refused: string | null;
  /** Confirms and goes on to the next that is not. */
  confirm(row: SegmentRowData, by: EditBy): void;
  /** Puts right what a check found, where it knows how. */
  fix(check: Check, by: EditBy): void;
  /** Puts words in at the caret: a suggestion (`quick-fix`), unless they are words of her own (`paste`). */
  insert(words: string, by: EditBy, kind?: ProgramKind): void;
  /** Shows a side and moves the focus to a place in it. */
  show(side: Side, place: string): void;
  /** The words that are selected in a source or a translation; empty when none are. */
  selectedWords(): string;
  /** What was last asked of the concordance, anew each time; null: nothing yet. */
  readonly asked: { readonly words: string } | null;
  /** Asks the concordance for words; none: for the place to type them. */
  lookUp(words: string): void;
  /** Shows the right side with a section of it unfolded. */
  openSection(name: PanelSectionName): void;
  /** The same, and moves the focus to its heading. */
  showSection(name: PanelSectionName): void;
  /** How what was changed of the draft is shown; off where there is none. */
  readonly changes: ChangeView;
  showChanges(view: ChangeView): void;
  handIn(): void;
}
