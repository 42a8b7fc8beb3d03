/** What was changed in a log, one after the other, in pieces a person would name: a word typed, a paste, an annotation. */
import { isTextEvent, type EditBy, type EditEvent, type TextEvent } from '../attempt/edit-event.ts';
import { lengthened, runFrom, type TypingRun } from '../attempt/typing-run.ts';
import type { Annotation } from '../errors/annotation.ts';
import { firstWhere } from './first-where.ts';

/** Where in the log a change is: from event `first` to event `last` (from 0), and in which segment. */
interface ChangeSpan {
  readonly first: number;
  readonly last: number;
  readonly segment: string;
  readonly by: EditBy;
}

/** At code point `at`, `out` went and `in` came. */
export interface TextChange extends ChangeSpan {
  readonly kind: 'text';
  /** What it came about by: the kind of its event, of typing the kind of its first one. */
  readonly cause: TextEvent['kind'];
  readonly at: number;
  readonly out: string;
  readonly in: string;
}

/** An annotation put down (`before` is null), changed, or withdrawn (`after` is null). */
export interface AnnotationChange extends ChangeSpan {
  readonly kind: 'annotation';
  readonly before: Annotation | null;
  readonly after: Annotation | null;
  readonly step: 'undo' | 'redo' | null;
}

export type LoggedChange = TextChange | AnnotationChange;

/**
 * The changes of a log in their order. Typing is told word by word and deleting stretch by stretch, as undo takes them
 * back. What changed nothing, as a cancelled composition, is none.
 */
export function changesIn(events: readonly EditEvent[]): readonly LoggedChange[] {
  const changes: LoggedChange[] = [];
  const standing = new Map<string, Annotation>();
  let run: TypingRun | null = null;
  for (const [index, event] of events.entries()) {
    if (event.kind === 'sitting') run = null;
    if (!('segment' in event) || event.segment === undefined) continue;
    const { segment } = event;
    if (!isTextEvent(event)) {
      run = null;
      if (event.kind !== 'annotate' && event.kind !== 'unannotate') continue;
      const after = event.kind === 'annotate' ? event.annotation : null;
      const name = `${segment} ${event.kind === 'annotate' ? event.annotation.id : event.annotation}`;
      const before = standing.get(name) ?? null;
      if (before === null && after === null) continue;
      if (after) standing.set(name, after);
      else standing.delete(name);
      const { by, step = null } = event;
      changes.push({ kind: 'annotation', first: index, last: index, segment, by, before, after, step });
      continue;
    }
    if (event.out === event.in) continue;
    const previous = changes.at(-1);
    const longer: TypingRun | null = run && previous?.segment === segment ? lengthened(run, event) : null;
    if (longer && previous?.kind === 'text') {
      changes[changes.length - 1] = { ...previous, ...longer.step, last: index };
    } else {
      const { kind: cause, by, at, out, in: into } = event;
      changes.push({ kind: 'text', first: index, last: index, segment, cause, by, at, out, in: into });
    }
    run = longer ?? runFrom(event);
  }
  return changes;
}

/** How many changes have begun when so many events have happened: the last of them is the one in sight. */
export function changesBegun(changes: readonly LoggedChange[], place: number): number {
  return firstWhere(changes.length, (index) => changes[index]!.first >= place);
}
