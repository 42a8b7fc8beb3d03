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

/**
 * How many calls were made from `begins` on, a moment in ms: the beginning of the day where the student is. A call that stands
 * both in a log and in a record is one.
 */
export function callsSince(entries: readonly Pick<LedgerEntry, 'call' | 'at'>[], begins: number): number {
  return new Set(entries.flatMap(({ call, at }) => (at !== null && at >= begins ? [call] : []))).size;
}

/** Which of the two is used up; null while another call can be made. A call about neither a task nor a text has nothing to be charged to. */
export function exhausted(budget: Budget, spent: Spent): 'task-budget' | 'day-budget' | null {
  if (spent.task >= budget.perTask) return 'task-budget';
  return spent.day >= budget.perDay ? 'day-budget' : null;
}
