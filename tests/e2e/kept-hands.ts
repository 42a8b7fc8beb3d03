/** All that a browser keeps of a page, as text, to look for what must not be in it. */
import type { Page } from '@playwright/test';

/** By place: storage of both kinds, every row of every database, every cached request and answer, address, history, document. */
export function allThatIsKept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const unpacked = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
      if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder('latin1').decode(bytes);
      return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
    };
    const textOf = async (value: unknown): Promise<string> => {
      if (value instanceof Uint8Array) return unpacked(value as Uint8Array<ArrayBuffer>);
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
          const isText = /json|text|javascript/u.test(answer?.headers.get('content-type') ?? '');
          found.push(request.url, JSON.stringify([...request.headers]), isText ? ((await answer?.text()) ?? '') : '');
        }
      }
      return found.join('\n');
    };
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
    return {
      localStorage: JSON.stringify({ ...localStorage }),
      sessionStorage: JSON.stringify({ ...sessionStorage }),
      indexedDB: (await Promise.all(databases.map(rowsOf))).join('\n'),
      caches: await cached(),
      address: `${location.href} ${JSON.stringify(history.state)} ${document.cookie} ${document.title}`,
      document: document.documentElement.outerHTML,
    };
  });
}

/** The places where `secret` stands. */
export function placesOf(secret: string, kept: Record<string, string>): string[] {
  return Object.entries(kept)
    .filter(([, text]) => text.includes(secret))
    .map(([place]) => place);
}
