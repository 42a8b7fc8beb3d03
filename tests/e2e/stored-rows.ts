/** The rows of the database of the app, as a page beside it reads, makes and damages them. */
import type { Page } from '@playwright/test';
import { DATABASE } from './durability-hands.ts';

/** All rows of the database, its version, and nothing of it open afterwards. */
export function readDatabase(
  page: Page,
): Promise<{ readonly version: number; readonly rows: Record<string, unknown[]> }> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    const { version } = database;
    const rows: Record<string, unknown[]> = {};
    for (const store of database.objectStoreNames) {
      rows[store] = await new Promise((resolve) => {
        const all = database.transaction(store).objectStore(store).getAll();
        // Bytes as text, so that they can be compared.
        const plain = (row: Record<string, unknown>): Record<string, unknown> =>
          row['bytes'] instanceof Uint8Array ? { ...row, bytes: row['bytes'].join() } : row;
        all.onsuccess = () => resolve((all.result as Record<string, unknown>[]).map(plain));
      });
    }
    database.close();
    return { version, rows };
  }, DATABASE);
}

/** How many chunks there are, how many batches they hold, and how many batches are not sealed. */
export function journalSize(page: Page): Promise<Readonly<Record<'chunks' | 'sealed' | 'unsealed', number>>> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    const reading = database.transaction(['chunks', 'journal']);
    const chunks = reading.objectStore('chunks').getAll();
    const unsealed = reading.objectStore('journal').count();
    await new Promise((resolve) => (reading.oncomplete = resolve));
    database.close();
    const rows = chunks.result as { readonly batches: number }[];
    const sealed = rows.reduce((sum, { batches }) => sum + batches, 0);
    return { chunks: rows.length, sealed, unsealed: unsealed.result };
  }, DATABASE);
}

/** Puts another row in the place of the last sealed chunk: one with a bit flipped, or none. */
export function damageLastChunk(page: Page, how: 'changed' | 'missing'): Promise<void> {
  return page.evaluate(
    async ([name, flipped]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      const writing = database.transaction('chunks', 'readwrite');
      writing.objectStore('chunks').openCursor(null, 'prev').onsuccess = (event) => {
        const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
        if (!cursor) throw new Error('no chunk');
        const row = cursor.value as { readonly bytes: Uint8Array };
        row.bytes[100] = (row.bytes[100] ?? 0) ^ 1;
        if (flipped) cursor.update(row);
        else cursor.delete();
      };
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = reject;
      });
      database.close();
    },
    [DATABASE, how === 'changed'] as const,
  );
}

/**
 * Puts the same rows into a database as the first version made it, and keeps it open as that version's window would:
 * until a newer one comes, or `stubborn` for good.
 */
export function makeFirstVersion(page: Page, rows: Record<string, unknown[]>, stubborn = false): Promise<void> {
  return page.evaluate(
    async ([name, wanted, stays]) => {
      await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name, 10);
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
        request.onsuccess = () => resolve(request.result);
      });
      const stores = ['records', 'attempts', 'journal', 'tails', 'device'];
      const writing = database.transaction(stores, 'readwrite');
      for (const store of stores) for (const row of wanted[store] ?? []) writing.objectStore(store).add(row);
      await new Promise((resolve) => (writing.oncomplete = resolve));
      database.onversionchange = () => {
        if (stays) return;
        document.title = 'closed for a newer version';
        database.close();
      };
    },
    [DATABASE, rows, stubborn] as const,
  );
}

/**
 * Adds batches to the journal of the one attempt, as if she had typed on for long: each puts in a text of its own and
 * takes it out again, so that they pack badly and the text stays. The task must have been opened since her last words,
 * which are not in the journal before.
 */
export function lengthenJournal(page: Page, count: number): Promise<void> {
  return page.evaluate(
    async ([name, batches]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = database.transaction(['attempts', 'journal'], 'readwrite');
      const journal = transaction.objectStore('journal');
      const [attempts, rows] = await Promise.all(
        [transaction.objectStore('attempts').getAll(), journal.getAll()].map(
          (request) =>
            new Promise<Record<string, unknown>[]>(
              (done) => (request.onsuccess = () => done(request.result as Record<string, unknown>[])),
            ),
        ),
      );
      const { id, epoch } = attempts?.[0] ?? {};
      const first = rows?.flatMap((row) => row['events'] as { segment?: string }[]).find((event) => event.segment);
      for (let n = 0; n < batches; n++) {
        const letters = Array.from(crypto.getRandomValues(new Uint8Array(60)), (byte) =>
          String.fromCharCode(0x4e00 + byte * 7),
        );
        const words = letters.join('');
        const common = { segment: first?.segment, at: 0, by: 'key' };
        const events = [
          { kind: 'insert', t: n * 300, ...common, out: '', in: words },
          { kind: 'delete', t: n * 300 + 9, ...common, out: words, in: '' },
        ];
        journal.add({ attempt: id, seq: Number(rows?.at(-1)?.['seq'] ?? -1) + 1 + n, epoch, events });
      }
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      database.close();
    },
    [DATABASE, count] as const,
  );
}
