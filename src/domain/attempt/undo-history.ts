/**
 * Undo from the log. The steps of a segment are derived from its events, so they are the same in every editor, in every
 * window and after every reload, and nothing but the log has to be kept.
 */
import { countCodePoints, sliceCodePoints } from '../text/code-points.ts';
import { isTextEvent, type ChangeKind, type EditEvent, type TextEvent } from './edit-event.ts';

/** At code point `at`, `out` went and `in` came: one event, or a run of typing. */
export interface EditStep {
  readonly at: number;
  readonly out: string;
  readonly in: string;
}

/** The steps that can be taken back and those that were, the next one of each last. */
export interface UndoHistory {
  readonly done: readonly EditStep[];
  readonly undone: readonly EditStep[];
}

/** Typing goes on for one step as long as no pause is longer, in ms. */
const PAUSE_MS = 2000;

/** Typing that may still go on; `length` is that of `in`, in code points. */
interface Run {
  readonly kind: ChangeKind;
  readonly step: EditStep;
  readonly length: number;
  readonly t: number;
}

/**
 * What undo and redo find in a segment. A word typed, a stretch deleted, a composition and every change that a screen
 * makes is one step. An `undo` that is no step of ours (of an older log) counts as a change like any other.
 */
export function undoHistory(events: Iterable<EditEvent>, segment: string): UndoHistory {
  const done: EditStep[] = [];
  let undone: EditStep[] = [];
  let run: Run | null = null;
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
      const longer: Run | null = run && lengthened(run, event);
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

function runFrom({ kind, t, at, out, in: into }: TextEvent): Run | null {
  if (kind !== 'insert' && kind !== 'delete' && kind !== 'replace') return null;
  return { kind, t, step: { at, out, in: into }, length: countCodePoints(into) };
}

/** The run with this event in it; null when the event begins a step of its own. */
function lengthened({ kind, step, length, t: last }: Run, event: TextEvent): Run | null {
  const { t, at, out, in: into } = event;
  if (t - last > PAUSE_MS) return null;
  // What a log calls an insertion may take something out all the same: then it is a step of its own.
  if (event.kind === 'insert' && out === '' && kind !== 'delete') {
    const beginsWord = /\s$/u.test(step.in) && /^\S/u.test(into);
    if (at !== step.at + length || beginsWord) return null;
    return { kind, t, step: { ...step, in: step.in + into }, length: length + countCodePoints(into) };
  }
  if (event.kind !== 'delete' || kind !== 'delete' || into !== '' || step.in !== '') return null;
  if (at === step.at) return { kind, t, step: { ...step, out: step.out + out }, length };
  if (at + countCodePoints(out) === step.at) return { kind, t, step: { at, out: out + step.out, in: '' }, length };
  return null;
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
