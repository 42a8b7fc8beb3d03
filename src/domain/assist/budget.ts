import type { LedgerEntry } from './ledger.ts';

/** How many calls may be made, for one task and on one day. Set by the student; a call that failed counts, it was made. */
export interface Budget {
  readonly perTask: number;
  readonly perDay: number;
}
export const FIRST_BUDGET: Budget = { perTask: 40, perDay: 200 };

export interface Spent {
  readonly task: number;
  readonly day: number;
}

/** How many calls were made on the calendar day of `now`. `dayOf` tells the day of a time where the student is. */
export function callsOnDay(
  entries: readonly Pick<LedgerEntry, 'at'>[],
  now: string,
  dayOf: (at: string) => string,
): number {
  const today = dayOf(now);
  return entries.filter(({ at }) => at !== null && dayOf(at) === today).length;
}

/** Which of the two is used up; null while another call can be made. A call about no task has no task to be charged to. */
export function exhausted(budget: Budget, spent: Spent): 'task-budget' | 'day-budget' | null {
  if (spent.task >= budget.perTask) return 'task-budget';
  return spent.day >= budget.perDay ? 'day-budget' : null;
}
