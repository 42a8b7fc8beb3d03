import { isTextEvent, type ChangeKind, type EditEvent } from '../attempt/edit-event.ts';
import { countCodePoints } from '../text/code-points.ts';

/** The characters (code points) that went through a text by its log. A composition counts its text, not its letters. */
export interface TextFlow {
  readonly inserted: number;
  readonly deleted: number;
  /** Inserted afresh: not by undo, redo, or putting the draft back. What the shares are of. */
  readonly fresh: number;
  readonly pasted: number;
  readonly suggested: number;
}

const AGAIN: ReadonlySet<string> = new Set<ChangeKind>(['undo', 'redo', 'restore-draft']);
const PASTED: ReadonlySet<string> = new Set<ChangeKind>(['paste', 'drop']);
/** Words of the machine: a suggestion of an AI, or the mend of a check. */
const SUGGESTED: ReadonlySet<string> = new Set<ChangeKind>(['accept-suggestion', 'quick-fix']);

/** Adds up what the events of a log put in and took out. */
export function textFlow(events: Iterable<EditEvent>): TextFlow {
  const flow = { inserted: 0, deleted: 0, fresh: 0, pasted: 0, suggested: 0 };
  for (const event of events) {
    if (!isTextEvent(event) || event.out === event.in) continue;
    const length = countCodePoints(event.in);
    flow.inserted += length;
    flow.deleted += countCodePoints(event.out);
    if (!AGAIN.has(event.kind)) flow.fresh += length;
    if (PASTED.has(event.kind)) flow.pasted += length;
    if (SUGGESTED.has(event.kind)) flow.suggested += length;
  }
  return flow;
}
