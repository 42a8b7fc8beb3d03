/** Reads what may hold a log to replay: our own JSONL, or the data of an evidence pack. Nothing in a file makes this throw. */
import { submissionRecord } from '../../domain/attempt/submission.ts';
import type { CheckedPack } from '../../domain/evidence/check-pack.ts';
import { LOG_CAPS, readLogLines, type ReadLog } from '../../domain/export/read-log-lines.ts';
import { jsonValue } from '../../domain/record/json-value.ts';
import { parseRecord } from '../../domain/record/record.ts';
import type { Services } from '../../workspace/services.ts';

/** What is looked at beside the file: submissions on this device, which may be the one a log is of. */
export type LogFileSources = Pick<Services, 'records'> & {
  readonly surroundings: Pick<Services['surroundings'], 'digest'>;
};

export type ReadLogFile =
  /** It is not even text, or larger than any log. */
  | { readonly state: 'refused'; readonly why: 'not-text' | 'too-large' }
  /** `known`: a submission on this device commits to the head the file names. */
  | { readonly state: 'read'; readonly log: ReadLog; readonly known: boolean }
  | { readonly state: 'pack'; readonly checked: CheckedPack };

/** Reads a file to its end. Rejects only where the browser cannot give its bytes. */
export async function readLogFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
  { records, surroundings: { digest } }: LogFileSources,
): Promise<ReadLogFile> {
  // A character takes up to three bytes for each unit of its length.
  if (file.size > 3 * LOG_CAPS.length) return { state: 'refused', why: 'too-large' };
  const bytes = await file.arrayBuffer();
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { state: 'refused', why: 'not-text' };
  }
  const pack = packIn(text);
  if (pack !== undefined) {
    // What computes the figures of a pack again is more than a replay needs, so it is fetched for packs alone.
    const { checkPack } = await import('../../domain/evidence/check-pack.ts');
    // The page may draw between two works.
    const turn = () => new Promise<void>((resolve) => void setTimeout(resolve));
    return { state: 'pack', checked: await checkPack(pack, digest, turn) };
  }
  const log = await readLogLines(text, digest);
  return { state: 'read', log, known: log.sealed && (await isCommittedTo(log.head?.head ?? '', records)) };
}

/** The value of a text that calls itself an evidence pack, whatever else is wrong with it; undefined of any other text. */
function packIn(text: string): unknown {
  if (text.length > LOG_CAPS.length || !text.includes('"evidence-pack"')) return undefined;
  const value = jsonValue(text);
  const isPack = typeof value === 'object' && value !== null && 'yijin' in value && value.yijin === 'evidence-pack';
  return isPack ? value : undefined;
}

async function isCommittedTo(head: string, records: Services['records']): Promise<boolean> {
  return (await records.list(submissionRecord.kind)).some(({ line }) => {
    if (!line.includes(head)) return false;
    const parsed = parseRecord(line, submissionRecord);
    return parsed.ok && parsed.record.body.log.head === head;
  });
}
