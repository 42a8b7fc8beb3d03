import type { EditEvent } from '../attempt/edit-event.ts';
import { momentOf } from '../record/moment.ts';
import type { CallRecord } from './call-record.ts';
import { wholeLedger, type LedgerEntry } from './ledger.ts';

/** The calls about an attempt, told apart by a hand-in. */
export interface CallsByHandIn {
  readonly before: readonly LedgerEntry[];
  readonly after: readonly LedgerEntry[];
}

/**
 * What an AI was asked before a hand-in and after it. `events`: the log that was handed in, all of whose calls were made
 * before; `records`: the calls about the attempt that stand in no log; `at`: when it was handed in, ISO 8601.
 */
export function callsByHandIn(events: readonly EditEvent[], records: readonly CallRecord[], at: string): CallsByHandIn {
  const handedIn = momentOf(at);
  const isBefore = ({ body }: CallRecord): boolean => momentOf(body.at) <= handedIn;
  return {
    before: wholeLedger(events, records.filter(isBefore)),
    after: wholeLedger(
      [],
      records.filter((record) => !isBefore(record)),
    ),
  };
}
