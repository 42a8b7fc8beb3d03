import { belongsTo, callRecord, callsAbout, readCalls, wasSent, type WorkOn } from '../domain/assist/call-record.ts';
import { entryOfRecord, joinLedgers, ledgerOfLog, type LedgerEntry } from '../domain/assist/ledger.ts';
import type { Services } from './services.ts';

type Sources = Pick<Services, 'attempts' | 'records'>;

/**
 * The calls of a work that stand outside its own log: those about it, and those that were sent text of its task in another
 * attempt or about anything else. `learner`: whose work it is.
 */
export async function loadCallsAbout(
  { attempts, records }: Sources,
  work: Required<WorkOn>,
  learner: string,
): Promise<readonly LedgerEntry[]> {
  const kept = callsAbout(work, readCalls(await records.list(callRecord.kind), learner)).map((record) =>
    belongsTo(work, record.body.about) ? entryOfRecord(record) : elsewhere(entryOfRecord(record)),
  );
  const others = (await attempts.list()).filter(({ id }) => id !== work.attempt);
  const logged = await Promise.all(others.map(async ({ id }) => ledgerOfLog(await eventsOf(attempts, id))));
  const sent = logged.flat().filter(({ asked }) => wasSent(work.texts, asked));
  return joinLedgers([], [...kept, ...sent.map(elsewhere)]);
}

/** Its segment is one of another task. */
function elsewhere(entry: LedgerEntry): LedgerEntry {
  return { ...entry, segment: null, elsewhere: true };
}

/** A log that is damaged tells nothing, and stands in nobody's way. */
async function eventsOf(attempts: Sources['attempts'], id: string) {
  try {
    return (await attempts.journal(id)).flatMap(({ events }) => events);
  } catch {
    return [];
  }
}
