import type { EditBy } from '../../../domain/attempt/edit-event.ts';
import type { Annotation } from '../../../domain/errors/annotation.ts';
import type { AttemptState } from '../attempt-store.ts';
import type { ShownCoach } from '../coach/use-shown-coach.ts';
import type { RemarkBook } from '../use-remarks.ts';
import type { Sides } from '../use-sides.ts';
import type { PanelSectionName } from '../use-sections.ts';
import type { NumberedMark } from './numbered-marks.ts';
import type { Picked } from './text-places.ts';
import type { MarkBook } from './use-marks.ts';

/** A segment as the spotting screen shows it. */
export interface SpotRowData {
  readonly id: string;
  readonly n: number;
  readonly source: string;
  readonly draft: string;
  /** She has said that she is done with it. */
  readonly confirmed: boolean;
  readonly marked: boolean;
  readonly marks: readonly NumberedMark[];
}

/** The spotting screen at a moment, as commands see it: what stands there, and the few things that can be done to it. */
export interface SpotScene {
  readonly state: AttemptState;
  readonly rows: readonly SpotRowData[];
  /** The segment she is at. */
  readonly row: SpotRowData | undefined;
  readonly readOnly: boolean;
  readonly marks: MarkBook;
  readonly remarks: RemarkBook;
  readonly coach: ShownCoach;
  /** What is selected, or the place of the caret. */
  readonly picked: Picked | null;
  readonly sides: Sides;
  /** Says a sentence to a screen reader. */
  say(sentence: string): void;
  /** Puts the caret into the draft she is at. */
  focus(): void;
  goTo(id: string | null): void;
  /** States that she is done with a segment, and goes on to the next that is open. */
  confirm(row: SpotRowData, by: EditBy): void;
  /** Opens the form of a mark for what is picked. */
  take(picked: Picked): void;
  change(row: SpotRowData, annotation: Annotation): void;
  put(row: SpotRowData, by: EditBy): void;
  cancel(row: SpotRowData): void;
  remove(row: SpotRowData, id: string, by: EditBy): void;
  step(step: 'undo' | 'redo', by: EditBy): void;
  /** Shows a side and moves the focus to a place in it. */
  show(side: 'left' | 'right', place: string): void;
  openSection(name: PanelSectionName): void;
  showSection(name: PanelSectionName): void;
  handIn(): void;
}
