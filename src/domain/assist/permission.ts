import type { EditEvent } from '../attempt/edit-event.ts';
import type { ExerciseKind } from '../exercise/exercise.ts';
import type { Task } from '../task/task.ts';
import { OPENED, type Purpose } from './purpose.ts';

/** Why an AI may not be asked now. */
export type NotNow = 'off' | 'before-hand-in' | 'not-open';

export interface Standing {
  readonly task: Pick<Task, 'purpose' | 'assistance'>;
  /** What the task is to do; null where its exercise is not at hand. */
  readonly kind: ExerciseKind | null;
  /** Whether a sealed submission of this attempt is kept. The state of the attempt's row is not asked: it can be edited. */
  readonly handedIn: boolean;
  readonly events: readonly EditEvent[];
}

/**
 * Whether an AI may be asked for `purpose` in an attempt, by the policy of its task: never, after the first hand-in, or at any
 * time. A task that she set herself is never open by what its row says, only by her own act in its log (`openedEvent`), so that
 * it is always disclosed; a task that was assigned cannot be opened by her. Words put into her text while she writes
 * (`alternatives`) are for open tasks alone, also in a later round.
 *
 * A task of the kind `instruct` is to instruct an AI: for that purpose it is open by its nature, whatever its policy is, and for
 * every other purpose its policy holds. In a task of any other kind nobody has a draft improved by an instruction before the
 * hand-in, also where the task is open.
 */
export function permission(purpose: Purpose, { task, kind, handedIn, events }: Standing): 'allowed' | NotNow {
  if (purpose === 'instruct' && kind === 'instruct') return 'allowed';
  if (task.assistance === 'off') return 'off';
  if (purpose === 'instruct' && !handedIn) return 'before-hand-in';
  const open = task.purpose === 'practice' ? isOpened(events) : task.assistance === 'open';
  if (open) return 'allowed';
  if (purpose === 'alternatives') return 'not-open';
  return handedIn ? 'allowed' : 'before-hand-in';
}

/** Whether the student has opened the AI for this attempt before handing it in. */
export function isOpened(events: readonly EditEvent[]): boolean {
  return events.some((event) => event.kind === 'assist' && event.purpose === OPENED && event.step === 'taken');
}

/** The event by which a student opens the AI for a practice task before her own attempt is handed in. `t`: ms of the sitting. */
export function openedEvent(t: number): EditEvent {
  return { kind: 'assist', t, call: OPENED, step: 'taken', purpose: OPENED, policy: 'open' };
}
