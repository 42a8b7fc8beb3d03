import { editLogRecord, openLog } from '../domain/attempt/edit-log.ts';
import { remarksIn, type Remark } from '../domain/attempt/remarks.ts';
import { parseRecord } from '../domain/record/record.ts';
import type { Services } from './services.ts';

/**
 * What was written beside the text of a submission, out of the edit log that was handed in with it. None when the log is
 * not on this device or does not disclose it; of a log whose chain is broken, what stands before the fault.
 */
export async function remarksOfSubmission(
  {
    records,
    surroundings,
  }: Pick<Services, 'records'> & { readonly surroundings: Pick<Services['surroundings'], 'digest'> },
  submission: string,
): Promise<readonly Remark[]> {
  for (const { line } of await records.list(editLogRecord.kind)) {
    // Logs are long: only one that names the submission is read.
    if (!line.includes(submission)) continue;
    const parsed = parseRecord(line, editLogRecord);
    if (!parsed.ok || parsed.record.body.submission !== submission || parsed.record.body.level !== 'keys') continue;
    return remarksIn((await openLog(parsed.record.body, surroundings.digest)).events);
  }
  return [];
}
