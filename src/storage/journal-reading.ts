import type { JournalBatch } from '../domain/attempt/attempt-repository.ts';
import { journalRow } from './attempt-rows.ts';
import type { Sealing } from './chunk-rows.ts';

/**
 * Where a journal cannot be read any further: from this batch on. `row`: it is not what this version writes; `packing`,
 * `chain`, `events`: a chunk whose bytes, hash or content is not right; `gap`: something is missing before it.
 */
export interface JournalDamage {
  readonly table: 'chunks' | 'journal';
  readonly seq: number;
  readonly why: 'row' | 'packing' | 'chain' | 'events' | 'gap';
}

/** A journal as far as it can be read. */
export interface JournalReading {
  readonly batches: readonly JournalBatch[];
  readonly damage: JournalDamage | null;
}

/** Reads the chunks of an attempt's journal and the batches behind them, up to the first that is damaged. */
export async function readJournal(
  attempt: string,
  chunks: readonly unknown[],
  rows: readonly unknown[],
  sealing: Pick<Sealing, 'digest' | 'packing'>,
): Promise<JournalReading> {
  const batches: JournalBatch[] = [];
  if (chunks.length > 0) {
    const { openChunks } = await import('./chunk.ts');
    const sealed = await openChunks(attempt, chunks, sealing);
    if (sealed.damage) return sealed;
    for (const batch of sealed.batches) batches.push(batch);
  }
  for (const row of rows) {
    const parsed = journalRow.safeParse(row);
    const seq = batches.length;
    if (!parsed.success) return { batches, damage: { table: 'journal', seq, why: 'row' } };
    if (parsed.data.seq !== seq) return { batches, damage: { table: 'journal', seq, why: 'gap' } };
    batches.push(parsed.data);
  }
  // The newest batches are never sealed: without one behind it the last chunk would be the end of a cut journal.
  const cut = chunks.length > 0 && rows.length === 0;
  return { batches, damage: cut ? { table: 'journal', seq: batches.length, why: 'gap' } : null };
}
