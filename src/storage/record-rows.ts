import * as z from 'zod/mini';
import { parseEnvelope, type SealedRecord } from '../domain/record/record.ts';
import { RecordConflict, type RecordRepository } from '../domain/record/record-repository.ts';
import { SHA256_PATTERN } from '../domain/record/digest.ts';

/** A record as it is stored: its line is the record, the rest is there to find it. */
const recordRow = z.strictObject({
  order: z.int(),
  id: z.string(),
  kind: z.string(),
  sha256: z.string().check(z.regex(SHA256_PATTERN)),
  line: z.string(),
});
export type RecordRow = Readonly<z.output<typeof recordRow>>;

/** A line with its hash and id, of whatever kind and format: what a copy of everything passes on. */
export type RecordLine = Pick<RecordRow, 'id' | 'kind' | 'sha256' | 'line'>;

/** The repository of records with what the store alone needs: every line, also those this version cannot read. */
export interface RecordStore extends RecordRepository {
  lines(): Promise<readonly RecordLine[]>;
  /** The ids of all records, without reading them. */
  ids(): Promise<readonly string[]>;
}

/** Reads a stored row; null when it is none, or when its line is not the record it says it is. */
export function openRecordRow(row: unknown): SealedRecord | null {
  const parsed = recordRow.safeParse(row);
  if (!parsed.success) return null;
  const { id, kind, sha256, line } = parsed.data;
  const read = parseEnvelope(line);
  return read.ok && read.record.id === id && read.record.kind === kind ? { record: read.record, line, sha256 } : null;
}

/** The line of a stored row, whether or not the record can be read; null when the row has none. */
export function lineOfRow(row: unknown): RecordLine | null {
  const parsed = recordRow.safeParse(row);
  return parsed.success ? parsed.data : null;
}

/**
 * The records that are new: those there already with the same hash are passed over, as are doubles within the list.
 * `known` gives the hash under an id. Throws `RecordConflict` for another hash.
 */
export function newRecords(
  records: readonly SealedRecord[],
  known: ReadonlyMap<string, string>,
): readonly Omit<RecordRow, 'order'>[] {
  const seen = new Map(known);
  const rows: Omit<RecordRow, 'order'>[] = [];
  for (const { record, line, sha256 } of records) {
    const before = seen.get(record.id);
    if (before === sha256) continue;
    if (before !== undefined) throw new RecordConflict(`Record ${record.id} is there already with another content.`);
    seen.set(record.id, sha256);
    rows.push({ id: record.id, kind: record.kind, sha256, line });
  }
  return rows;
}
