import type { Digest } from './digest.ts';
import { recordLine, type SealedRecord, type YijinRecord } from './record.ts';

/** Seals a record: the one line it is stored and sent as, and the SHA-256 of that line. */
export async function sealRecord<R extends YijinRecord>(record: R, digest: Digest): Promise<SealedRecord<R>> {
  const line = recordLine(record);
  return { record, line, sha256: await digest(line) };
}
