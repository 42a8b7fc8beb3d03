import { afterEach, describe, expect, it } from 'vitest';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import type { SegmentTexts } from '../../src/domain/metrics/measurement.ts';
import { replay } from '../../src/domain/attempt/replay.ts';
import type { OpenJournal } from '../../src/domain/attempt/journal.ts';
import { practiceTask } from '../../src/domain/task/task.ts';
import { writeBundle } from '../../src/exchange/bundle.ts';
import { readBundle } from '../../src/exchange/bundle-reader.ts';
import { countsOf } from '../../src/domain/metrics/segment-counts.ts';
import { createDirectMeasurer } from '../../src/measuring/direct-measurer.ts';
import { createMeasurer } from '../../src/measuring/measurer.ts';
import { SEALING_LIMITS } from '../../src/storage/chunk-rows.ts';
import { databaseName, openDatabase, type YijinDatabase } from '../../src/storage/database.ts';
import { createDexieAttempts } from '../../src/storage/dexie-attempts.ts';
import { gzip } from '../../src/storage/gzip.ts';
import { createOpenJournal } from '../../src/storage/journal.ts';
import { pageLife } from '../../src/storage/page-life.ts';
import { typedLog } from '../domain/attempt/typed-log.ts';

const AT = '2026-03-01T08:00:00.000Z';
const typed = (t: number): EditEvent => ({ kind: 'insert', t, segment: 's1', at: t, out: '', in: '漆', by: 'key' });
const digest = async (text: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};
const SEALING = { ...SEALING_LIMITS, digest, packing: gzip };
const opened: YijinDatabase[] = [];
let path = '';
afterEach(async () => {
  opened.splice(0).forEach((db) => db.close());
  await new Promise((resolve) => (indexedDB.deleteDatabase(databaseName(path)).onsuccess = resolve));
});

/**
 * A window of the app as it is: its own connection, the locks and the life of this page, or of one that goes: nothing happens
 * in that any more.
 */
async function openWindow(page: Window = window): Promise<{ readonly db: YijinDatabase; readonly open: OpenJournal }> {
  const db = await openDatabase({ path });
  opened.push(db);
  let gone = false;
  if (page !== window) page.addEventListener('pagehide', () => (gone = true));
  const open = createOpenJournal({
    store: createDexieAttempts(db, null, SEALING),
    locks: navigator.locks,
    scope: databaseName(path),
    timers: {
      set: (work, ms) => setTimeout(() => gone || work(), ms),
      clear: (timer) => clearTimeout(timer as number),
    },
    page: pageLife(page),
    now: () => new Date().toISOString(),
  });
  return { db, open };
}

async function withAttempt(): Promise<Awaited<ReturnType<typeof openWindow>>> {
  path = `/test-${crypto.randomUUID()}/`;
  const first = await openWindow();
  const task = practiceTask({ slug: 'lacquer', revision: 1, sha256: 'a'.repeat(64) });
  const row = { startedAt: AT, touchedAt: AT, round: 1, epoch: 0, state: 'open', confirmed: 0, segments: 1 } as const;
  await createDexieAttempts(first.db, null, SEALING).create({ id: 'a', task, ...row });
  return first;
}

// One loss in a hundred is a loss.
describe('the store in a browser', { retry: 0 }, () => {
  it('writes batches by itself, and keeps a second window out until the first closes', async () => {
    const first = await withAttempt();
    const second = await openWindow();
    const journal = await first.open('a');
    expect((await second.open('a')).readOnly).toBe(true);
    journal.append(typed(0));
    await expect.poll(() => journal.save().state, { interval: 5 }).toBe('saved');
    await journal.close();
    const next = await second.open('a');
    expect(next).toMatchObject({ readOnly: false, events: [typed(0)] });
    const taken = await first.open('a', { steal: true });
    await expect.poll(() => next.save().state).toBe('taken-over');
    expect(taken.readOnly).toBe(false);
    await taken.close();
  });

  it('tells the other windows of what was written', async () => {
    const first = await withAttempt();
    const second = await openWindow();
    let told = 0;
    createDexieAttempts(second.db, null, SEALING).subscribe(() => told++);
    const journal = await first.open('a');
    const before = told;
    journal.append(typed(0));
    await journal.flush();
    await expect.poll(() => told).toBeGreaterThan(before);
    await journal.close();
  });

  it('a page that goes away in the middle loses nothing: 20 endings', async () => {
    await withAttempt();
    const all: EditEvent[] = [];
    for (let ending = 0; ending < 20; ending++) {
      const page = new EventTarget() as Window;
      Object.assign(page, { document });
      const { open, db } = await openWindow(page);
      const journal = await open('a');
      expect(journal.readOnly).toBe(false);
      expect(journal.events).toEqual(all);
      for (let n = 0; n < 30; n++) {
        const event = typed(ending * 100 + n);
        all.push(event);
        journal.append(event);
        if (n % 10 === ending % 10) void journal.flush().catch(() => undefined);
        if (n % 7 === 0) await new Promise((resolve) => setTimeout(resolve, ending % 4));
      }
      // Everything that is to be written must be on its way when this returns.
      page.dispatchEvent(new Event('pagehide'));
      db.close();
    }
    const { db } = await openWindow();
    const store = createDexieAttempts(db, null, SEALING);
    expect((await store.journal('a')).flatMap(({ events }) => events)).toEqual(all);
    expect(await store.forks('a')).toEqual([]);
  });

  it('an upgrade in another window: the last events are kept, and this one says that it is closed', async () => {
    const first = await withAttempt();
    const journal = await first.open('a');
    journal.append(typed(0));
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(databaseName(path), 30);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no reason'));
    });
    expect(journal.save()).toEqual({ state: 'failed', reason: 'closed' });
    const tails = newer.transaction('tails').objectStore('tails').count();
    await new Promise((resolve) => (tails.onsuccess = resolve));
    expect(tails.result).toBe(1);
    newer.close();
    await expect(openDatabase({ path })).rejects.toMatchObject({ reason: 'newer-database' });
  });
});

