/** What both editors of the target text offer, so that a screen need not know which one it has. */
import type { ChangeKind, EditBy } from '../domain/attempt/edit-event.ts';
import type { UndoHistory } from '../domain/attempt/undo-history.ts';
import type { LanguageTag } from '../domain/text/language.ts';
import type { TextMark } from '../marked-text/mark.ts';
import type { MarkPlaces } from './mark-places.ts';
import type { RecordedEvent } from './record-edits.ts';

/** Kinds of change that a screen makes for the student, with a button, a suggestion, words of her own, or its own undo. */
export type ProgramKind = Exclude<ChangeKind, 'insert' | 'delete' | 'cut' | 'drop'>;

/** The caret in UTF-16 offsets: where a selection begins and where it is being moved. */
export interface Caret {
  readonly at: number;
  readonly to: number;
}

/** Where one editor left off and another goes on. */
export interface HandOver {
  /** The segment it was in: when the other one comes, the screen may be at another already. */
  readonly segmentId: string;
  /** The text as it stands in the editor: what the screen has of it may be a frame behind. */
  readonly text: string;
  /** Null where the editor does not have the focus. */
  readonly caret: Caret | null;
}

export interface TargetHandle extends MarkPlaces {
  /** Puts the caret into the text, at a UTF-16 offset or a selection, or where it last was. */
  focus(caret?: number | Caret): void;
  hasFocus(): boolean;
  /** Whether an input method is in the middle of a composition in it. */
  isComposing(): boolean;
  /** The words that are selected in it; empty when none are. */
  selectedText(): string;
  /** Ends a composition and leaves the text, so that the segment can be changed. Safe at any time. */
  leave(): void;
  /** Replaces the whole text as one step. Waits for the end of a composition. */
  replaceAll(text: string, kind: ProgramKind, by: EditBy): void;
  /** Makes another text of the one that stands there, as one step. Waits for the end of a composition. */
  revise(change: (text: string) => string, kind: ProgramKind, by: EditBy): void;
  /** Puts words where the caret is, or in place of the selection. Waits for the end of a composition. */
  insertAtCaret(text: string, kind: ProgramKind, by: EditBy): void;
  /** Takes the last step back, or makes it again. Does nothing in the middle of a composition. */
  step(kind: 'undo' | 'redo', by?: EditBy): void;
}

/** The text to edit and how to present it. `text` counts when the segment is shown; from then on the editor has it. */
export interface TargetText {
  readonly segmentId: string;
  readonly text: string;
  readonly lang: LanguageTag;
  readonly ariaLabel: string;
  readonly placeholder: string;
  readonly readOnly: boolean;
  /** Marks under the words (terms, errors that checks found). */
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
  /** The steps of a segment by the log, asked for when one is to be taken back or made again. */
  readonly history: (segmentId: string) => UndoHistory;
  readonly keyMap: KeyMap;
}

/** A handle of whatever editor is there when it is used. */
export function forwardHandle(editor: { readonly current: TargetHandle | null }): TargetHandle {
  return {
    focus: (caret) => editor.current?.focus(caret),
    hasFocus: () => editor.current?.hasFocus() ?? false,
    isComposing: () => editor.current?.isComposing() ?? false,
    selectedText: () => editor.current?.selectedText() ?? '',
    leave: () => editor.current?.leave(),
    replaceAll: (text, kind, by) => editor.current?.replaceAll(text, kind, by),
    revise: (change, kind, by) => editor.current?.revise(change, kind, by),
    insertAtCaret: (text, kind, by) => editor.current?.insertAtCaret(text, kind, by),
    step: (kind, by) => editor.current?.step(kind, by),
    rectOf: (mark) => editor.current?.rectOf(mark) ?? null,
    markAt: (x, y) => editor.current?.markAt(x, y) ?? null,
  };
}
