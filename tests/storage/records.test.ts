import { afterEach, describe, expect, it, vi } from 'vitest';
import { RecordConflict } from '../../src/domain/record/record-repository.ts';
import type { YijinDatabase } from '../../src/storage/database.ts';
import { createDexieRecords } from '../../src/storage/dexie-records.ts';
import { createMemoryRecords } from '../../src/storage/memory-records.ts';
import type { RecordStore } from '../../src/storage/record-rows.ts';
import type { StorageNotice } from '../../src/storage/storage-error.ts';
import { openTestDatabase, testId, testRecord } from './storage-kit.ts';

let opened: YijinDatabase | null = null;
afterEach(() => opened?.close());
const stores: readonly (readonly [string, () => Promise<RecordStore>])[] = [
  ['Dexie', async () => createDexieRecords((opened = await openTestDatabase()))],
  ['memory', async () => createMemoryRecords()],
];

describe.each(stores)('records in %s', (_, open) => {
  it('gives back what was added, by id and by kind, in the order it came in', async () => {
    const records = await open();
    const [a, b, c] = [await testRecord(3), await testRecord(1), await testRecord(2, 'review')];
    await records.add([a, b]);
    await records.add([c]);
    expect(await records.list('reply')).toEqual([a, b]);
    expect(await records.list('review')).toEqual([c]);
    expect(await records.list('exercise')).toEqual([]);
    expect(await records.get(b.record.id)).toEqual(b);
    expect(await records.get(testId(9))).toBeNull();
  });

  it('passes over what is there already, also twice in one list', async () => {
    const records = await open();
    const [a, b] = [await testRecord(1), await testRecord(2)];
    await records.add([a]);
    await records.add([b, a, b]);
    expect(await records.list('reply')).toEqual([a, b]);
  });

  it('refuses another record under an id, keeps the first, and adds nothing of the list', async () => {
    const records = await open();
    const first = await testRecord(1);
    await records.add([first]);
    const other = await testRecord(1, 'reply', 'changed');
    await expect(records.add([await testRecord(2), other])).rejects.toBeInstanceOf(RecordConflict);
    const [x, y] = [await testRecord(3), await testRecord(3, 'reply', 'changed')];
    await expect(records.add([x, y])).rejects.toBeInstanceOf(RecordConflict);
    expect(await records.list('reply')).toEqual([first]);
  });

  it('keeps kinds and formats of tomorrow byte for byte', async () => {
    const records = await open();
    const plain = await testRecord(1, 'dance-card');
    const line = plain.line.replace('"format":1', '"format" : 7');
    const foreign = { ...plain, line, record: { ...plain.record, format: 7 } };
    await records.add([foreign, await testRecord(2)]);
    expect((await records.lines())[0]).toMatchObject({ line, sha256: plain.sha256, kind: 'dance-card' });
    expect(await records.get(plain.record.id)).toEqual(foreign);
  });

  it('tells subscribers of new records, and of nothing else', async () => {
    const records = await open();
    const listener = vi.fn();
    const leave = records.subscribe(listener);
    await records.add([await testRecord(1)]);
    expect(listener).toHaveBeenCalledTimes(1);
    await records.add([await testRecord(1)]);
    await records.add([await testRecord(1, 'reply', 'changed')]).catch(() => undefined);
    leave();
    await records.add([await testRecord(2)]);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('rows that cannot be read', () => {
  it('are kept untouched, told, and given to nobody; those of tomorrow still travel as lines', async () => {
    const notices: StorageNotice[] = [];
    const db = (opened = await openTestDatabase({ onNotice: (notice) => notices.push(notice) }));
    const { line } = await testRecord(1);
    const tomorrow = line.replace('{', '{"signed":true,');
    const rows = [
      { id: testId(1), kind: 'reply', sha256: 'a'.repeat(64), line: tomorrow },
      { id: testId(2), kind: 'reply', damaged: true },
    ];
    await db.table('records').bulkAdd(rows);
    const records = createDexieRecords(db);
    const good = await testRecord(3);
    await records.add([good]);
    expect(await records.list('reply')).toEqual([good]);
    expect(notices).toEqual([
      { code: 'unreadable-row', table: 'records', key: '1' },
      { code: 'unreadable-row', table: 'records', key: '2' },
    ]);
    expect((await records.lines()).map((kept) => kept.line)).toEqual([tomorrow, good.line]);
    await expect(records.add([await testRecord(2)])).rejects.toBeInstanceOf(RecordConflict);
    expect(await db.table('records').bulkGet([1, 2])).toMatchObject(rows);
  });
});
