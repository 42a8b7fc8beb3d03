import { describe, expect, test } from 'vitest';
import { MAX_PACK_BYTES, readPackFile } from '../../../src/features/evidence/read-pack-file.ts';

const file = (text: string | Uint8Array<ArrayBuffer>): File => new File([text], 'pack.json');

describe('a file that claims to be a pack', () => {
  test('is read as JSON', async () => {
    expect(await readPackFile(file('{"yijin":"evidence-pack"}'))).toEqual({
      ok: true,
      value: { yijin: 'evidence-pack' },
    });
  });

  test.each([
    ['too deep', file('['.repeat(200_000)), 'too-deep'],
    ['deep in a text is not deep', file(`["${'['.repeat(200)}"]`), null],
    ['not JSON', file('<!doctype html>'), 'not-json'],
    ['empty', file(''), 'not-json'],
    ['not UTF-8', file(new Uint8Array([0x22, 0xff, 0x22])), 'not-text'],
  ])('%s', async (_name, given, refused) => {
    const read = await readPackFile(given);
    expect(read.ok ? null : read.refused).toBe(refused);
  });

  test('too large is not even read', async () => {
    const arrayBuffer = (): Promise<ArrayBuffer> => Promise.reject(new Error('read'));
    expect(await readPackFile({ size: MAX_PACK_BYTES + 1, arrayBuffer })).toEqual({ ok: false, refused: 'too-large' });
    expect(await readPackFile({ size: 1, arrayBuffer })).toEqual({ ok: false, refused: 'unreadable' });
  });
});
