import type { Attempt } from '../domain/attempt/attempt.ts';
import type { JournalBatch } from '../domain/attempt/attempt-repository.ts';
import {
  batchOfTail,
  checkWriter,
  forNextRound,
  placeBatch,
  sortTails,
  tailOf,
  wholeJournal,
  withProgress,
  type AttemptStore,
  type Progress,
  type SortedTails,
  type Tail,
} from './attempt-rows.ts';
import { chunkOf, ripeBatches, type ChunkRow, type Sealing } from './chunk-rows.ts';
import { sealChunk } from './chunk.ts';
import { readJournal, type JournalReading } from './journal-reading.ts';
import type { MemoryRecords } from './memory-records.ts';
import { StorageError } from './storage-error.ts';
import { takenOver } from './taken-over.ts';

/**
 * The attempts in memory, beside the records they hand in to: the twin of the Dexie repository. Without `sealing` journals
 * stay as they are written.
 */
export function createMemoryAttempts(records: MemoryRecords, sealing: Sealing | null = null): AttemptStore {
  const attempts = new Map<string, Attempt>();
  const chunks = new Map<string, readonly ChunkRow[]>();
  const journals = new Map<string, readonly JournalBatch[]>();
  let tails: readonly Tail[] = [];
  const journalOf = (id: string): readonly JournalBatch[] => journals.get(id) ?? [];
  const nextSeq = (id: string): number => (journalOf(id).at(-1)?.seq ?? -1) + 1;
  const demand = (id: string): Attempt => {
    const found = attempts.get(id);
    if (!found) throw new StorageError('missing', `There is no attempt ${id} that can be read.`);
    return found;
  };
  const tailsOf = (id: string): readonly Tail[] =>
    tails.filter((tail) => tail.attempt === id).sort((a, b) => a.epoch - b.epoch || a.seq - b.seq);
  const sorted = (found: Attempt): SortedTails => {
    const journal = journalOf(found.id);
    const batchAt = (seq: number): JournalBatch | null => journal.find((batch) => batch.seq === seq) ?? null;
    return sortTails(found, nextSeq(found.id), batchAt, tailsOf(found.id));
  };
  const takeInTails = (found: Attempt): Attempt => {
    const { moved, doubles } = sorted(found);
    journals.set(found.id, [...journalOf(found.id), ...moved.map(batchOfTail)]);
    tails = tails.filter((tail) => !moved.includes(tail) && !doubles.includes(tail));
    const newest = moved.at(-1);
    return newest ? withProgress(found, newest) : found;
  };
  const read = async (id: string): Promise<JournalReading> => {
    const found = attempts.get(id);
    const rows = [...journalOf(id), ...(found ? sorted(found).moved : []).map(batchOfTail)];
    const sealed = chunks.get(id) ?? [];
    return sealing ? readJournal(id, sealed, rows, sealing) : { batches: rows, damage: null };
  };
  const keep = (batches: readonly JournalBatch[], progress: Progress): void => {
    const kept = batches.map((batch) => tailOf(batch, progress));
    tails = [...tails.filter((tail) => !kept.some((other) => sameName(tail, other))), ...kept];
  };
  /** A step that throws before it changes anything, or does all of it. */
  const write = async <T>(step: () => T): Promise<T> => {
    const result = step();
    records.changes.tell('attempts');
    return result;
  };
  const add = (added: Attempt, journal: readonly JournalBatch[]): void => {
    if (attempts.has(added.id)) throw new StorageError('exists', `Attempt ${added.id} is there already.`);
    attempts.set(added.id, added);
    journals.set(added.id, journal);
  };
  return {
    list: async () => [...attempts.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    get: async (id) => attempts.get(id) ?? null,
    create: (created) => write(() => add(created, [])),
    takeOver: (id, by) =>
      write(() => {
        const found = takenOver(takeInTails(demand(id)), by);
        attempts.set(id, found);
        return found.epoch;
      }),
    goOn: (id, epoch) =>
      write(() => {
        attempts.set(id, takeInTails(checkWriter(attempts.get(id) ?? null, epoch)));
        return nextSeq(id);
      }),
    append: (batch, progress) =>
      write(() => {
        const found = checkWriter(attempts.get(batch.attempt) ?? null, batch.epoch);
        const place = placeBatch(journalOf(batch.attempt).at(-1) ?? null, batch);
        tails = tails.filter((tail) => !sameName(tail, batch));
        if (place === 'there') return;
        journals.set(batch.attempt, [...journalOf(batch.attempt), batch]);
        attempts.set(batch.attempt, withProgress(found, progress));
      }),
    reading: (id) => read(id),
    journal: async (id) => wholeJournal(id, await read(id)),
    async seal(id, epoch) {
      checkWriter(attempts.get(id) ?? null, epoch);
      const ripe = sealing ? ripeBatches(journalOf(id).length, sealing) : 0;
      if (!sealing || ripe === 0) return false;
      const { doubles } = sorted(demand(id));
      tails = tails.filter((tail) => !doubles.includes(tail));
      const batches = chunkOf(journalOf(id).slice(0, ripe), sealing);
      const last = chunks.get(id)?.at(-1);
      const chunk = await sealChunk(batches, last?.sha256 ?? null, sealing);
      checkWriter(attempts.get(id) ?? null, epoch);
      if (chunks.get(id)?.at(-1) !== last) return false;
      chunks.set(id, [...(chunks.get(id) ?? []), chunk]);
      journals.set(id, journalOf(id).slice(batches.length));
      return true;
    },
    handIn: (id, epoch, sealed) =>
      write(() => {
        const found = checkWriter(attempts.get(id) ?? null, epoch);
        records.addNow(sealed);
        attempts.set(id, { ...found, state: 'handed-in' });
      }),
    nextRound: (id) =>
      write(() => {
        const next = forNextRound(demand(id));
        attempts.set(id, next);
        return next;
      }),
    remove: async (id) => {
      const journal = wholeJournal(id, await read(id));
      return write(() => {
        if (!attempts.has(id)) return null;
        const found = takeInTails(demand(id));
        // Above the window that may still hold it, should it be brought back.
        const removed = { attempt: { ...found, epoch: found.epoch + 1 }, journal };
        if (nextSeq(id) !== journal.length) throw new StorageError('other', `Attempt ${id} is written to.`);
        attempts.delete(id);
        journals.delete(id);
        chunks.delete(id);
        tails = tails.filter(({ attempt }) => attempt !== id);
        return removed;
      });
    },
    restore: ({ attempt, journal }) =>
      write(() => {
        const epoch = Math.max(attempt.epoch, ...tailsOf(attempt.id).map((tail) => tail.epoch + 1));
        add({ ...attempt, epoch }, journal);
      }),
    note: (batch, progress) => keep([batch], progress),
    keepTail: async (batches, progress) => keep(batches, progress),
    forks: async (id) => {
      const found = attempts.get(id);
      return found ? sorted(found).apart.map(batchOfTail) : [];
    },
    tidy: async () => void (tails = tails.filter(({ attempt }) => attempts.has(attempt))),
    onClosing: () => () => undefined,
    subscribe: (listener) => records.changes.subscribe('attempts', listener),
  };
}

function sameName(one: JournalBatch, other: JournalBatch): boolean {
  return one.attempt === other.attempt && one.epoch === other.epoch && one.seq === other.seq;
}
