import { isTextEvent, type EditEvent } from '../attempt/edit-event.ts';

/** Keys by what they did (assessment 5). `total` is the sum of the first six; commands and pointer stand apart. */
export interface Keystrokes {
  readonly total: number;
  readonly insert: number;
  /** Keys pressed within compositions of an input method. */
  readonly ime: number;
  readonly delete: number;
  readonly navigate: number;
  readonly paste: number;
  readonly cut: number;
  /** By key, but no typing: undo, redo, a fix taken over, a segment confirmed. */
  readonly command: number;
  /** What was done by pointer or touch, of whatever kind. */
  readonly pointer: number;
}

type KeyClass = Exclude<keyof Keystrokes, 'total' | 'pointer'>;

const CLASS_OF: Readonly<Partial<Record<EditEvent['kind'], KeyClass>>> = {
  insert: 'insert',
  // Typing over a selection: one key.
  replace: 'insert',
  ime: 'ime',
  delete: 'delete',
  navigate: 'navigate',
  paste: 'paste',
  cut: 'cut',
};

/** The keystrokes of some events. Where an event stands for several keys it says so (`strokes`), else it is one. */
export function keystrokesIn(events: Iterable<EditEvent>): Keystrokes {
  const counts = { insert: 0, ime: 0, delete: 0, navigate: 0, paste: 0, cut: 0, command: 0 };
  let pointer = 0;
  for (const event of events) {
    if (!('by' in event)) continue;
    if (event.by === 'pointer' || event.by === 'touch') pointer += 1;
    if (event.by !== 'key') continue;
    counts[CLASS_OF[event.kind] ?? 'command'] += isTextEvent(event) ? (event.strokes ?? 1) : 1;
  }
  const { insert, ime, delete: deleted, navigate, paste, cut } = counts;
  return { total: insert + ime + deleted + navigate + paste + cut, ...counts, pointer };
}
