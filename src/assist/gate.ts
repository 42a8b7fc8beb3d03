/** Whether an AI may be asked now: looked up in what is stored, each time, so that no screen can be mistaken about it. */
import type { Place } from '../domain/assist/assistance.ts';
import type { Call } from '../domain/assist/call-record.ts';
import { permission } from '../domain/assist/permission.ts';
import type { Purpose } from '../domain/assist/purpose.ts';
import { authorOf } from '../domain/attempt/author-of.ts';
import { loggedEvents } from '../domain/attempt/logged-events.ts';
import type { GateDeps } from './gate-deps.ts';
import { submitted } from './handed-in.ts';
import { shut, type Shut } from './shut-text.ts';

export interface Gate extends Shut {
  readonly policy: Call['policy'];
}

/** `data`: what would be sent, or the texts that would; empty where nothing is yet. */
export async function gate(deps: GateDeps, purpose: Purpose, place: Place, data: unknown): Promise<Gate> {
  if (purpose === 'test') return { policy: 'open', refused: null };
  const handedIn = await submitted(deps);
  const own = attemptOf(place);
  if (own === null) {
    const found = isEmpty(data) ? { refused: null } : await shut(deps, data, handedIn, null, await deps.shelf());
    return { policy: 'after-attempt', ...found };
  }
  const attempt = await deps.attempts.get(own);
  // A work that came out of a file of another learner is that one's to ask about.
  if (!attempt || authorOf(attempt, deps.learner) !== deps.learner.code) return { policy: 'off', refused: 'off' };
  const { task } = attempt;
  const events = place.kind === 'log' ? place.log.events : await loggedEvents(deps.attempts, own);
  const exercise = await deps.exerciseOf(task.exercise);
  const answer = permission(purpose, { task, kind: exercise?.kind ?? null, handedIn: handedIn.has(own), events });
  // What a task is for is open by its nature, and the ledger says so.
  const policy = purpose === 'instruct' && answer === 'allowed' && !handedIn.has(own) ? 'open' : task.assistance;
  if (answer !== 'allowed') return { policy, refused: answer };
  if (!isEmpty(data)) return { policy, ...(await shut(deps, data, handedIn, attempt, await deps.shelf())) };
  // Before anything is asked: whether its own text is open in another attempt, too.
  const sources = exercise?.segments.map(({ source }) => source) ?? [];
  return { policy, ...(await shut(deps, sources, handedIn, attempt, [])) };
}

function isEmpty(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.keys(data).length === 0;
}

function attemptOf(place: Place): string | null {
  if (place.kind === 'log') return place.attempt;
  return 'attempt' in place.about ? place.about.attempt : null;
}
