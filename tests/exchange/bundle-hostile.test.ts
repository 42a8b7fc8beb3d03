import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUNDLE_CAPS, bundleLine, manifestLine } from '../../src/domain/record/bundle.ts';
import { writeBundle } from '../../src/exchange/bundle.ts';
import { readBundle } from '../../src/exchange/bundle-reader.ts';
import { HEAD, bundleText, digest, gzip, sealLine, streamOf, testId, testRecord } from './bundle-kit.ts';

const good = [await testRecord(1), await testRecord(2), await testRecord(3)] as const;
const packed = await writeBundle(HEAD, good);
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> => Uint8Array.from(parts.flatMap((part) => [...part]));
const envelope = JSON.parse(good[0].line) as Record<string, unknown>;
const sealed = (value: unknown) => sealLine(typeof value === 'string' ? value : JSON.stringify(value));
const withLine = async (value: unknown): Promise<string> => bundleText([good[0], await sealed(value), good[1]]);
const first = (text: string): string => text.slice(0, text.indexOf('\n'));
const manifest = (change: object): string =>
  JSON.stringify({ ...(JSON.parse(first(bundleText([]))) as object), ...change });

const table: readonly (readonly [string, Uint8Array<ArrayBuffer> | string, string, number | null, number])[] = [
  ['nothing', new Uint8Array(0), 'empty', null, 0],
  ['gzip of nothing', '', 'empty', null, 0],
  ['no gzip', bytes('PK\u0003\u0004 a ZIP'), 'bad-gzip', null, 0],
  ['a plain text', bytes(bundleText(good)), 'bad-gzip', null, 0],
  ['one byte', packed.slice(0, 1), 'cut', null, 0],
  ['cut in the middle', packed.slice(0, packed.length >> 1), 'cut', null, -1],
  ['cut before its last byte', packed.slice(0, -1), 'cut', null, 3],
  ['a byte behind it', joined(packed, new Uint8Array(1)), 'trailing-bytes', null, 3],
  ['a text behind it', joined(packed, bytes('<script>')), 'trailing-bytes', null, -1],
  ['a second gzip behind it', joined(packed, packed), 'trailing-bytes', null, -1],
  ['no JSON for a manifest', 'hello\n', 'not-a-bundle', 1, 0],
  ['an empty first line', `\n${bundleText(good)}`, 'not-a-bundle', 1, 0],
  ['a byte order mark', `\uFEFF${bundleText(good)}`, 'not-a-bundle', 1, 0],
  ['a record for a manifest', good[0].line, 'not-a-bundle', 1, 0],
  ['a deep manifest', '['.repeat(200_000), 'not-a-bundle', 1, 0],
  ['another manifest', manifest({ yijin: 'pack' }), 'not-a-bundle', 1, 0],
  ['a manifest with more in it', manifest({ paths: [] }), 'not-a-bundle', 1, 0],
  [
    '__proto__ in the manifest',
    first(bundleText([])).replace('{', '{"__proto__":{"polluted":1},'),
    'not-a-bundle',
    1,
    0,
  ],
  ['a negative count', manifest({ records: -1 }), 'not-a-bundle', 1, 0],
  ['a newer format', `${manifest({ format: 3, shape: 'other' })}\nanything\n`, 'newer-format', 1, 0],
  ['fewer records than promised', bundleText(good, 4), 'wrong-count', null, 3],
  ['more records than promised', bundleText(good, 2), 'wrong-count', null, 3],
  ['an empty line', bundleText(good).replace('\n', '\n\n'), 'not-a-line', 2, 3],
  ['Windows line ends', bundleText(good).replaceAll('\n', '\r\n'), 'not-a-line', 2, 0],
  ['a line without a hash', bundleText([{ sha256: '', line: good[0].line }]), 'not-a-line', 2, 0],
  ['a hash in capitals', bundleText([{ ...good[0], sha256: good[0].sha256.toUpperCase() }]), 'not-a-line', 2, 0],
  ['a changed hash', bundleText([{ ...good[0], sha256: good[1].sha256 }]), 'hash-differs', 2, 0],
  ['a changed record', bundleText(good).replace('"n":2', '"n":9'), 'hash-differs', 3, 2],
  ['a key slipped in behind', bundleText(good).replace(/\}\n$/, ',"more":1}\n'), 'hash-differs', 4, 2],
  ['no JSON in a record', await withLine('{"id":'), 'not-a-record', 3, 2],
  ['a number for a record', await withLine('7'), 'not-a-record', 3, 2],
  ['null for a record', await withLine('null'), 'not-a-record', 3, 2],
  ['an id that is a path', await withLine({ ...envelope, id: '../../etc/passwd' }), 'not-a-record', 3, 2],
  [
    'an id of version 4',
    await withLine({ ...envelope, id: testId(9).replace(/^(.{14})7/, '$14') }),
    'not-a-record',
    3,
    2,
  ],
  ['a kind with a space', await withLine({ ...envelope, kind: 'a b' }), 'not-a-record', 3, 2],
  ['a kind of capitals', await withLine({ ...envelope, kind: 'Review' }), 'not-a-record', 3, 2],
  ['format 0', await withLine({ ...envelope, format: 0 }), 'not-a-record', 3, 2],
  ['half a format', await withLine({ ...envelope, format: 1.5 }), 'not-a-record', 3, 2],
  ['no time', await withLine({ ...envelope, at: 'yesterday' }), 'not-a-record', 3, 2],
  ['a long author', await withLine({ ...envelope, author: 'x'.repeat(81) }), 'not-a-record', 3, 2],
  ['one more field', await withLine({ ...envelope, sha256: 'x' }), 'not-a-record', 3, 2],
  [
    '__proto__ in a record',
    await withLine(good[2].line.replace('{', '{"__proto__":{"polluted":1},')),
    'not-a-record',
    3,
    2,
  ],
  [
    'a deep record',
    await withLine({ ...envelope, body: JSON.parse('['.repeat(61) + ']'.repeat(61)) as unknown }),
    'too-deep',
    3,
    2,
  ],
  ['200,000 brackets', await withLine('['.repeat(200_000) + ']'.repeat(200_000)), 'too-deep', 3, 2],
  ['two records of one id', await withLine({ ...envelope, body: 'other' }), 'id-twice', 3, 2],
  [
    'bad UTF-8',
    joined(bytes(`${manifestLine({ ...HEAD, records: 1 })}\n`), Uint8Array.of(0xff, 0xfe, 10)),
    'bad-utf-8',
    2,
    0,
  ],
  ['an overlong slash', joined(bytes(bundleText([])), Uint8Array.of(0xc0, 0xaf, 10)), 'bad-utf-8', 2, 0],
  ['a surrogate in UTF-8', joined(bytes(bundleText([])), Uint8Array.of(0xed, 0xa0, 0x80, 10)), 'bad-utf-8', 2, 0],
  ['bad UTF-8 in the manifest', Uint8Array.of(0xff, 10), 'bad-utf-8', 1, 0],
];
const RAW = new Set(['nothing', 'no gzip', 'a plain text', 'one byte']);