describe('a journal of 50,000 events', { retry: 0 }, () => {
  it('is sealed quickly, takes little room, opens quickly and replays to its texts', async () => {
    const { db } = await withAttempt();
    const store = createDexieAttempts(db, null, SEALING);
    const { segments, events, texts } = typedLog('en', 50_000, 5);
    const batches = [];
    for (let from = 0; from < events.length; from += 2) {
      batches.push({ attempt: 'a', seq: batches.length, epoch: 1, events: events.slice(from, from + 2) });
    }
    const epoch = await store.takeOver('a');
    await db.table('journal').bulkAdd(batches);
    const timed = async <T>(work: () => Promise<T> | T): Promise<readonly [number, T]> => {
      const began = performance.now();
      const value = await work();
      return [performance.now() - began, value];
    };
    const [unsealed] = await timed(() => store.journal('a'));
    const [sealing] = await timed(async () => {
      while (await store.seal('a', epoch));
    });
    const rows = (await db.table('chunks').toArray()) as { readonly bytes: Uint8Array }[];
    const bytes = rows.reduce((sum, row) => sum + row.bytes.length, 0);
    const [opening, journal] = await timed(() => store.journal('a'));
    const [replaying, states] = await timed(() =>
      replay(
        segments,
        journal.flatMap((batch) => batch.events),
      ),
    );
    console.log(JSON.stringify({ unsealed, sealing, opening, replaying, bytes, chunks: rows.length }));
    expect(journal).toEqual(batches);
    expect(states.map(({ text }) => text)).toEqual(texts);
    expect(await db.table('journal').count()).toBeLessThan(1200);
    expect(bytes).toBeLessThan(200_000);
  });
});

describe('measuring and bundles in a browser', () => {
  it('the worker comes to the same as the page', async () => {
    const input: SegmentTexts = { draft: '漆器是中国的', text: '漆器出自中国', target: 'zh' };
    const real: Worker[] = [];
    const start = (): Worker => {
      const worker = new Worker(new URL('../../src/measuring/worker.ts', import.meta.url), { type: 'module' });
      real.push(worker);
      return worker;
    };
    const measurer = createMeasurer({ start, lanes: 2 });
    const direct = createDirectMeasurer();
    const expected = await direct.segment(input);
    expect(await measurer.segment(input)).toEqual(expected);
    expect(real).toHaveLength(1);
    const measured: unknown[] = [];
    await measurer.segments(
      Array.from({ length: 50 }, () => input),
      (counts, at) => (measured[at] = counts),
    );
    expect(measured).toEqual(Array.from({ length: 50 }, () => countsOf(expected!)));
    expect(real).toHaveLength(2);
    expect(await createMeasurer().segment(input)).toEqual(await direct.segment(input));
    real.forEach((worker) => worker.terminate());
  });

  it('a bundle is refused for the same reasons as in Node', async () => {
    const whole = await writeBundle({ course: 'c', author: 'a', at: AT }, []);
    const read = async (bytes: Uint8Array<ArrayBuffer>) => readBundle(new Blob([bytes]).stream(), digest);
    expect((await read(whole)).faults).toEqual([]);
    const codes = [
      whole.slice(0, -1),
      Uint8Array.from([...whole, 0]),
      Uint8Array.from([...whole, ...whole]),
      new Uint8Array(9),
    ];
    const found = await Promise.all(codes.map(async (bytes) => (await read(bytes)).faults.map(({ code }) => code)));
    expect(found).toEqual([['cut'], ['trailing-bytes'], ['trailing-bytes'], ['bad-gzip']]);
    expect((await read(new Uint8Array(0))).faults).toEqual([{ code: 'empty', line: null }]);
  });

  it('a bomb is refused at the cap', async () => {
    const zeros = new Blob([new Uint8Array(100 * 1024 * 1024)]).stream().pipeThrough(new CompressionStream('gzip'));
    const bomb = new Blob([await new Response(zeros).arrayBuffer()]);
    const { faults } = await readBundle(bomb.stream(), () => Promise.resolve(''));
    expect(faults).toMatchObject([{ code: 'too-large' }]);
  });
});
