/**
 * The text of a chunk: a line of JSON that says how its events lie in batches (runs of how many, and of the epochs), and
 * a line with the events as columns (`domain/attempt/event-columns.ts`). Packed, it is the `bytes` of a chunk row.
 */
import * as z from 'zod/mini';
import type { JournalBatch } from '../domain/attempt/attempt-repository.ts';
import { ColumnFault, readRuns, RunsWriter } from '../domain/attempt/columns.ts';
import { decodeEvents, encodeEvents } from '../domain/attempt/event-columns.ts';
import { CHUNK_ENCODING, chunkRow, type ChunkRow, type Sealing } from './chunk-rows.ts';
import type { JournalDamage } from './journal-reading.ts';
import { StorageError } from './storage-error.ts';

type ChunkDeps = Pick<Sealing, 'digest' | 'packing'>;

const frame = z.strictObject({ sizes: z.array(z.unknown()), epochs: z.array(z.unknown()) });

/** What the chain of an attempt begins with. */
function chainStart(attempt: string, { digest }: ChunkDeps): Promise<string> {
  return digest(`yijin-chunks-1\n${attempt}`);
}

async function chainOn(previous: string, row: Omit<ChunkRow, 'sha256'>, text: string, { digest }: ChunkDeps) {
  const { seq, batches, events } = row;
  return digest(`${previous}\n${await digest(`${seq} ${batches} ${events}\n${text}`)}`);
}

/**
 * Seals batches, which follow one another, behind the chunk with the hash `previous` (null: they are the first). The
 * chunk is opened again before it is given: it is to take the place of the only copy.
 */
export async function sealChunk(
  batches: readonly JournalBatch[],
  previous: string | null,
  deps: ChunkDeps,
): Promise<ChunkRow> {
  const [first] = batches;
  if (!first) throw new RangeError('sealChunk: there is no batch');
  const { attempt, seq } = first;
  const sizes = new RunsWriter<number>();
  const epochs = new RunsWriter<number>();
  for (const { events, epoch } of batches) {
    sizes.push(events.length);
    epochs.push(epoch);
  }
  const all = batches.flatMap(({ events }) => events);
  const text = `${JSON.stringify({ sizes: sizes.column, epochs: epochs.column })}\n${encodeEvents(all)}`;
  const bytes = await deps.packing.pack(text);
  const row = { attempt, seq, batches: batches.length, events: all.length, encoding: CHUNK_ENCODING, bytes } as const;
  const before = previous ?? (await chainStart(attempt, deps));
  const sealed = { ...row, sha256: await chainOn(before, row, text, deps) };
  const opened = await openChunk(sealed, before, deps);
  if (!('batches' in opened) || JSON.stringify(opened.batches) !== JSON.stringify(batches)) {
    throw new StorageError('other', `The chunk from batch ${seq} on would not give its batches again.`);
  }
  return sealed;
}

/** The batches of the chunks of an attempt, in order, as far as they can be read, and the damage met on the way. */
export async function openChunks(
  attempt: string,
  rows: readonly unknown[],
  deps: ChunkDeps,
): Promise<{ readonly batches: readonly JournalBatch[]; readonly damage: JournalDamage | null }> {
  const batches: JournalBatch[] = [];
  let head = await chainStart(attempt, deps);
  for (const row of rows) {
    const parsed = chunkRow.safeParse(row);
    if (parsed.success && parsed.data.seq !== batches.length) {
      return { batches, damage: { table: 'chunks', seq: batches.length, why: 'gap' } };
    }
    const opened = parsed.success ? await openChunk(parsed.data, head, deps) : ({ why: 'row' } as const);
    if (!('batches' in opened)) return { batches, damage: { table: 'chunks', seq: batches.length, why: opened.why } };
    for (const batch of opened.batches) batches.push(batch);
    head = opened.sha256;
  }
  return { batches, damage: null };
}

async function openChunk(
  row: ChunkRow,
  previous: string,
  deps: ChunkDeps,
): Promise<Pick<JournalDamage, 'why'> | { readonly batches: readonly JournalBatch[]; readonly sha256: string }> {
  let text: string;
  try {
    text = await deps.packing.unpack(row.bytes);
  } catch {
    return { why: 'packing' };
  }
  const sha256 = await chainOn(previous, row, text, deps);
  if (sha256 !== row.sha256) return { why: 'chain' };
  const line = text.indexOf('\n');
  const read = decodeEvents(text.slice(line + 1));
  if (!read.ok) return { why: 'events' };
  try {
    return { batches: inBatches(row, JSON.parse(text.slice(0, line)), read.events), sha256 };
  } catch {
    return { why: 'events' };
  }
}

function inBatches(row: ChunkRow, head: unknown, events: JournalBatch['events']): readonly JournalBatch[] {
  const { sizes, epochs } = frame.parse(head);
  const whole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
  const size = readRuns('sizes', sizes, whole);
  const epoch = readRuns('epochs', epochs, whole);
  let from = 0;
  const batches = Array.from({ length: row.batches }, (_, n) => {
    const count = size.next();
    const part = events.slice(from, (from += count));
    return { attempt: row.attempt, seq: row.seq + n, epoch: epoch.next(), events: part };
  });
  size.end();
  epoch.end();
  if (from !== events.length || from !== row.events) throw new ColumnFault('sizes');
  return batches;
}
