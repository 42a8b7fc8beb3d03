import type { EditEvent } from '../domain/attempt/edit-event.ts';
import { editLogRecord, linesOf, openLog, type EditLogRecord } from '../domain/attempt/edit-log.ts';
import { parseRecord, type SealedRecord } from '../domain/record/record.ts';
import type { Services } from './services.ts';

/** The edit log that was handed in with a submission, as far as it is here and may be read. */
export type HandedInLog =
  | { readonly found: 'nothing' }
  /** It is here, but what was done in it was left out before it was passed on. */
  | { readonly found: 'not-disclosed' }
  /** Of a log whose chain is broken (`whole` is false): what stands before the fault. */
  | { readonly found: 'events'; readonly events: readonly EditEvent[]; readonly whole: boolean };

type LogSources = Pick<Services, 'records'> & { readonly surroundings: Pick<Services['surroundings'], 'digest'> };

/** Looks up the edit log of a submission. Of several, one that discloses the events is taken, the full one first. */
export async function logOfSubmission(sources: LogSources, submission: string): Promise<HandedInLog> {
  const logs = await logsOfSubmission(sources, submission);
  const withKeys = logs.map(({ record }) => record.body).filter(({ level }) => level === 'keys');
  const log = withKeys.find(({ disclosed }) => disclosed === undefined) ?? withKeys[0];
  if (!log) return { found: logs.length > 0 ? 'not-disclosed' : 'nothing' };
  const { events, fault } = await openLog(log, sources.surroundings.digest);
  return { found: 'events', events, whole: fault === null };
}

/** The full log of a submission, sealed as it was handed in. */
export interface FullLog {
  readonly record: SealedRecord<EditLogRecord>;
  readonly events: readonly EditEvent[];
  /** The events as the lines they were sealed as. */
  readonly lines: readonly string[];
}

/** The full log, if it is here and whole: what a log that goes out is taken from. Null else. */
export async function fullLogOf(sources: LogSources, submission: string): Promise<FullLog | null> {
  const logs = await logsOfSubmission(sources, submission);
  const record = logs.find(({ record: { body } }) => body.level === 'keys' && body.disclosed === undefined);
  if (!record) return null;
  const { body } = record.record;
  const { events, fault } = await openLog(body, sources.surroundings.digest);
  return fault === null ? { record, events, lines: linesOf(body) } : null;
}

async function logsOfSubmission(
  { records }: LogSources,
  submission: string,
): Promise<readonly SealedRecord<EditLogRecord>[]> {
  const logs: SealedRecord<EditLogRecord>[] = [];
  for (const { line, sha256 } of await records.list(editLogRecord.kind)) {
    // Logs are long: only one that names the submission is read.
    if (!line.includes(submission)) continue;
    const parsed = parseRecord(line, editLogRecord);
    if (parsed.ok && parsed.record.body.submission === submission) {
      logs.push({ record: parsed.record, line, sha256 });
    }
  }
  return logs;
}
