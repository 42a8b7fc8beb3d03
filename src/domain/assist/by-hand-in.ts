import type { EditEvent } from '../attempt/edit-event.ts';
import { momentOf } from '../record/moment.ts';
import { joinLedgers, type LedgerEntry } from './ledger.ts';

/** The calls about an attempt, told apart by a hand-in. */
export interface CallsByHandIn {
  readonly before: readonly LedgerEntry[];
  readonly after: readonly LedgerEntry[];
}

/**
 * What an AI was asked before a hand-in and after it. `events`: the log that was handed in, all of whose calls were made
 * before; `kept`: the calls of the work that stand elsewhere; `at`: when it was handed in, ISO 8601. A call about something else
 * that came after the hand-in is no matter of this work.
 */
export function callsByHandIn(events: readonly EditEvent[], kept: readonly LedgerEntry[], at: string): CallsByHandIn {
  const handedIn = momentOf(at);
  const isBefore = (entry: LedgerEntry): boolean => entry.at === null || entry.at <= handedIn;
  return {
    before: joinLedgers(events, kept.filter(isBefore)),
    after: joinLedgers(
      [],
      kept.filter((entry) => !isBefore(entry) && !entry.elsewhere),
    ),
  };
}
