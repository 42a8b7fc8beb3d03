import type { SealedRecord } from '../domain/record/record.ts';
import type { YijinDatabase } from './database.ts';
import { lineOfRow, newRecords, openRecordRow, type RecordStore } from './record-rows.ts';
import { stored } from './storage-error.ts';

/** The records of this browser. */
export function createDexieRecords(db: YijinDatabase): RecordStore {
  const records = db.table('records');
  const open = (row: unknown): SealedRecord | null => {
    const record = openRecordRow(row);
    if (!record) db.notify({ code: 'unreadable-row', table: 'records', key: keyOf(row) });
    return record;
  };
  return {
    add: (sealed) =>
      stored('adding records', async () => {
        const added = await db.dexie.transaction('rw', records, () => addRecords(db, sealed));
        if (added > 0) db.changes.tell('records');
      }),
    list: (kind) =>
      stored('listing records', async () => {
        const rows = await records.where('kind').equals(kind).toArray();
        return rows.map(open).filter((record) => record !== null);
      }),
    get: (id) =>
      stored('reading a record', async () => {
        const row = await records.where('id').equals(id).first();
        return row === undefined ? null : open(row);
      }),
    lines: () =>
      stored('reading all records', async () => {
        const rows = await records.toCollection().toArray();
        return rows.flatMap((row) => lineOfRow(row) ?? (open(row), []));
      }),
    ids: () => stored('listing record ids', async () => (await records.orderBy('id').keys()).map(String)),
    subscribe: (listener) => db.changes.subscribe('records', listener),
  };
}

/** Adds records within a transaction that the caller has begun; gives how many were new. */
export async function addRecords(db: YijinDatabase, sealed: readonly SealedRecord[]): Promise<number> {
  const records = db.table('records');
  const ids = sealed.map(({ record }) => record.id);
  const there = await records.where('id').anyOf(ids).toArray();
  // A row of an id that cannot be read is a different record in any case: an empty hash is equal to none.
  const known = new Map(there.map((row) => [idOf(row), lineOfRow(row)?.sha256 ?? ''] satisfies [string, string]));
  const rows = newRecords(sealed, known);
  if (rows.length > 0) await records.bulkAdd(rows);
  return rows.length;
}

function idOf(row: unknown): string {
  return row instanceof Object && 'id' in row ? String(row.id) : '';
}

function keyOf(row: unknown): string {
  return row instanceof Object && 'order' in row ? String(row.order) : '';
}
