import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BundleError, writeBundle } from '../../src/exchange/bundle.ts';
import { readBundle } from '../../src/exchange/bundle-reader.ts';
import { HEAD, digest, gunzip, sealLine, streamOf, testRecord } from './bundle-kit.ts';

describe('a bundle', () => {
  it('brings back what was written, whatever the bodies hold and however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 8 }), fc.nat(), async (bodies, seed) => {
        const records = await Promise.all(bodies.map((body, n) => testRecord(n, 'reply', body)));
        const bytes = await writeBundle(HEAD, records);
        const read = await readBundle(streamOf(bytes, (seed % 100) + 1), digest);
        expect(read.faults).toEqual([]);
        expect(read.records.map(({ line, sha256 }) => ({ line, sha256 }))).toEqual(
          records.map(({ line, sha256 }) => ({ line, sha256 })),
        );
        expect(read.manifest).toEqual({ yijin: 'bundle', format: 1, ...HEAD, records: records.length });
      }),
      { numRuns: 60 },
    );
  });

  it('has the manifest first, then each record behind its hash, byte for byte', async () => {
    const record = await testRecord(1);
    const lines = (await gunzip(await writeBundle(HEAD, [record]))).split('\n');
    expect(lines).toEqual([
      '{"yijin":"bundle","format":1,"course":"practice-1","author":"K7QW-2RT9","at":"2026-03-01T08:00:00.000Z","records":1}',
      `{"sha256":"${record.sha256}","record":${record.line}}`,
      '',
    ]);
  });

  it('keeps kinds and formats of tomorrow byte for byte, with their own spelling', async () => {
    const { line } = await testRecord(2, 'dance-card', { 步: 1 });
    const foreign = await sealLine(line.replace('"format":1', '"format": 99').replace('{"步":1}', '{ "步" : 1.0 }'));
    const read = await readBundle(streamOf(await writeBundle(HEAD, [foreign])), digest);
    expect(read.faults).toEqual([]);
    expect(read.records[0]?.line).toBe(foreign.line);
    const again = await readBundle(streamOf(await writeBundle(HEAD, read.records)), digest);
    expect(again.records[0]).toMatchObject(foreign);
    expect(again.records[0]?.record).toMatchObject({ kind: 'dance-card', format: 99 });
  });

  it('takes the same record twice, as it is one fact', async () => {
    const record = await testRecord(3);
    const read = await readBundle(streamOf(await writeBundle(HEAD, [record, record])), digest);
    expect(read.faults).toEqual([]);
    expect(read.records).toHaveLength(2);
  });

  it('of no records is a bundle', async () => {
    const read = await readBundle(streamOf(await writeBundle(HEAD, [])), digest);
    expect(read).toMatchObject({ records: [], faults: [], manifest: { records: 0 } });
  });

  it('refuses to write a line that could not be read back', async () => {
    await expect(writeBundle(HEAD, [await sealLine('{\n}')])).rejects.toBeInstanceOf(BundleError);
  });

  it('goes out and comes back when it is larger than the pieces it is handled in', async () => {
    const records = await Promise.all(
      Array.from({ length: 300 }, (_, n) => testRecord(n, 'edit-log', { text: `第${n}句 `.repeat(500) })),
    );
    const read = await readBundle(streamOf(await writeBundle(HEAD, records), 1000), digest);
    expect(read.faults).toEqual([]);
    expect(read.records.map(({ sha256 }) => sha256)).toEqual(records.map(({ sha256 }) => sha256));
  });
});
