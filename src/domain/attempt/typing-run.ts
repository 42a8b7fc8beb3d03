/** What belongs together in typing: a word, or a stretch deleted. Undo takes it back as one, and a list tells it as one. */
import { countCodePoints } from '../text/code-points.ts';
import type { ChangeKind, TextEvent } from './edit-event.ts';

/** At code point `at`, `out` went and `in` came: one event, or a run of typing. */
export interface EditStep {
  readonly at: number;
  readonly out: string;
  readonly in: string;
}

/** Typing goes on for one step as long as no pause is longer, in ms. */
const PAUSE_MS = 2000;

/** Typing that may still go on; `length` is that of `in`, in code points, and `t` the time of its last event. */
export interface TypingRun {
  readonly kind: ChangeKind;
  readonly step: EditStep;
  readonly length: number;
  readonly t: number;
}

/** The run that an event begins; null for a change that stands alone, as a paste or a composition. */
export function runFrom({ kind, t, at, out, in: into }: TextEvent): TypingRun | null {
  if (kind !== 'insert' && kind !== 'delete' && kind !== 'replace') return null;
  return { kind, t, step: { at, out, in: into }, length: countCodePoints(into) };
}

/** The run with this event of the same segment and sitting in it; null when the event begins a step of its own. */
export function lengthened({ kind, step, length, t: last }: TypingRun, event: TextEvent): TypingRun | null {
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
