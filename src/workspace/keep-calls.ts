import { callRecord, readCalls, type Call } from '../domain/assist/call-record.ts';
import { ledgerOfLog } from '../domain/assist/ledger.ts';
import type { Attempt } from '../domain/attempt/attempt.ts';
import type { JournalBatch } from '../domain/attempt/attempt-repository.ts';
import { formatFor } from '../domain/record/record.ts';
import { sealRecord } from '../domain/record/seal.ts';
import type { Services } from './services.ts';

/** Keeps the calls of a log that is about to be gone, each as a record about its attempt. What is kept already stays as it is. */
export async function keepCalls(
  { records, learner, surroundings }: Pick<Services, 'records' | 'learner' | 'surroundings'>,
  { attempt, journal }: { readonly attempt: Attempt; readonly journal: readonly JournalBatch[] },
): Promise<void> {
  const kept = new Set(readCalls(await records.list(callRecord.kind), learner.code).map(({ body }) => body.call));
  const calls = ledgerOfLog(journal.flatMap(({ events }) => events)).filter(({ call }) => !kept.has(call));
  const made = { course: learner.course, author: learner.code, at: surroundings.now() };
  const sealed = calls.map((entry) => {
    const at = entry.at === null ? attempt.touchedAt : new Date(entry.at).toISOString();
    const call: Call = { ...entry, about: { attempt: attempt.id }, at, became: [...entry.became] };
    const body = callRecord.body.parse(call);
    return sealRecord(
      { id: surroundings.newId(), kind: callRecord.kind, format: formatFor(callRecord, body), ...made, body },
      surroundings.digest,
    );
  });
  if (sealed.length > 0) await records.add(await Promise.all(sealed));
}
