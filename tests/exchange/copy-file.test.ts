import { describe, expect, it } from 'vitest';
import { localBundleLine, manifestLine } from '../../src/domain/record/bundle.ts';
import { BundleError, writeBundle } from '../../src/exchange/bundle.ts';
import { readBundle } from '../../src/exchange/bundle-reader.ts';
import { COPY_CAPS, readCopy, writeCopy } from '../../src/exchange/copy-file.ts';
import { localRows } from '../../src/domain/copy/local-row.ts';
import { copyOf } from '../domain/copy/copy-kit.ts';
import { HEAD, digest, gunzip, gzip, sealLine, streamOf, testRecord } from './bundle-kit.ts';

const records = [await testRecord(1), await testRecord(2, 'kind-of-tomorrow', { drawing: [1] })];
const attempts = [copyOf('漆器之美'), copyOf('', { id: 'b' })];
const notes = [{ name: 'hand-in.a.1', value: { reflection: {} } }];
const content = { covers: 'device', records, attempts, notes } as const;
const packed = await writeCopy(HEAD, content, digest);
const text = await gunzip(packed);
const read = async (changed: string) => readCopy(streamOf(await gzip(changed)), digest);

describe('a copy as a file', () => {
  it('gives back records byte for byte, attempts and notes', async () => {
    const reading = await readCopy(streamOf(packed), digest);
    expect(reading.faults).toEqual([]);
    expect(reading.manifest).toMatchObject({ ...HEAD, format: 2, covers: 'device', records: 2, locals: 4 });
    expect(reading.records.map(({ line, sha256 }) => ({ line, sha256 }))).toEqual(
      records.map(({ line, sha256 }) => ({ line, sha256 })),
    );
    expect(reading).toMatchObject({ attempts, notes, later: 0 });
  });

  it('a bundle of records alone is read as well, and stays of the first format', async () => {
    const bundle = await writeBundle(HEAD, records);
    expect(await readCopy(streamOf(bundle), digest)).toMatchObject({
      manifest: { format: 1 },
      attempts: [],
      faults: [],
    });
    expect((await readBundle(streamOf(bundle), digest)).records).toHaveLength(2);
  });

  it('local rows of a later version are counted and nothing else is wrong', async () => {
    const line = localBundleLine(await sealLine('{"kind":"drawing","format":3,"lines":[]}'));
    const reading = await read(`${text.replace('"locals":4', '"locals":5')}${line}\n`);
    expect(reading).toMatchObject({ later: 1, faults: [], attempts });
  });

  it.each([
    ['a changed keystroke', text.replace('"in":"漆"', '"in":"器"'), 'hash-differs', 5],
    ['a row taken out', text.split('\n').toSpliced(4, 1).join('\n'), 'wrong-count', null],
    [
      'a row taken out and the count changed',
      text.replace('"locals":4', '"locals":3').split('\n').toSpliced(4, 1).join('\n'),
      'log-not-whole',
      4,
    ],
    ['cut at a line', text.slice(0, text.lastIndexOf('{"sha256"')), 'wrong-count', null],
    ['a manifest of no copy', text.replace('"covers":"device"', '"covers":"class"'), 'not-a-bundle', 1],
    ['a newer manifest', text.replace('"format":2', '"format":3'), 'newer-format', 1],
  ])('%s', async (_name, changed, code, line) => {
    const reading = await read(changed);
    expect(reading.faults.map((fault) => [fault.code, fault.line])).toContainEqual([code, line]);
  });

  it('local rows have no place in a bundle of records', async () => {
    const [row = ''] = localRows(attempts, []);
    const lines = [manifestLine({ ...HEAD, records: 1 }), localBundleLine(await sealLine(row))];
    expect((await read(`${lines.join('\n')}\n`)).faults).toEqual([{ code: 'not-a-line', line: 2 }]);
  });

  it('does not write what would not be read back', async () => {
    await expect(writeCopy(HEAD, content, digest, { ...COPY_CAPS, line: 200 })).rejects.toThrow(BundleError);
    await expect(writeCopy(HEAD, content, digest, { ...COPY_CAPS, bytes: 900 })).rejects.toThrow(BundleError);
  });
});
