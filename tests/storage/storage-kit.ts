import { createHash } from 'node:crypto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Attempt } from '../../src/domain/attempt/attempt.ts';
import type { JournalBatch } from '../../src/domain/attempt/attempt-repository.ts';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import type { SealedRecord } from '../../src/domain/record/record.ts';
import { sealRecord } from '../../src/domain/record/seal.ts';
import { uuidV7 } from '../../src/domain/record/uuid.ts';
import { practiceTask } from '../../src/domain/task/task.ts';
import type { SyncStore } from '../../src/storage/last-words.ts';
import { SEALING_LIMITS, type Sealing } from '../../src/storage/chunk-rows.ts';
import { gzip } from '../../src/storage/gzip.ts';
import { openDatabase, type DatabaseOptions, type YijinDatabase } from '../../src/storage/database.ts';

export const AT = '2026-03-01T08:00:00.000Z';
export const LATER = '2026-03-01T08:05:00.000Z';
export const PROGRESS = { confirmed: 0, touchedAt: LATER };

export function digest(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
}

/** Sealing as the app does it, or with smaller numbers. */
export function testSealing(limits: Partial<typeof SEALING_LIMITS | Sealing> = {}): Sealing {
  return { ...SEALING_LIMITS, ...limits, digest, packing: gzip };
}

export function testId(n: number): string {
  return uuidV7(
    1_760_000_000_000 + n,
    Uint8Array.from({ length: 10 }, (_, i) => (n * 31 + i * 7) % 256),
  );
}

export function testRecord(n: number, kind = 'reply', body: unknown = { n }): Promise<SealedRecord> {
  return sealRecord(
    { id: testId(n), kind, format: 1, course: 'practice-1', author: 'K7QW-2RT9', at: AT, body },
    digest,
  );
}

export function testAttempt(id: string, change: Partial<Attempt> = {}): Attempt {
  return {
    id,
    task: practiceTask({ slug: 'lacquer', revision: 1, sha256: 'a'.repeat(64) }),
    startedAt: AT,
    touchedAt: AT,
    round: 1,
    epoch: 0,
    state: 'open',
    confirmed: 0,
    segments: 3,
    ...change,
  };
}

export function typed(t: number): EditEvent {
  return { kind: 'insert', t, segment: 's1', at: t, out: '', in: '漆', by: 'key' };
}

export function testBatch(attempt: string, seq: number, epoch: number, count = 2): JournalBatch {
  return { attempt, seq, epoch, events: Array.from({ length: count }, (_, n) => typed(seq * 100 + n)) };
}

/** A fresh disk: what a browser keeps between two openings of the database. */
export function newDisk(): Pick<DatabaseOptions, 'indexedDB' | 'IDBKeyRange'> & { readonly indexedDB: IDBFactory } {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

export function openTestDatabase(change: Partial<DatabaseOptions> = {}): Promise<YijinDatabase> {
  return openDatabase({ path: '/', port: null, ...newDisk(), ...change });
}

/** A `localStorage` in memory. */
export function syncStore(): SyncStore & { readonly names: () => string[] } {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    names: () => [...kept.keys()],
  };
}

/** Lets everything that is under way come to its end. */
export function settled(ms = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
