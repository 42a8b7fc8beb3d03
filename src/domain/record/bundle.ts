/**
 * The bundle: how records pass between people as one file. Lines of text under gzip, the manifest first, then one line
 * a record. The hash stands at a fixed place before the record, so that the record's exact line is a slice of the
 * bundle's line: nothing is parsed and written again, and kinds this version does not know pass through unchanged.
 */
import * as z from 'zod/mini';
import { MAX_DEPTH, nestingDepth, type RecordFault, type SealedRecord } from './record.ts';

/** The newest bundle format this version can read, and the one it writes. */
export const BUNDLE_FORMAT = 1;

const manifest = z.strictObject({
  yijin: z.literal('bundle'),
  format: z.literal(BUNDLE_FORMAT),
  course: z.string().check(z.minLength(1), z.maxLength(80)),
  author: z.string().check(z.minLength(1), z.maxLength(80)),
  at: z.iso.datetime({ offset: true }),
  records: z.int().check(z.nonnegative()),
});
export type BundleManifest = Readonly<z.output<typeof manifest>>;
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

const BEFORE_HASH = '{"sha256":"';
const BEFORE_RECORD = '","record":';
const RECORD_AT = BEFORE_HASH.length + 64 + BEFORE_RECORD.length;
const PREFIX = /^\{"sha256":"([0-9a-f]{64})","record":/;

/** The line of a sealed record in a bundle, without its line feed. */
export function bundleLine({ sha256, line }: Pick<SealedRecord, 'sha256' | 'line'>): string {
  return `${BEFORE_HASH}${sha256}${BEFORE_RECORD}${line}}`;
}

/** The hash and the exact line of the record in a line of a bundle; null when it is not built like one. */
export function openBundleLine(line: string): Pick<SealedRecord, 'sha256' | 'line'> | null {
  const sha256 = PREFIX.exec(line)?.[1];
  if (sha256 === undefined || !line.endsWith('}')) return null;
  return { sha256, line: line.slice(RECORD_AT, -1) };
}

/** The first line of a bundle, without its line feed. */
export function manifestLine({ course, author, at, records }: Omit<BundleManifest, 'yijin' | 'format'>): string {
  return JSON.stringify({ yijin: 'bundle', format: BUNDLE_FORMAT, course, author, at, records });
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
