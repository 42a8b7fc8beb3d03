/** A database that the released first version wrote itself, row by row as it left them: nothing of it may ever be lost. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import { replay } from '../../src/domain/attempt/replay.ts';
import type { AttemptStore } from '../../src/storage/attempt-rows.ts';
import { databaseName, openDatabase, type YijinDatabase } from '../../src/storage/database.ts';
import { openLearner } from '../../src/storage/device.ts';
import { createDexieAttempts } from '../../src/storage/dexie-attempts.ts';
import { createDexieRecords } from '../../src/storage/dexie-records.ts';
import { newDisk, testRecord, testSealing } from './storage-kit.ts';
import { openWindow } from './journal-kit.ts';

interface Head {
  readonly version: number;
  readonly texts: Readonly<Record<string, Written>>;
}
/** What was written in an attempt. */
interface Written {
  readonly segments: readonly { readonly id: string; readonly draft: string }[];
  readonly texts: readonly string[];
  readonly events: number;
}
interface Row {
  readonly store: string;
  readonly row: Readonly<Record<string, unknown>>;
}

const FILE = new URL('../fixtures/database-1.ndjson', import.meta.url);
const [head = '', ...lines] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
const { version, texts } = JSON.parse(head) as Head;
const ROWS = lines.map((line) => JSON.parse(line) as Row);
const rowsOf = (store: string): readonly unknown[] => ROWS.flatMap((line) => (line.store === store ? [line.row] : []));

/** The disk as the first version left it, made without any code of the app. */
async function oldDisk(): Promise<ReturnType<typeof newDisk>> {
  const disk = newDisk();
  await new Promise<void>((resolve) => {
    const request = disk.indexedDB.open(databaseName('/'), version);
    request.onupgradeneeded = () => {
      const made = request.result;
      const records = made.createObjectStore('records', { keyPath: 'order', autoIncrement: true });
      records.createIndex('id', 'id', { unique: true });
      records.createIndex('kind', 'kind');
      made.createObjectStore('attempts', { keyPath: 'id' });
      made.createObjectStore('journal', { keyPath: ['attempt', 'seq'] });
      made.createObjectStore('tails', { keyPath: ['attempt', 'epoch', 'seq'] });
      made.createObjectStore('device', { keyPath: 'order', autoIncrement: true }).createIndex('kind', 'kind');
    };
    request.onsuccess = () => {
      const old = request.result;
      const writing = old.transaction([...old.objectStoreNames], 'readwrite');
      for (const { store, row } of ROWS) writing.objectStore(store).add(row);
      writing.oncomplete = () => (old.close(), resolve());
    };
  });
  return disk;
}

let db: YijinDatabase | null = null;
afterEach(() => db?.close());

async function upgraded(): Promise<{ readonly open: YijinDatabase; readonly store: AttemptStore }> {
  const open = await openDatabase({ path: '/', port: null, ...(await oldDisk()) });
  db = open;
  return { open, store: createDexieAttempts(open, null, testSealing({ from: 5, keep: 2, events: 40 })) };
}

const textsOf = ({ segments }: Written, events: readonly EditEvent[]): readonly string[] =>
  replay(segments, events).map(({ text }) => text);

it('opens with every row as it was', async () => {
  const { open } = await upgraded();
  expect(open.dexie.backendDB().version).toBe(20);
  for (const store of ['records', 'attempts', 'journal', 'tails', 'device'] as const) {
    expect(rowsOf(store)).not.toEqual([]);
    expect(await open.table(store).toArray()).toEqual(rowsOf(store));
  }
  expect(await createDexieRecords(open).list('reply')).toEqual([await testRecord(1)]);
  const learner = await openLearner(open, () => expect.fail('there is one already'));
  expect(rowsOf('device')).toMatchObject([learner]);
});

it.each(Object.entries(texts))('the texts of the %s attempt are there, sealed or not', async (id, written) => {
  const { open, store } = await upgraded();
  const before = await store.journal(id);
  const events = before.flatMap((batch) => batch.events);
  expect(events).toHaveLength(written.events);
  expect(textsOf(written, events)).toEqual(written.texts);

  const journal = await openWindow(store).open(id);
  expect(journal.events).toEqual(events);
  await journal.close();
  while (await store.seal(id, journal.epoch));
  expect(await open.table('chunks').count()).toBeGreaterThan(0);
  expect(await store.journal(id)).toEqual(before);
  expect(await store.get(id)).toMatchObject({ confirmed: 2, epoch: 2 });
});
