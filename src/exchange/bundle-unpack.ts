import type { BundleCaps, BundleFault } from '../domain/record/bundle.ts';

/** A line as its bytes, or null for one longer than the cap, whose bytes were passed over. */
export type RawLine = Uint8Array | null;

/** What stopped the unpacking. It never leaves this folder: the reader makes it one of its faults. */
export class Unpacking extends Error {
  override readonly name = 'Unpacking';
  readonly fault: BundleFault;
  constructor(fault: BundleFault, options?: ErrorOptions) {
    super(fault.code, options);
    this.fault = fault;
  }
}

// Engines unpack a piece of input in one go: small pieces keep what a bomb can grow to within 1,032 times this.
const PIECE = 8 * 1024;

/** The input in small pieces, noting its first two bytes, its last four and how long it is. */
class Watch {
  readonly head: number[] = [];
  tail = new Uint8Array(0);
  length = 0;
  see(piece: Uint8Array): void {
    for (let i = 0; this.head.length < 2 && i < piece.length; i++) this.head.push(piece[i] ?? 0);
    this.length += piece.length;
    this.tail = Uint8Array.from([...this.tail, ...piece.subarray(-4)]).slice(-4);
  }
  /** The length of the unpacked content as gzip's last four bytes tell it: modulo 2^32, little endian. */
  get told(): number {
    return this.tail.length < 4 ? -1 : new DataView(this.tail.buffer).getUint32(0, true);
  }
}

/**
 * Unpacks the input piece by piece, each only when the one before it is done: left to themselves, streams read far
 * ahead. An input that fails makes the output fail with the same error.
 */
function unpack(input: ReadableStream<Uint8Array>, watch: Watch): ReadableStreamDefaultReader<Uint8Array> {
  const gunzip = new DecompressionStream('gzip');
  const writer = gunzip.writable.getWriter();
  const feed = async (): Promise<void> => {
    const source = input.getReader();
    try {
      for (let read = await source.read(); !read.done; read = await source.read()) {
        for (let from = 0; from < read.value.length; from += PIECE) {
          const piece = new Uint8Array(read.value.subarray(from, from + PIECE));
          watch.see(piece);
          await writer.write(piece);
        }
      }
      await writer.close();
    } catch (error) {
      await Promise.allSettled([writer.abort(error), source.cancel(error)]);
    }
  };
  void feed();
  return gunzip.readable.getReader();
}

/** Unpacks gzip and gives the lines one by one. Throws `Unpacking` for what breaks a cap or is not one whole gzip. */
export async function* unpackLines(input: ReadableStream<Uint8Array>, caps: BundleCaps): AsyncGenerator<RawLine> {
  const watch = new Watch();
  const reader = unpack(input, watch);
  let bytes = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > caps.line) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const line = (): RawLine => {
    const whole = length > caps.line ? null : join(parts, length);
    parts = [];
    length = 0;
    return whole;
  };
  try {
    for (;;) {
      const { done, value } = await next(reader, watch);
      if (done) break;
      bytes += value.length;
      if (bytes > caps.bytes) throw new Unpacking({ code: 'too-large', line: null, limit: caps.bytes });
      let from = 0;
      for (let end = value.indexOf(10); end >= 0; end = value.indexOf(10, from)) {
        take(value.subarray(from, end));
        yield line();
        from = end + 1;
      }
      take(value.subarray(from));
    }
    // A second gzip behind the first is unpacked by some engines without a word; its content is counted apart.
    if (watch.told !== bytes % 2 ** 32) throw new Unpacking({ code: 'trailing-bytes', line: null });
    if (length > 0) yield line();
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function next(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  watch: Watch,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  try {
    return await reader.read();
  } catch (cause) {
    throw new Unpacking({ code: reason(cause, watch), line: null }, { cause });
  }
}

function reason(
  cause: unknown,
  { head, length }: Watch,
): 'unreadable' | 'bad-gzip' | 'cut' | 'trailing-bytes' | 'empty' {
  const text = cause instanceof Error ? `${cause.name} ${cause.message}` : String(cause);
  if (/NotReadable|NotFound|Permission|Abort|Network/i.test(text)) return 'unreadable';
  if (length === 0) return 'empty';
  if (head[0] !== 0x1f || (length > 1 && head[1] !== 0x8b)) return 'bad-gzip';
  if (/unexpected (end|eof)|truncated|incomplete/i.test(text)) return 'cut';
  // Node meets bytes behind the end as a header that is none; the header at the front was seen above to be one.
  return /junk|trailing|extra|after end|incorrect header check/i.test(text) ? 'trailing-bytes' : 'bad-gzip';
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
