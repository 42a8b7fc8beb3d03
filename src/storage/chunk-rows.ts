import * as z from 'zod/mini';
import type { JournalBatch } from '../domain/attempt/attempt-repository.ts';
import { SHA256_PATTERN, type Digest } from '../domain/record/digest.ts';

/** How the text of a chunk is written, see `chunk.ts`: today, and all that are read. */
export const CHUNK_ENCODING = 'edit-columns-2+gzip';
const CHUNK_ENCODINGS = ['edit-columns-1+gzip', CHUNK_ENCODING] as const;

/**
 * A sealed stretch of a journal, in the place of its batches: `batches` of them from `seq` on. `sha256` chains it to the
 * chunk before, so that a chunk that is missing, changed or moved is found.
 */
export const chunkRow = z.strictObject({
  attempt: z.string(),
  seq: z.int().check(z.nonnegative()),
  batches: z.int().check(z.positive()),
  events: z.int().check(z.nonnegative()),
  encoding: z.enum(CHUNK_ENCODINGS),
  bytes: z.instanceof(Uint8Array<ArrayBuffer>),
  sha256: z.string().check(z.regex(SHA256_PATTERN)),
});
export type ChunkRow = Readonly<z.output<typeof chunkRow>>;

/** Makes a text small, and the text again of it. */
export interface Packing {
  pack(text: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Rejects when the bytes are damaged. */
  unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
}

/** What sealing needs from outside, and when it is done. */
export interface Sealing {
  readonly digest: Digest;
  readonly packing: Packing;
  /** So many batches must be there before a chunk is made of them. */
  readonly from: number;
  /** So many, the newest, stay as they are (at least 1): they may be written again, and show that no chunk is missing. */
  readonly keep: number;
  /** The most events of a chunk of more than one batch. */
  readonly events: number;
}

/** 1,000 rows are read in some 10 ms, and are a chunk large enough to pack well. */
export const SEALING_LIMITS = { from: 1000, keep: 100, events: 10_000 } as const;

/** How many batches, the oldest, may be sealed next of so many that are not: 0 while they are too few. */
export function ripeBatches(unsealed: number, { from, keep, events }: Sealing): number {
  const ripe = unsealed - keep;
  // A batch holds an event at least.
  return ripe < from ? 0 : Math.min(ripe, events);
}

/** As many of these as make a chunk. */
export function chunkOf(ripe: readonly JournalBatch[], limit: Pick<Sealing, 'events'>): readonly JournalBatch[] {
  let events = 0;
  const end = ripe.findIndex((batch, n) => (events += batch.events.length) > limit.events && n > 0);
  return end < 0 ? ripe : ripe.slice(0, end);
}
