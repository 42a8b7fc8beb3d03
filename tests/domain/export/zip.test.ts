import { crc32 } from 'node:zlib';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { zipArchive } from '../../../src/domain/export/zip.ts';

/** Reads an archive by its directory, as programs do. */
function unzip(bytes: Uint8Array): { name: string; bytes: Uint8Array }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  expect(at + view.getUint32(end + 12, true)).toBe(end);
  return Array.from({ length: count }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = bytes.slice(at + 46, at + 46 + nameLength);
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    expect(bytes.slice(local + 30, local + 30 + nameLength)).toEqual(name);
    const content = bytes.slice(local + 30 + nameLength, local + 30 + nameLength + size);
    expect(view.getUint32(at + 16, true)).toBe(crc32(content));
    expect(view.getUint32(local + 14, true)).toBe(crc32(content));
    at += 46 + nameLength;
    return { name: new TextDecoder().decode(name), bytes: content };
  });
}

describe('an archive', () => {
  test.prop([fc.array(fc.tuple(fc.stringMatching(/^[a-z_修.]{1,12}$/u), fc.uint8Array({ maxLength: 300 })))])(
    'gives its files again, with the sums that programs check',
    (files) => {
      const entries = files.map(([name, bytes]) => ({ name: new TextEncoder().encode(name), bytes }));
      expect(unzip(zipArchive(entries))).toEqual(files.map(([name, bytes]) => ({ name, bytes })));
    },
  );
});
