/**
 * A ZIP archive of texts, stored as they are (APPNOTE 6.3.3: no compression, names in UTF-8). For the files of many
 * submissions at once: browsers stop a page that saves one file after the other.
 */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Bit 11: the name is UTF-8. */
const FLAGS = 0x0800;
/** 1980-01-01, the earliest a ZIP knows: when files were made is nobody's business. */
const DATE = 0x0021;
const MOST_FILES = 65_535;
const MOST_BYTES = 0xffff_ffff;

/** Throws `RangeError` for more files or bytes than a plain ZIP can hold. */
export function zipArchive(
  entries: readonly { readonly name: Uint8Array; readonly bytes: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const crc = crc32(bytes);
    const common = [FLAGS, 0, 0, DATE, ...wide(crc), ...wide(bytes.length), ...wide(bytes.length), name.length, 0];
    const local = words([...wide(LOCAL), VERSION, ...common]);
    directory.push(words([...wide(CENTRAL), VERSION, VERSION, ...common, 0, 0, 0, 0, 0, ...wide(offset)]), name);
    parts.push(local, name, bytes);
    offset += local.length + name.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  if (entries.length > MOST_FILES || offset + size > MOST_BYTES) throw new RangeError('zipArchive: too much for one');
  const end = words([...wide(END), 0, 0, entries.length, entries.length, ...wide(size), ...wide(offset), 0]);
  return joined([...parts, ...directory, end]);
}

/** A number of 32 bits as two of 16, the lower first. */
function wide(value: number): readonly [number, number] {
  return [value & 0xffff, value >>> 16];
}

/** Numbers of 16 bits, the lower byte of each first. */
function words(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 2);
  for (const [at, value] of values.entries()) {
    bytes[at * 2] = value & 0xff;
    bytes[at * 2 + 1] = value >>> 8;
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as ZIP and gzip have it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffff_ffff) >>> 0;
}
