import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { inForce } from '../../../src/domain/record/in-force.ts';
import {
  MAX_DEPTH,
  nestingDepth,
  parseEnvelope,
  parseRecord,
  recordLine,
  type RecordType,
  type YijinRecord,
} from '../../../src/domain/record/record.ts';
import { sealRecord } from '../../../src/domain/record/seal.ts';

const ID = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
const note: RecordType<'note', { text: string }> = {
  kind: 'note',
  format: 2,
  body: z.strictObject({ text: z.string().check(z.maxLength(10, 'too-long')) }),
};
const RECORD: YijinRecord<'note', { text: string }> = {
  id: ID,
  kind: 'note',
  format: 2,
  course: 'practice-1',
  author: 'K7QW-2RT9',
  at: '2026-03-01T08:00:00.000Z',
  body: { text: '漆' },
};
const line = (change: object): string => JSON.stringify({ ...RECORD, ...change });

describe('parseRecord', () => {
  it('reads what recordLine wrote', () => {
    const record = { ...RECORD, supersedes: ID };
    expect(parseRecord(recordLine(record), note)).toEqual({ ok: true, record });
  });

  it('reads an older format, whose body the schema still knows', () => {
    expect(parseRecord(line({ format: 1 }), note)).toMatchObject({ ok: true, record: { format: 1 } });
  });

  it.each<[string, string, object]>([
    ['nothing', '', { code: 'not-json' }],
    ['half a line', line({}).slice(0, -1), { code: 'not-json' }],
    ['two records', `${line({})}${line({})}`, { code: 'not-json' }],
    ['too deep', '['.repeat(MAX_DEPTH + 1), { code: 'too-deep' }],
    ['a list', '[]', { code: 'not-a-record', path: '' }],
    ['null', 'null', { code: 'not-a-record', path: '' }],
    ['no id', line({ id: undefined }), { code: 'not-a-record', path: 'id' }],
    [
      'an id in capitals',
      line({ id: ID.toUpperCase() }),
      { code: 'not-a-record', path: 'id', reason: 'not-a-uuid-v7' },
    ],
    ['an id of version 4', line({ id: ID.replace('7cc3', '4cc3') }), { code: 'not-a-record', path: 'id' }],
    ['an odd kind', line({ kind: '1x' }), { code: 'not-a-record', path: 'kind', reason: 'not-a-kind' }],
    ['no course', line({ course: '' }), { code: 'not-a-record', path: 'course' }],
    [
      'a time without a zone',
      line({ at: '2026-03-01T08:00:00' }),
      { code: 'not-a-record', path: 'at', reason: 'not-an-iso-time' },
    ],
    ['a day that is none', line({ at: '2026-02-30T08:00:00Z' }), { code: 'not-a-record', path: 'at' }],
    ['an odd supersedes', line({ supersedes: 'x' }), { code: 'not-a-record', path: 'supersedes' }],
    ['format 0', line({ format: 0 }), { code: 'not-a-record', path: 'format' }],
    ['a field more', line({ sha256: '' }), { code: 'not-a-record', path: '' }],
    ['another kind', line({ kind: 'dance-card' }), { code: 'other-kind', kind: 'dance-card' }],
    ['a newer format', line({ format: 3, body: 7 }), { code: 'newer-format', kind: 'note', format: 3 }],
    ['no body', line({ body: undefined }), { code: 'not-a-record', path: 'body' }],
    [
      'a long text',
      line({ body: { text: 'x'.repeat(11) } }),
      { code: 'not-a-record', path: 'body.text', reason: 'too-long' },
    ],
    ['a field more in the body', line({ body: { text: '', more: 1 } }), { code: 'not-a-record', path: 'body' }],
  ])('%s is a fault', (_, text, fault) => {
    const parsed = parseRecord(text, note);
    expect(parsed).toMatchObject({ ok: false, fault });
  });

  it('refuses __proto__ in envelope and body, and pollutes nothing', () => {
    for (const where of ['{', '"body":{']) {
      const text = line({}).replace(where, `${where}"__proto__":{"polluted":1},`);
      expect(parseRecord(text, note)).toMatchObject({ ok: false, fault: { code: 'not-a-record' } });
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('the envelope of an unknown kind is read, its body as it is', () => {
    expect(parseEnvelope(line({ kind: 'dance-card', format: 99, body: [1] }))).toMatchObject({
      ok: true,
      record: { kind: 'dance-card', format: 99, body: [1] },
    });
  });
});

describe('nestingDepth', () => {
  it.each([
    ['', 0],
    ['7', 0],
    ['{}', 1],
    ['[[],[[]]]', 3],
    ['{"[[[":"]]]{{{"}', 1],
    [String.raw`["\"[[","\\",[1]]`, 2],
    ['[[[', 3],
    [']]][', 0],
  ])('%j: %i', (json, depth) => {
    expect(nestingDepth(json)).toBe(depth);
  });

  it('is the depth of the value', () => {
    const depthOf = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
    fc.assert(fc.property(fc.jsonValue(), (value) => nestingDepth(JSON.stringify(value)) === depthOf(value)));
  });
});

describe('a record line', () => {
  it('is one line, the same each time, in the order of the envelope', () => {
    expect(recordLine(RECORD)).toBe(
      `{"id":"${ID}","kind":"note","format":2,"course":"practice-1","author":"K7QW-2RT9","at":"2026-03-01T08:00:00.000Z","body":{"text":"漆"}}`,
    );
    expect(recordLine({ ...RECORD, body: 'a\nb\u2028\uD800' })).toContain(String.raw`"a\nb${'\u2028'}\ud800"`);
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        const text = recordLine({ ...RECORD, body });
        const read = parseEnvelope(text);
        expect(text).not.toContain('\n');
        expect(read.ok && recordLine(read.record)).toBe(text);
      }),
    );
  });

  it('is sealed with the SHA-256 of its bytes', async () => {
    const digest = async (text: string): Promise<string> => createHash('sha256').update(text, 'utf8').digest('hex');
    const sealed = await sealRecord(RECORD, digest);
    expect(sealed).toEqual({ record: RECORD, line: recordLine(RECORD), sha256: await digest(recordLine(RECORD)) });
  });
});

describe('inForce', () => {
  it('leaves out what another one of the list supersedes', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ ...RECORD, id }));
    if (!a || !b || !c) return;
    expect(inForce([a, { ...b, supersedes: 'a' }, { ...c, supersedes: 'x' }]).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(inForce([])).toEqual([]);
  });
});
