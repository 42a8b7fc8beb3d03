import { attempt } from '../domain/attempt/attempt.ts';
import { checkWriter, journalRow } from './attempt-rows.ts';
import { chunkOf, chunkRow, ripeBatches, type Sealing } from './chunk-rows.ts';
import { sealChunk } from './chunk.ts';
import type { YijinDatabase } from './database.ts';
import { batchesOf, chunksOf } from './dexie-journal-rows.ts';

/**
 * Puts a sealed chunk in the place of the oldest batches of a journal, if there are enough. The chunk is made and opened
 * again outside of a transaction; then, in one, it goes in and the batches go, if nothing has changed under them.
 */
export async function sealJournal(db: YijinDatabase, id: string, epoch: number, sealing: Sealing): Promise<boolean> {
  const journal = db.table('journal');
  const chunks = db.table('chunks');
  const [before, rows] = await db.dexie.transaction('r', [journal, chunks], async () => {
    const ripe = ripeBatches(await batchesOf(db, id).count(), sealing);
    return ripe === 0
      ? [undefined, []]
      : Promise.all([chunksOf(db, id).last(), batchesOf(db, id).limit(ripe).toArray()]);
  });
  const last = chunkRow.safeParse(before);
  // What cannot be read stays as it is, and nothing is chained to it.
  if (before !== undefined && !last.success) return false;
  const parsed = rows.map((row) => journalRow.safeParse(row));
  const next = last.success ? last.data.seq + last.data.batches : 0;
  if (parsed.some(({ data }, n) => data?.seq !== next + n)) return false;
  const batches = chunkOf(
    parsed.flatMap(({ data }) => data ?? []),
    sealing,
  );
  if (batches.length === 0) return false;
  const chunk = await sealChunk(batches, last.data?.sha256 ?? null, sealing);
  return db.dexie.transaction('rw', [db.table('attempts'), journal, chunks], async () => {
    checkWriter(attempt.safeParse(await db.table('attempts').get(id)).data ?? null, epoch);
    const now = chunkRow.safeParse(await chunksOf(db, id).last());
    const sealed = batchesOf(db, id, next + batches.length);
    if (now.data?.sha256 !== last.data?.sha256 || (await sealed.count()) !== batches.length) return false;
    await chunks.add(chunk);
    await sealed.delete();
    return true;
  });
}
