import type { SealedRecord } from './record.ts';

/** Keeps sealed records for good: an id that is there already keeps its line, and a different line under it is refused. */
export interface RecordRepository {
  /** Adds records; those already there with the same hash are passed over. Throws `RecordConflict` for another hash. */
  add(records: readonly SealedRecord[]): Promise<void>;
  /** All records of a kind, oldest first by the order they came in. Lines this version cannot read are kept, not given. */
  list(kind: string): Promise<readonly SealedRecord[]>;
  get(id: string): Promise<SealedRecord | null>;
  subscribe(listener: () => void): () => void;
}

/** Two different records under one id. */
export class RecordConflict extends Error {
  override readonly name = 'RecordConflict';
}
