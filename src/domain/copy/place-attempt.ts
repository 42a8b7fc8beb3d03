import type { Attempt } from '../attempt/attempt.ts';
import type { EditEvent } from '../attempt/edit-event.ts';
import type { AttemptCopy } from './local-row.ts';

/**
 * What becomes of an attempt that comes out of a file, by what is here:
 * - `new`: it is not here, and is taken in;
 * - `same`: it is here, event by event;
 * - `here-ahead`: here it has gone on since the copy was made, so nothing is to be done;
 * - `file-ahead`: the copy begins with all that is here and goes on: what follows is added;
 * - `apart`: the two have gone on differently: the copy becomes a second attempt;
 * - `in-records`: they have gone on differently, and the copy's is handed in: its text and log are records of the file.
 *
 * `id` is the attempt here that it is about.
 */
export type Placed =
  | { readonly as: 'new' }
  | { readonly as: 'same' | 'here-ahead' | 'file-ahead' | 'apart' | 'in-records'; readonly id: string };

/** Compares a copy with the attempt of its id here and with the second attempts made of that one by earlier files. */
export function placeAttempt(copy: AttemptCopy, here: readonly AttemptCopy[]): Placed {
  const of = copy.attempt.id;
  const own = here.find(({ attempt }) => attempt.id === of);
  const seconds = here.filter(({ attempt }) => attempt.copyOf?.attempt === of);
  const candidates = own ? [own, ...seconds] : seconds;
  const found = candidates.map((one) => ({ id: one.attempt.id, as: compare(copy, one) }));
  for (const as of ['same', 'here-ahead', 'file-ahead'] as const) {
    const match = found.find((one) => one.as === as);
    if (match) return { as, id: match.id };
  }
  if (!own) return { as: 'new' };
  return { as: copy.attempt.state === 'open' ? 'apart' : 'in-records', id: of };
}

/** How far an attempt is through its rounds. */
function stage({ round, state }: Attempt): number {
  return 2 * round + (state === 'handed-in' ? 1 : 0);
}

function compare(copy: AttemptCopy, here: AttemptCopy): Placed['as'] {
  const events = copy.events.length - here.events.length;
  const stages = stage(copy.attempt) - stage(here.attempt);
  if (!agree(copy.events, here.events)) return 'apart';
  if (events === 0 && stages === 0) return 'same';
  // One round cannot have been handed in with two texts.
  if (stages === 0 && here.attempt.state === 'handed-in') return 'apart';
  if (events <= 0 && stages <= 0) return 'here-ahead';
  return events >= 0 && stages >= 0 ? 'file-ahead' : 'apart';
}

/** Whether the shorter of two logs is the beginning of the longer one. */
function agree(a: readonly EditEvent[], b: readonly EditEvent[]): boolean {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    if (JSON.stringify(a[index]) !== JSON.stringify(b[index])) return false;
  }
  return true;
}
