import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { databaseName, openDatabase, type YijinDatabase } from '../../src/storage/database.ts';
import { sealChunk } from '../../src/storage/chunk.ts';
import { createDexieAttempts } from '../../src/storage/dexie-attempts.ts';
import { createDexieRecords } from '../../src/storage/dexie-records.ts';
import { MIGRATIONS } from '../../src/storage/migrations.ts';
import { StorageError, type StorageNotice } from '../../src/storage/storage-error.ts';
import { newDisk, settled, testAttempt, testBatch, testRecord, testSealing } from './storage-kit.ts';

const open: YijinDatabase[] = [];
afterEach(() => open.splice(0).forEach((db) => db.close()));
const keep = (db: YijinDatabase): YijinDatabase => {
  open.push(db);
  return db;
};

/** The disk as each released version left it: stores as they were declared then, and rows of that time. */
const record = await testRecord(1);
const RELEASED = [
  {
    version: 1,
    stores: {
      records: '++order, &id, kind',
      attempts: 'id',
      journal: '[attempt+seq]',
      tails: '[attempt+epoch+seq]',
      device: '++order, kind',
    },
    rows: {
      records: [{ id: record.record.id, kind: 'reply', sha256: record.sha256, line: record.line }],
      attempts: [testAttempt('a', { epoch: 1 })],
      journal: [testBatch('a', 0, 1)],
      tails: [{ ...testBatch('a', 1, 1), confirmed: 1, touchedAt: '2026-03-01T09:00:00.000Z' }],
    },
  },
  {
    version: 2,
    stores: {
      records: '++order, &id, kind',
      attempts: 'id',
      chunks: '[attempt+seq]',
      journal: '[attempt+seq]',
      tails: '[attempt+epoch+seq]',
      device: '++order, kind',
    },
    rows: {
      records: [{ id: record.record.id, kind: 'reply', sha256: record.sha256, line: record.line }],
      attempts: [testAttempt('a', { epoch: 1 })],
      chunks: [await sealChunk([testBatch('a', 0, 1)], null, testSealing())],
      journal: [testBatch('a', 1, 1)],
      tails: [],
    },
  },
] as const;

async function diskOf(stores: Readonly<Record<string, string>>, version: number, rows: object = {}) {
  const disk = newDisk();
  const dexie = new Dexie(databaseName('/app/'), disk);
  dexie.version(version).stores(stores);
  await dexie.open();
  for (const [table, list] of Object.entries(rows)) await dexie.table(table).bulkAdd(list as unknown[]);
  dexie.close();
  return disk;
}

async function contents(disk: ReturnType<typeof newDisk>): Promise<unknown> {
  const dexie = await new Dexie(databaseName('/app/'), disk).open();
  const tables = await Promise.all(dexie.tables.map(async (table) => [table.name, await table.toArray()]));
  const all = { version: dexie.backendDB().version, tables };
  dexie.close();
  return all;
}

describe('migrations', () => {
  it.each(RELEASED)(
    'the database of version $version opens, and its rows are there',
    async ({ stores, version, rows }) => {
      const disk = await diskOf(stores, version, rows);
      const db = keep(await openDatabase({ path: '/app/', port: null, ...disk }));
      expect(await createDexieRecords(db).get(record.record.id)).toEqual(record);
      expect(await createDexieAttempts(db, null, testSealing()).list()).toEqual([testAttempt('a', { epoch: 1 })]);
      expect(await createDexieAttempts(db, null, testSealing()).journal('a')).toEqual([
        testBatch('a', 0, 1),
        testBatch('a', 1, 1),
      ]);
    },
  );

  it('every released version has its fixture here, and numbers go up', () => {
    const versions = MIGRATIONS.map(({ version }) => version);
    expect(RELEASED.map(({ version }) => version)).toEqual(versions);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });

  it('a next version runs its upgrade once, on what is there', async () => {
    const disk = await diskOf(RELEASED[0].stores, 1, RELEASED[0].rows);
    let runs = 0;
    const next = {
      version: 3,
      stores: { extra: 'id' },
      upgrade: async (transaction: import('dexie').Transaction): Promise<void> => {
        runs++;
        await transaction.table('extra').add({ id: await transaction.table('records').count() });
      },
    };
    for (let times = 0; times < 2; times++) {
      const db = await openDatabase({ path: '/app/', port: null, ...disk, migrations: [...MIGRATIONS, next] });
      expect(await db.dexie.table('extra').toArray()).toEqual([{ id: 1 }]);
      db.close();
    }
    expect(runs).toBe(1);
  });

  it('a newer database is refused by name, and nothing of it is changed', async () => {
    const { tails: _, ...fewer } = RELEASED[0].stores;
    const disk = await diskOf({ ...fewer, future: 'id' }, 7, { future: [{ id: 1 }], attempts: [testAttempt('a')] });
    const before = await contents(disk);
    const error = await openDatabase({ path: '/app/', port: null, ...disk }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StorageError);
    expect(error).toMatchObject({ reason: 'newer-database', message: expect.stringContaining('version 7') as string });
    expect(await contents(disk)).toEqual(before);
  });

  it('databases are named by the path, and looking makes none', async () => {
    const disk = newDisk();
    keep(await openDatabase({ path: '/a/', port: null, ...disk }));
    keep(await openDatabase({ path: '/b/', port: null, ...disk }));
    const names = (await disk.indexedDB.databases()).map(({ name }) => name);
    expect(names.sort()).toEqual(['yijin:/a/', 'yijin:/b/']);
  });

  it('looking at the version leaves no empty database behind', async () => {
    const disk = newDisk();
    const { indexedDB } = disk;
    const onlyLooks = {
      open: (name: string, version?: number) => {
        if (version !== undefined) throw new Error('not today');
        return indexedDB.open(name);
      },
    } as IDBFactory;
    await expect(openDatabase({ ...disk, path: '/', port: null, indexedDB: onlyLooks })).rejects.toMatchObject({
      name: 'StorageError',
      reason: 'other',
    });
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('a window of an older version closes for a newer one, and says so', async () => {
    const disk = newDisk();
    const notices: StorageNotice[] = [];
    const old = keep(
      await openDatabase({ path: '/', port: null, ...disk, onNotice: (notice) => notices.push(notice) }),
    );
    const migrations = [...MIGRATIONS, { version: 3, stores: { extra: 'id' } }];
    keep(await openDatabase({ path: '/', port: null, ...disk, migrations }));
    expect(notices).toEqual([{ code: 'closed-for-upgrade' }]);
    await expect(createDexieAttempts(old, null, testSealing()).list()).rejects.toMatchObject({ reason: 'closed' });
  });

  it('a window that will not close is told of, and the upgrade waits for it', async () => {
    const disk = newDisk();
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = disk.indexedDB.open(databaseName('/'), 20);
      request.onsuccess = () => resolve(request.result);
    });
    const notices: StorageNotice[] = [];
    const migrations = [...MIGRATIONS, { version: 3, stores: { extra: 'id' } }];
    const opening = openDatabase({
      path: '/',
      port: null,
      ...disk,
      migrations,
      onNotice: (told) => notices.push(told),
    });
    await settled(50);
    expect(notices).toEqual([{ code: 'blocked-by-window' }]);
    stubborn.close();
    keep(await opening);
  });

  it('without a database the error says so', async () => {
    await expect(openDatabase({ path: '/', port: null })).rejects.toMatchObject({ reason: 'unavailable' });
  });
});
