import { bundleLine, manifestLine } from '../domain/record/bundle.ts';
import type { SealedRecord } from '../domain/record/record.ts';

/** A bundle could not be written. What is wrong with one that is read is told as faults, not thrown. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}

/** Who writes a bundle, for which course, and when. */
export interface BundleHead {
  readonly course: string;
  readonly author: string;
  readonly at: string;
}

const ENOUGH = 64 * 1024;

/**
 * Writes records as a bundle: the bytes of a `.yijin` file, piece by piece. Throws a `BundleError` at once for a record
 * whose line holds a line break, since it could not be read back.
 */
export function streamBundle(
  head: BundleHead,
  records: readonly Pick<SealedRecord, 'sha256' | 'line'>[],
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const broken = records.findIndex(({ line }) => line.includes('\n'));
  if (broken >= 0) throw new BundleError(`The line of record ${broken + 1} holds a line break.`);
  const encoder = new TextEncoder();
  let next = -1;
  const lines = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      let text = next < 0 ? `${manifestLine({ ...head, records: records.length })}\n` : '';
      next = Math.max(next, 0);
      for (let record = records[next]; record && text.length < ENOUGH; record = records[++next]) {
        text += `${bundleLine(record)}\n`;
      }
      if (text !== '') controller.enqueue(encoder.encode(text));
      if (next >= records.length) controller.close();
    },
  });
  return lines.pipeThrough(new CompressionStream('gzip'));
}

/** The bundle as one array of bytes, for a download or an upload. */
export async function writeBundle(
  head: BundleHead,
  records: readonly Pick<SealedRecord, 'sha256' | 'line'>[],
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = streamBundle(head, records);
  try {
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (cause) {
    throw new BundleError('The bundle could not be written.', { cause });
  }
}
