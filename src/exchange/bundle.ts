import {
  bundleLine,
  localBundleLine,
  manifestLine,
  type BundleHead,
  type CopyCovers,
  type SealedLine,
} from '../domain/record/bundle.ts';

/** A bundle could not be written. What is wrong with one that is read is told as faults, not thrown. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}

/** The local rows of a copy, and what it is a copy of. */
export interface CopyLocals {
  readonly covers: CopyCovers;
  readonly lines: readonly SealedLine[];
}

const ENOUGH = 64 * 1024;

/**
 * Writes records, and with them the local rows of a copy, as a bundle: the bytes of a `.yijin` file, piece by piece.
 * Throws a `BundleError` at once for a line that holds a line break, since it could not be read back.
 */
export function streamBundle(
  head: BundleHead,
  records: readonly SealedLine[],
  locals: CopyLocals | null = null,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const broken = [...records, ...(locals?.lines ?? [])].findIndex(({ line }) => line.includes('\n'));
  if (broken >= 0) throw new BundleError(`Line ${broken + 2} would hold a line break.`);
  const encoder = new TextEncoder();
  const rest = bundleLines(head, records, locals);
  const lines = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      let text = '';
      let next = rest.next();
      for (; !next.done; next = rest.next()) {
        text += `${next.value}\n`;
        if (text.length >= ENOUGH) break;
      }
      if (text !== '') controller.enqueue(encoder.encode(text));
      if (next.done) controller.close();
    },
  });
  return lines.pipeThrough(new CompressionStream('gzip'));
}

/** The bundle as one array of bytes, for a download or an upload. */
export async function writeBundle(
  head: BundleHead,
  records: readonly SealedLine[],
  locals: CopyLocals | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = streamBundle(head, records, locals);
  try {
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (cause) {
    throw new BundleError('The bundle could not be written.', { cause });
  }
}

function* bundleLines(
  head: BundleHead,
  records: readonly SealedLine[],
  locals: CopyLocals | null,
): Generator<string, undefined> {
  const copy = locals && { locals: locals.lines.length, covers: locals.covers };
  yield manifestLine({ ...head, records: records.length }, copy);
  for (const record of records) yield bundleLine(record);
  for (const local of locals?.lines ?? []) yield localBundleLine(local);
  return undefined;
}
