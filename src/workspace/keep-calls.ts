import { callRecord, readCalls, type Call } from '../domain/assist/call-record.ts';
import { ledgerOfLog } from '../domain/assist/ledger.ts';
import type { Attempt } from '../domain/attempt/attempt.ts';
import type { EditEvent } from '../domain/attempt/edit-event.ts';
import { inForce } from '../domain/record/in-force.ts';
import { formatFor } from '../domain/record/record.ts';
import { sealRecord } from '../domain/record/seal.ts';
import type { Services } from './services.ts';

/** Keeps the calls of a log that is about to be gone, each as a record about its attempt. What is kept already is added to. */
export async function keepCalls(
  { records, learner, surroundings }: Pick<Services, 'records' | 'learner' | 'surroundings'>,
  attempt: Attempt,
  events: readonly EditEvent[],
): Promise<void> {
  const entries = ledgerOfLog(events);
  if (entries.length === 0) return;
  const kept = inForce(readCalls(await records.list(callRecord.kind), learner.code));
  const made = { course: learner.course, author: learner.code, at: surroundings.now() };
  const sealed = entries.flatMap((entry) => {
    const before = kept.findLast(({ body }) => body.call === entry.call);
    const news = entry.became.filter((one) => !before?.body.became.includes(one));
    if (before && news.length === 0) return [];
    const at = entry.at === null ? attempt.touchedAt : new Date(entry.at).toISOString();
    const became = [...(before?.body.became ?? []), ...news];
    const call: Call = { ...entry, about: { attempt: attempt.id }, at, became };
    const body = callRecord.body.parse(call);
    const envelope = { id: surroundings.newId(), kind: callRecord.kind, format: formatFor(callRecord, body), ...made };
    return [sealRecord({ ...envelope, ...(before ? { supersedes: before.id } : {}), body }, surroundings.digest)];
  });
  if (sealed.length > 0) await records.add(await Promise.all(sealed));
}