describe('a hostile bundle', () => {
  it.each(table)('%s', async (name, content, code, line, kept) => {
    const raw = typeof content !== 'string' && (RAW.has(name) || content[0] === 0x1f);
    const read = await readBundle(streamOf(raw ? content : await gzip(content)), digest);
    expect(read.faults.find((fault) => fault.code === code) ?? read.faults).toMatchObject({ code, line });
    if (kept >= 0) expect(read.records).toHaveLength(kept);
    const known = new Set(good.map((record) => record.sha256));
    expect(read.records.every((record) => known.has(record.sha256))).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('keeps __proto__ in a body as it is, and nothing is polluted', async () => {
    const line = good[2].line.replace('"body":{', '"body":{"__proto__":{"polluted":1},');
    const read = await readBundle(streamOf(await gzip(await withLine(line))), digest);
    expect(read.records[1]?.line).toBe(line);
    expect(read.faults).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('a line past the cap is passed over and the next one read', async () => {
    const big = await testRecord(7, 'reply', 'x'.repeat(5000));
    const read = await readBundle(streamOf(await gzip(bundleText([big, good[0]]))), digest, {
      ...BUNDLE_CAPS,
      line: 4000,
    });
    expect(read.faults).toEqual([{ code: 'line-too-large', line: 2, limit: 4000 }]);
    expect(read.records).toHaveLength(1);
  });

  it('lines past the cap end the reading', async () => {
    const read = await readBundle(streamOf(packed), digest, { ...BUNDLE_CAPS, lines: 3 });
    expect(read.faults).toEqual([{ code: 'too-many-lines', line: null, limit: 3 }]);
    expect(read.records).toHaveLength(2);
  });

  it('a bomb is refused at the cap, in little memory, and what is left of it is not read', async () => {
    const bomb = new Uint8Array(gzipSync(new Uint8Array(400 * 1024 * 1024), { level: 9 }));
    expect(bomb.length).toBeLessThan(600 * 1024);
    let read = 0;
    const source = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(bomb.subarray(read, (read += 4096)));
        if (read >= bomb.length) controller.close();
      },
    });
    const before = process.memoryUsage().rss;
    const reading = await readBundle(source, digest);
    expect(reading.faults).toEqual([{ code: 'too-large', line: null, limit: BUNDLE_CAPS.bytes }]);
    expect(read).toBeLessThan(bomb.length / 3);
    expect(process.memoryUsage().rss - before).toBeLessThan(128 * 1024 * 1024);
    // Packing it takes the most.
  }, 60_000);

  it('a source that fails is told', async () => {
    const source = new ReadableStream<Uint8Array>({
      start: (controller) => controller.error(new DOMException('gone', 'NotReadableError')),
    });
    expect((await readBundle(source, digest)).faults).toEqual([{ code: 'unreadable', line: null }]);
  });

  it('1,000 seeded mutations give a fault or the very same records, and never a new one', async () => {
    const plain = bytes(bundleText(good));
    let seed = 20_260_301;
    const chance = (n: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed % n;
    };
    let refused = 0;
    for (let round = 0; round < 1000; round++) {
      const inside = round % 2 === 0;
      const spoilt = [...(inside ? plain : packed)];
      for (let change = chance(3); change >= 0; change--) {
        const at = chance(spoilt.length);
        const how = chance(3);
        if (how === 0) spoilt[at] = chance(256);
        else if (how === 1) spoilt.splice(at, 1 + chance(40));
        else spoilt.splice(at, 0, ...spoilt.slice(chance(spoilt.length)).slice(0, 40));
      }
      const file = Uint8Array.from(spoilt);
      const read = await readBundle(streamOf(inside ? await gzip(file) : file), digest);
      const known: ReadonlySet<string> = new Set(good.map((record) => record.line));
      expect(read.records.every((record) => known.has(record.line))).toBe(true);
      if (read.faults.length > 0) refused++;
    }
    expect(refused).toBeGreaterThan(900);
  });

  it('prefix and slice agree', () => {
    expect(bundleLine({ sha256: 'a'.repeat(64), line: '{}' })).toBe(`{"sha256":"${'a'.repeat(64)}","record":{}}`);
  });
});
