import type { EditEvent } from '../domain/attempt/edit-event.ts';
import { editLogRecord, openLog, type EditLog } from '../domain/attempt/edit-log.ts';
import { parseRecord } from '../domain/record/record.ts';
import type { Services } from './services.ts';

/** The edit log that was handed in with a submission, as far as it is here and may be read. */
export type HandedInLog =
  | { readonly found: 'nothing' }
  /** It is here, but what was done in it was left out before it was passed on. */
  | { readonly found: 'not-disclosed' }
  /** Of a log whose chain is broken (`whole` is false): what stands before the fault. */
  | { readonly found: 'events'; readonly events: readonly EditEvent[]; readonly whole: boolean };

/** Looks up the edit log of a submission. Of several, one that discloses the events is taken. */
export async function logOfSubmission(
  {
    records,
    surroundings,
  }: Pick<Services, 'records'> & { readonly surroundings: Pick<Services['surroundings'], 'digest'> },
  submission: string,
): Promise<HandedInLog> {
  const logs: EditLog[] = [];
  for (const { line } of await records.list(editLogRecord.kind)) {
    // Logs are long: only one that names the submission is read.
    if (!line.includes(submission)) continue;
    const parsed = parseRecord(line, editLogRecord);
    if (parsed.ok && parsed.record.body.submission === submission) logs.push(parsed.record.body);
  }
  const full = logs.find(({ level }) => level === 'keys');
  if (!full) return { found: logs.length > 0 ? 'not-disclosed' : 'nothing' };
  const { events, fault } = await openLog(full, surroundings.digest);
  return { found: 'events', events, whole: fault === null };
}
