/**
 * The bundle: how records pass between people as one file. Lines of text under gzip, the manifest first, then one line
 * a record. The hash stands at a fixed place before the record, so that the record's exact line is a slice of the
 * bundle's line: nothing is parsed and written again, and kinds this version does not know pass through unchanged.
 * A copy of somebody's own work holds local rows as well (work in progress, which is no record): lines of the same
 * build under another name, and a manifest of format 2 that counts them.
 */
import * as z from 'zod/mini';
import { MAX_DEPTH, nestingDepth, type RecordFault, type SealedRecord } from './record.ts';

/** The newest bundle format this version can read, and the one it writes. */
export const BUNDLE_FORMAT = 2;

const count = z.int().check(z.nonnegative());
const head = {
  yijin: z.literal('bundle'),
  course: z.string().check(z.minLength(1), z.maxLength(80)),
  author: z.string().check(z.minLength(1), z.maxLength(80)),
  at: z.iso.datetime({ offset: true }),
  records: count,
};
const recordsManifest = z.strictObject({ ...head, format: z.literal(1) });
/** What a copy is of: everything of one learner on one device, or one of her tasks. */
const covers = z.enum(['device', 'task']);
export type CopyCovers = z.output<typeof covers>;
const copyManifest = z.strictObject({ ...head, format: z.literal(2), locals: count, covers });
const manifest = z.discriminatedUnion('format', [recordsManifest, copyManifest]);
export type BundleManifest = Readonly<z.output<typeof manifest>>;
export type CopyManifest = Readonly<z.output<typeof copyManifest>>;
const anyFormat = z.looseObject({ yijin: z.literal('bundle'), format: z.int().check(z.gt(BUNDLE_FORMAT)) });

/** What a reader takes at most: bytes after unpacking, lines, bytes of one line, nesting of one line. */
export interface BundleCaps {
  readonly bytes: number;
  readonly lines: number;
  readonly line: number;
  readonly depth: number;
}
export const BUNDLE_CAPS: BundleCaps = {
  bytes: 64 * 1024 * 1024,
  lines: 100_000,
  line: 4 * 1024 * 1024,
  depth: MAX_DEPTH,
};

/**
 * What is wrong with a bundle. `line` counts from 1 (the manifest); it is null where the file as a whole is meant.
 * `cut`, `bad-gzip` and `trailing-bytes` are told apart as well as the engine lets us: that the file is not whole is certain.
 */
export type BundleFault =
  | { readonly code: 'unreadable' | 'bad-gzip' | 'cut' | 'trailing-bytes' | 'empty'; readonly line: null }
  | { readonly code: 'too-large' | 'too-many-lines'; readonly line: null; readonly limit: number }
  | { readonly code: 'wrong-count'; readonly line: null; readonly promised: number; readonly found: number }
  | { readonly code: 'not-a-bundle' | 'bad-utf-8' | 'not-a-line' | 'too-deep' | 'hash-differs'; readonly line: number }
  | { readonly code: 'newer-format'; readonly line: number; readonly format: number }
  | { readonly code: 'line-too-large'; readonly line: number; readonly limit: number }
  | { readonly code: 'not-a-record'; readonly line: number; readonly fault: RecordFault }
  | { readonly code: 'id-twice'; readonly line: number; readonly id: string };

const PREFIX = /^\{"sha256":"([0-9a-f]{64})","(record|local)":/;

/** A line of a record or of a local row, and the SHA-256 of its bytes. */
export type SealedLine = Pick<SealedRecord, 'sha256' | 'line'>;

/** The line of a sealed record in a bundle, without its line feed. */
export function bundleLine({ sha256, line }: SealedLine): string {
  return `{"sha256":"${sha256}","record":${line}}`;
}

/** The line of a local row in a bundle, without its line feed. */
export function localBundleLine({ sha256, line }: SealedLine): string {
  return `{"sha256":"${sha256}","local":${line}}`;
}

/** What a line of a bundle carries, its hash and its exact line; null when it is not built like one. */
export function openBundleLine(line: string): (SealedLine & { readonly of: 'record' | 'local' }) | null {
  const [prefix, sha256, of] = PREFIX.exec(line) ?? [];
  if (prefix === undefined || sha256 === undefined || !line.endsWith('}')) return null;
  return { of: of === 'local' ? 'local' : 'record', sha256, line: line.slice(prefix.length, -1) };
}

/** Who writes a bundle, for which course, and when. */
export type BundleHead = Pick<BundleManifest, 'course' | 'author' | 'at'>;

/** The first line of a bundle, without its line feed. With local rows it is a copy: of what, and how many rows. */
export function manifestLine(
  { course, author, at, records }: BundleHead & Pick<BundleManifest, 'records'>,
  copy: Pick<CopyManifest, 'locals' | 'covers'> | null = null,
): string {
  const format = copy
    ? { format: 2, course, author, at, records, ...copy }
    : { format: 1, course, author, at, records };
  return JSON.stringify({ yijin: 'bundle', ...format });
}

/** Reads the first line of a bundle. A newer format is told as such: its lines must not be guessed at. */
export function parseManifest(
  line: string,
): { readonly ok: true; readonly manifest: BundleManifest } | { readonly ok: false; readonly fault: BundleFault } {
  const fault = { code: 'not-a-bundle', line: 1 } as const;
  let value: unknown;
  try {
    value = nestingDepth(line) > MAX_DEPTH ? null : JSON.parse(line);
  } catch {
    return { ok: false, fault };
  }
  const parsed = manifest.safeParse(value);
  if (parsed.success) return { ok: true, manifest: parsed.data };
  const newer = anyFormat.safeParse(value);
  return newer.success
    ? { ok: false, fault: { code: 'newer-format', line: 1, format: newer.data.format } }
    : { ok: false, fault };
}
