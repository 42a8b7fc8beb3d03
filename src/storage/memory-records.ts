import type { SealedRecord } from '../domain/record/record.ts';
import { createChanges, type Changes } from './changes.ts';
import { newRecords, openRecordRow, type RecordRow, type RecordStore } from './record-rows.ts';

/** The records in memory: the twin of the Dexie repository, for tests and for a browser without a database. */
export interface MemoryRecords extends RecordStore {
  readonly changes: Changes;
  /** Adds at once or throws `RecordConflict` and adds nothing, for a caller that does more in the same step. */
  addNow(records: readonly SealedRecord[]): void;
}

export function createMemoryRecords(changes: Changes = createChanges()): MemoryRecords {
  const rows: RecordRow[] = [];
  const addNow = (records: readonly SealedRecord[]): void => {
    const added = newRecords(records, new Map(rows.map(({ id, sha256 }) => [id, sha256])));
    added.forEach((row) => rows.push({ ...row, order: rows.length + 1 }));
    if (added.length > 0) changes.tell('records');
  };
  const open = (found: readonly RecordRow[]): readonly SealedRecord[] =>
    found.map(openRecordRow).filter((record) => record !== null);
  return {
    changes,
    addNow,
    add: async (records) => addNow(records),
    list: async (kind) => open(rows.filter((row) => row.kind === kind)),
    get: async (id) => open(rows.filter((row) => row.id === id))[0] ?? null,
    lines: async () => [...rows],
    ids: async () => rows.map(({ id }) => id),
    subscribe: (listener) => changes.subscribe('records', listener),
  };
}
