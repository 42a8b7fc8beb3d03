/** What both editors of the target text offer, so that a screen need not know which one it has. */
import type { ChangeKind, EditBy } from '../domain/attempt/edit-event.ts';
import type { LanguageTag } from '../domain/text/language.ts';
import type { TextMark } from '../marked-text/mark.ts';
import type { RecordedEvent } from './record-edits.ts';

/** Kinds of change that a screen makes for the student, with a button, a suggestion or its own undo. */
export type ProgramKind = Exclude<ChangeKind, 'insert' | 'delete' | 'paste' | 'cut' | 'drop'>;

export interface TargetHandle {
  /** Puts the caret into the text, at a UTF-16 offset or where it last was. */
  focus(caret?: number): void;
  hasFocus(): boolean;
  /** Ends a composition and leaves the text, so that the segment can be changed. Safe at any time. */
  leave(): void;
  /** Replaces the whole text through the editor's own undo. Waits for the end of a composition. */
  replaceAll(text: string, kind: ProgramKind, by: EditBy): void;
  /** Makes another text of the one that stands there, through the editor's own undo. Waits for the end of a composition. */
  revise(change: (text: string) => string, kind: ProgramKind, by: EditBy): void;
  /** Puts words where the caret is, or in place of the selection. Waits for the end of a composition. */
  insertAtCaret(text: string, kind: ProgramKind, by: EditBy): void;
}

/** The text to edit and how to present it. `text` counts when the segment is shown; from then on the editor has it. */
export interface TargetText {
  readonly segmentId: string;
  readonly text: string;
  readonly lang: LanguageTag;
  readonly ariaLabel: string;
  readonly placeholder: string;
  readonly readOnly: boolean;
  /** Marks under the words (terms, errors that checks found). Only the full editor shows them. */
  readonly marks: readonly TextMark[];
}

/** What a key means to the screen around the text; null where it is the editor's own. Never asked in a composition. */
export type KeyMap = (press: KeyboardEvent) => (() => void) | null;

export interface TargetListeners {
  /** Monotonic whole ms since the sitting began. */
  readonly now: () => number;
  readonly onEvent: (event: RecordedEvent) => void;
  /** The text after each recorded change (never in the middle of a composition). */
  readonly onText: (text: string, segmentId: string) => void;
  readonly keyMap: KeyMap;
}
