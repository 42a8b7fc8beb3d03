import { eventCsv } from '../../domain/export/event-csv.ts';
import { logLines } from '../../domain/export/log-lines.ts';
import type { ProcessLog } from '../../domain/export/process-log.ts';
import { researchFileName } from '../../domain/export/research-name.ts';
import { segmentCsv } from '../../domain/export/segment-csv.ts';
import { translogXml } from '../../domain/export/translog-xml.ts';
import { zipArchive } from '../../domain/export/zip.ts';

/** The kinds of files, in the order they are offered; `zip` holds all others of all submissions. */
export const FILE_KINDS = ['segments', 'events', 'xml', 'lines', 'zip'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export interface ResearchFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

const CSV = 'text/csv;charset=utf-8';

/** Makes a file of one submission, or of several at once (tables and archive alone hold several). */
export function researchFile(kind: FileKind, logs: readonly ProcessLog[], app: string): ResearchFile {
  const [log] = logs;
  if (!log) throw new RangeError('researchFile: there is no submission');
  const name = (ending: string): string =>
    logs.length === 1 ? researchFileName(log, ending) : `${log.participant}${ending}`;
  switch (kind) {
    case 'segments':
      return { name: name('-segments.csv'), content: segmentCsv(logs), type: CSV };
    case 'events':
      return { name: name('-events.csv'), content: eventCsv(disclosed(logs)), type: CSV };
    case 'xml':
      return { name: name('.xml'), content: translogXml(log, app), type: 'application/xml' };
    case 'lines':
      return { name: name('.jsonl'), content: logLines(log, app), type: 'application/jsonl' };
    case 'zip':
      return { name: name('.zip'), content: archive(logs, app), type: 'application/zip' };
  }
}

function disclosed(logs: readonly ProcessLog[]): readonly ProcessLog[] {
  return logs.filter(({ level }) => level !== 'none');
}

function archive(logs: readonly ProcessLog[], app: string): Uint8Array<ArrayBuffer> {
  const tables = [researchFile('segments', logs, app), researchFile('events', logs, app)];
  const each = logs.flatMap((log) => [
    ...(log.level === 'none' ? [] : [researchFile('xml', [log], app)]),
    researchFile('lines', [log], app),
  ]);
  const bytes = new TextEncoder();
  return zipArchive(
    [...tables, ...each].map(({ name, content }) => ({
      name: bytes.encode(name),
      bytes: typeof content === 'string' ? bytes.encode(content) : content,
    })),
  );
}
