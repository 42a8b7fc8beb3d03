import { assembleLocals, type CopyFault, type LocalWork } from '../domain/copy/assemble.ts';
import { localRows, type AttemptCopy, type Note } from '../domain/copy/local-row.ts';
import type {
  BundleCaps,
  BundleFault,
  BundleHead,
  BundleManifest,
  CopyCovers,
  SealedLine,
} from '../domain/record/bundle.ts';
import { BUNDLE_CAPS } from '../domain/record/bundle.ts';
import type { Digest } from '../domain/record/digest.ts';
import type { SealedRecord } from '../domain/record/record.ts';
import { BundleError, writeBundle } from './bundle.ts';
import { readBundle } from './bundle-reader.ts';

/**
 * What a reader takes of a copy: more than of a bundle from somebody else, since years of work with every key may be in
 * it. What would not be read back is not written.
 */
export const COPY_CAPS: BundleCaps = { ...BUNDLE_CAPS, bytes: 512 * 1024 * 1024, line: 32 * 1024 * 1024 };

/** More than a bundle puts round a line. */
const ROUND_A_LINE = 100;

/** What goes into a copy. */
export interface CopyContent {
  readonly covers: CopyCovers;
  readonly records: readonly SealedLine[];
  readonly attempts: readonly AttemptCopy[];
  readonly notes: readonly Note[];
}

/** Writes a copy as the bytes of a `.yijin` file. Throws a `BundleError` when it would be too large to be read back. */
export async function writeCopy(
  head: BundleHead,
  { covers, records, attempts, notes }: CopyContent,
  digest: Digest,
  caps: BundleCaps = COPY_CAPS,
): Promise<Uint8Array<ArrayBuffer>> {
  const rows = localRows(attempts, notes);
  const lines = await Promise.all(rows.map(async (line) => ({ line, sha256: await digest(line) })));
  const encoder = new TextEncoder();
  let bytes = 0;
  for (const { line } of [...records, ...lines]) {
    const size = encoder.encode(line).length + ROUND_A_LINE;
    bytes += size;
    if (size > caps.line || bytes > caps.bytes) throw new BundleError('The copy would be too large to be read back.');
  }
  return writeBundle(head, records, { covers, lines });
}

/** A file that was read as a copy, or as a bundle of records alone. With a fault nothing of it is to be taken in. */
export interface CopyReading extends Omit<LocalWork, 'faults'> {
  readonly manifest: BundleManifest | null;
  readonly records: readonly SealedRecord[];
  readonly faults: readonly (BundleFault | CopyFault)[];
}

/** Reads a `.yijin` file. Never throws for what it holds: that is told as faults. */
export async function readCopy(
  input: ReadableStream<Uint8Array>,
  digest: Digest,
  caps: BundleCaps = COPY_CAPS,
): Promise<CopyReading> {
  const { manifest, records, locals, faults } = await readBundle(input, digest, caps);
  const { faults: inRows, ...work } = assembleLocals(locals);
  return { manifest, records, ...work, faults: [...faults, ...inRows] };
}
