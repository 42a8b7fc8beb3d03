import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { NotWritten, openOutput, ReaderGone } from '../../src/cli/output.ts';

it('hands on in pieces, and waits until the reader has taken one', async () => {
  const taken: number[] = [];
  let go: (() => void) | null = null;
  const slow = new Writable({
    decodeStrings: false,
    highWaterMark: 1,
    write(piece: string, _, done) {
      taken.push(piece.length);
      go = () => done();
    },
  });
  const output = openOutput(slow);
  await output.write('a'.repeat(10));
  expect(taken).toEqual([]);
  let written = false;
  const writing = output.write('b'.repeat(2 ** 16)).then(() => (written = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect([taken, written]).toEqual([[2 ** 16 + 10], false]);
  go!();
  await writing;
  expect(written).toBe(true);
});

it('tells a reader that has gone away from what went wrong', async () => {
  const broken = (code: string) =>
    openOutput(new Writable({ write: (_piece, _encoding, done) => done(Object.assign(new Error(code), { code })) }));
  const write = async (code: string): Promise<void> => {
    const output = broken(code);
    await output.write('x');
    await output.flush();
    await new Promise((resolve) => setImmediate(resolve));
    await output.flush();
  };
  await expect(write('EPIPE')).rejects.toBeInstanceOf(ReaderGone);
  await expect(write('ENOSPC')).rejects.toThrow('ENOSPC');
});

it('knows a file that cannot be written, where the stream throws', async () => {
  const stream = new Writable();
  stream.write = () => {
    throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
  };
  const output = openOutput(stream);
  await output.write('x');
  const failed = await output.flush().catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(NotWritten);
  expect(String(failed)).toContain('no space left');
});
