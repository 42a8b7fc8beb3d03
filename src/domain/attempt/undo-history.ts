/**
 * Undo from the log. The steps of a segment are derived from its events, so they are the same in every editor, in every
 * window and after every reload, and nothing but the log has to be kept.
 */
import { countCodePoints, sliceCodePoints } from '../text/code-points.ts';
import { isTextEvent, type EditEvent } from './edit-event.ts';
import { lengthened, runFrom, type EditStep, type TypingRun } from './typing-run.ts';

/** The steps that can be taken back and those that were, the next one of each last. */
export interface UndoHistory {
  readonly done: readonly EditStep[];
  readonly undone: readonly EditStep[];
}

/**
 * What undo and redo find in a segment. A word typed, a stretch deleted, a composition and every change that a screen
 * makes is one step. An `undo` that is no step of ours (of an older log) counts as a change like any other.
 */
export function undoHistory(events: Iterable<EditEvent>, segment: string): UndoHistory {
  const done: EditStep[] = [];
  let undone: EditStep[] = [];
  let run: TypingRun | null = null;
  for (const event of events) {
    // The times of two sittings cannot be compared.
    if (event.kind === 'sitting') run = null;
    if (!('segment' in event) || event.segment !== segment) continue;
    if (!isTextEvent(event)) {
      run = null;
      continue;
    }
    const { at, out, in: into } = event;
    const step = { at, out, in: into };
    if (out === into) continue;
    if (event.kind === 'undo' && undoes(step, done.at(-1))) {
      undone.push(done.pop()!);
      run = null;
    } else if (event.kind === 'redo' && isSame(step, undone.at(-1))) {
      done.push(undone.pop()!);
      run = null;
    } else {
      undone = [];
      const longer: TypingRun | null = run && lengthened(run, event);
      if (longer) done[done.length - 1] = longer.step;
      else done.push(step);
      run = longer ?? runFrom(event);
    }
  }
  return { done, undone };
}

/** The change that undo or redo makes to the text as it stands; null when there is none, or the log is of another text. */
export function nextStep(history: UndoHistory, kind: 'undo' | 'redo', text: string): EditStep | null {
  const step = kind === 'undo' ? history.done.at(-1) : history.undone.at(-1);
  if (!step) return null;
  const change = kind === 'undo' ? inverse(step) : step;
  const stands = sliceCodePoints(text, change.at, change.at + countCodePoints(change.out));
  return stands === change.out ? change : null;
}

function inverse({ at, out, in: into }: EditStep): EditStep {
  return { at, out: into, in: out };
}

function isSame(one: EditStep, other: EditStep | undefined): boolean {
  return other !== undefined && one.at === other.at && one.out === other.out && one.in === other.in;
}

function undoes(change: EditStep, step: EditStep | undefined): boolean {
  return step !== undefined && isSame(inverse(change), step);
}
