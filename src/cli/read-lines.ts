/** Lines of a stream of bytes, with their numbers, in memory that does not grow with the stream. */
import { isUtf8 } from 'node:buffer';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Null for a line that cannot be read; `fault` says why. */
  readonly text: string | null;
  readonly fault: string;
}

/** A longer line is passed over. */
export const MOST_BYTES = 2 ** 26;
const LF = 0x0a;
const CR = 0x0d;

/**
 * The lines of each piece of input together. A line ends with LF, CR LF or CR, mixed as they come; a byte order mark at
 * the beginning is dropped. Nothing after the last line end is no line.
 */
export async function* readLines(input: AsyncIterable<Buffer>): AsyncGenerator<readonly Line[]> {
  let rest: Buffer[] = [];
  let length = 0;
  let number = 0;
  let afterCr = false;
  const end = (last: Buffer): Line => {
    number += 1;
    const line = length + last.length > MOST_BYTES ? null : Buffer.concat([...rest, last]);
    rest = [];
    length = 0;
    return line === null ? failed(number, `longer than ${MOST_BYTES / 2 ** 20} MB`) : decoded(line, number);
  };
  for await (const piece of input) {
    const lines: Line[] = [];
    let from = 0;
    if (afterCr && piece[0] === LF) from = 1;
    if (piece.length > 0) afterCr = false;
    for (let at = nextEnd(piece, from); at !== -1; at = nextEnd(piece, from)) {
      lines.push(end(piece.subarray(from, at)));
      from = at + 1;
      if (piece[at] !== CR) continue;
      if (from === piece.length) afterCr = true;
      else if (piece[from] === LF) from += 1;
    }
    if (from < piece.length) {
      length += piece.length - from;
      if (length > MOST_BYTES) rest = [];
      else rest.push(piece.subarray(from));
    }
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [end(Buffer.alloc(0))];
}

function nextEnd(piece: Buffer, from: number): number {
  const lf = piece.indexOf(LF, from);
  const cr = piece.subarray(from, lf === -1 ? piece.length : lf).indexOf(CR);
  return cr === -1 ? lf : from + cr;
}

function decoded(bytes: Buffer, number: number): Line {
  if (number === 1 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) {
    return failed(number, 'UTF-16; save the file as UTF-8');
  }
  if (!isUtf8(bytes)) return failed(number, 'not UTF-8');
  const marked = number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { number, text: bytes.toString('utf8', marked ? 3 : 0), fault: '' };
}

function failed(number: number, fault: string): Line {
  return { number, text: null, fault };
}
