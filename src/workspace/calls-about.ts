import { belongsTo, callRecord, readCalls, wasSent, type WorkOn } from '../domain/assist/call-record.ts';
import type { SoughtText } from '../domain/assist/shared-text.ts';
import { entryOfRecord, joinLedgers, ledgerOfLog, type LedgerEntry } from '../domain/assist/ledger.ts';
import { authorOf } from '../domain/attempt/author-of.ts';
import { loggedEvents } from '../domain/attempt/logged-events.ts';
import { inForce } from '../domain/record/in-force.ts';
import type { Services } from './services.ts';

type Sources = Pick<Services, 'attempts' | 'records'> & { readonly learner: { readonly code: string } };

/** A work, with the texts of its task: calls that were sent any of them count, under whatever name they were made. */
export interface TaskWork extends WorkOn {
  readonly texts: readonly SoughtText[];
}

/**
 * The calls of a work that stand outside its own log: those about it, and those that were sent text of its task in another
 * attempt or about anything else. `author`: whose work it is; what others have asked is no matter of it.
 */
export async function loadCallsAbout(
  { attempts, records, learner }: Sources,
  work: TaskWork,
  author: string,
): Promise<readonly LedgerEntry[]> {
  const others = (await attempts.list()).filter((one) => one.id !== work.attempt && authorOf(one, learner) === author);
  // An earlier attempt at the same exercise had the same text, however short.
  const same = new Set(others.flatMap(({ id, task }) => (task.exercise.slug === work.slug ? [id] : [])));
  const kept = inForce(readCalls(await records.list(callRecord.kind), author)).flatMap((record) => {
    const { about, asked } = record.body;
    if (belongsTo(work, about)) return [entryOfRecord(record)];
    const isSame = 'attempt' in about && same.has(about.attempt);
    return isSame || wasSent(work.texts, asked) ? [elsewhere(entryOfRecord(record))] : [];
  });
  const logged = await Promise.all(
    others.map(async ({ id }) => {
      const entries = ledgerOfLog(await loggedEvents(attempts, id));
      return same.has(id) ? entries : entries.filter(({ asked }) => wasSent(work.texts, asked));
    }),
  );
  return joinLedgers([], [...kept, ...logged.flat().map(elsewhere)]);
}

/** Its segment is one of another task. */
function elsewhere(entry: LedgerEntry): LedgerEntry {
  return { ...entry, segment: null, elsewhere: true };
}
