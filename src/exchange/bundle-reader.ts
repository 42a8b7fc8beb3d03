import {
  BUNDLE_CAPS,
  openBundleLine,
  parseManifest,
  type BundleCaps,
  type BundleFault,
  type BundleManifest,
  type SealedLine,
} from '../domain/record/bundle.ts';
import type { Digest } from '../domain/record/digest.ts';
import { nestingDepth, parseEnvelope, type SealedRecord } from '../domain/record/record.ts';
import { Unpacking, unpackLines, type RawLine } from './bundle-unpack.ts';

/** The line of a local row whose hash is right, and where it stands in the bundle. */
export interface LocalLine extends SealedLine {
  readonly at: number;
}

/**
 * What a bundle holds: the records whose hash is right, in their order, of whatever kind, the lines of local rows, and
 * every fault. Without a fault the bundle is whole; with one, what is given is still sound, and what to do with it is
 * the caller's choice.
 */
export interface BundleReading {
  readonly manifest: BundleManifest | null;
  readonly records: readonly SealedRecord[];
  readonly locals: readonly LocalLine[];
  readonly faults: readonly BundleFault[];
}

/** Reads a bundle as a stream within the caps. Never throws for what the file holds: that is told as faults. */
export async function readBundle(
  input: ReadableStream<Uint8Array>,
  digest: Digest,
  caps: BundleCaps = BUNDLE_CAPS,
): Promise<BundleReading> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const seen = new Map<string, string>();
  const records: SealedRecord[] = [];
  const locals: LocalLine[] = [];
  const faults: BundleFault[] = [];
  let manifest: BundleManifest | null = null;
  let number = 0;
  try {
    for await (const raw of unpackLines(input, caps)) {
      if (++number > caps.lines) throw new Unpacking({ code: 'too-many-lines', line: null, limit: caps.lines });
      if (number === 1) {
        const text = decode(raw, decoder, caps, 1);
        const parsed = typeof text === 'string' ? parseManifest(text) : { ok: false as const, fault: text };
        if (!parsed.ok) throw new Unpacking(parsed.fault);
        manifest = parsed.manifest;
        continue;
      }
      const text = decode(raw, decoder, caps, number);
      const read = typeof text === 'string' ? await readLine(text, number, digest, caps) : text;
      if ('code' in read) faults.push(read);
      else if ('at' in read) {
        if (manifest?.format === 2) locals.push(read);
        else faults.push({ code: 'not-a-line', line: number });
      } else if ((seen.get(read.record.id) ?? read.sha256) !== read.sha256) {
        faults.push({ code: 'id-twice', line: number, id: read.record.id });
      } else {
        seen.set(read.record.id, read.sha256);
        records.push(read);
      }
    }
    if (number === 0) faults.push({ code: 'empty', line: null });
    else if (manifest) {
      const promised = manifest.records + (manifest.format === 2 ? manifest.locals : 0);
      if (promised !== number - 1) {
        faults.push({ code: 'wrong-count', line: null, promised, found: number - 1 });
      }
    }
  } catch (error) {
    if (!(error instanceof Unpacking)) throw error;
    faults.push(error.fault);
  }
  return { manifest, records, locals, faults };
}

function decode(raw: RawLine, decoder: TextDecoder, caps: BundleCaps, line: number): string | BundleFault {
  if (raw === null) return { code: 'line-too-large', line, limit: caps.line };
  try {
    return decoder.decode(raw);
  } catch {
    return { code: 'bad-utf-8', line };
  }
}

async function readLine(
  text: string,
  line: number,
  digest: Digest,
  caps: BundleCaps,
): Promise<SealedRecord | LocalLine | BundleFault> {
  const opened = openBundleLine(text);
  if (!opened) return { code: 'not-a-line', line };
  if (nestingDepth(opened.line) > caps.depth) return { code: 'too-deep', line };
  if ((await digest(opened.line)) !== opened.sha256) return { code: 'hash-differs', line };
  const { of, ...sealed } = opened;
  if (of === 'local') return { ...sealed, at: line };
  const parsed = parseEnvelope(sealed.line);
  if (!parsed.ok) return { code: 'not-a-record', line, fault: parsed.fault };
  return { record: parsed.record, ...sealed };
}
