/** All that a browser keeps of a page, as text, to look for what must not be in it. */
import type { Page } from '@playwright/test';

/**
 * By place: storage of both kinds, every row of every database, every cached request and answer, the files of the origin,
 * every address, history, document. Bytes are given as Latin-1, unpacked where they are packed.
 */
export function allThatIsKept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const unpacked = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
      if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder('latin1').decode(bytes);
      return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
    };
    const textOf = async (value: unknown): Promise<string> => {
      if (value instanceof Uint8Array) return unpacked(value as Uint8Array<ArrayBuffer>);
      if (value instanceof ArrayBuffer) return unpacked(new Uint8Array(value));
      if (value instanceof Blob) return unpacked(new Uint8Array(await value.arrayBuffer()));
      if (value instanceof Map || value instanceof Set) return textOf([...value]);
      if (Array.isArray(value)) return (await Promise.all(value.map(textOf))).join('\n');
      if (typeof value === 'object' && value !== null) {
        const members = Object.entries(value).map(async ([name, member]) => `${name}=${await textOf(member)}`);
        return (await Promise.all(members)).join('\n');
      }
      return String(value);
    };
    const rowsOf = async (name: string): Promise<string> => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      const rows: unknown[] = [];
      for (const store of database.objectStoreNames) {
        rows.push(
          store,
          await new Promise((resolve) => {
            const all = database.transaction(store).objectStore(store).getAll();
            all.onsuccess = () => resolve(all.result);
          }),
        );
      }
      database.close();
      return textOf(rows);
    };
    const cached = async (): Promise<string> => {
      const found: string[] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const answer = await cache.match(request);
          found.push(request.url, JSON.stringify([[...request.headers], [...(answer?.headers ?? [])]]));
          found.push(await textOf(await answer?.arrayBuffer()));
        }
      }
      return found.join('\n');
    };
    const filesIn = async (folder: FileSystemDirectoryHandle): Promise<string> => {
      const found: string[] = [];
      for await (const [name, entry] of folder.entries()) {
        found.push(name, entry.kind === 'file' ? await textOf(await entry.getFile()) : await filesIn(entry));
      }
      return found.join('\n');
    };
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
    return {
      localStorage: JSON.stringify({ ...localStorage }),
      sessionStorage: JSON.stringify({ ...sessionStorage }),
      indexedDB: (await Promise.all(databases.map(rowsOf))).join('\n'),
      caches: await cached(),
      address: `${location.href} ${JSON.stringify(history.state)} ${document.cookie} ${document.title}`,
      asked: performance
        .getEntries()
        .map(({ name }) => name)
        .join('\n'),
      files: await filesIn(await navigator.storage.getDirectory()),
      document: [document.documentElement.outerHTML, ...fields.map(({ value }) => value)].join('\n'),
    };
  });
}

/** The places where `secret` stands. */
export function placesOf(secret: string, kept: Record<string, string>): string[] {
  return Object.entries(kept)
    .filter(([, text]) => text.includes(secret))
    .map(([place]) => place);
}
