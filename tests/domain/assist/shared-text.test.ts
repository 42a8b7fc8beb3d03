import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callRecord, callsAbout, type CallRecord } from '../../../src/domain/assist/call-record.ts';
import { sharesText, textsIn } from '../../../src/domain/assist/shared-text.ts';
import { asked } from './asked-kit.ts';

const ZH = '沙坡头位于腾格里沙漠东南缘，包兰铁路在这里穿越流动沙丘。';
const EN = 'Every summer its most common fish, the naked carp, leaves the lake and swims up the rivers to spawn.';

describe('text of a task in a question', () => {
  it('is found however marks, blanks, case and widths are changed', () => {
    const noise = fc.constantFrom('', ' ', '，', '!', '\n', '\u200b', '\u2060', '"', '—');
    fc.assert(
      fc.property(fc.constantFrom(ZH, EN), fc.array(noise, { minLength: 120, maxLength: 120 }), (source, marks) => {
        const noisy = [...source].map((letter, at) => letter.toUpperCase() + marks[at]!).join('');
        expect(sharesText([source], [`Translate: ${noisy}`])).toBe(true);
      }),
    );
    expect(sharesText(['ＡＢＣ １２３'], ['abc123'])).toBe(true);
  });

  it('is found in any stretch of it that is long enough, and however it is cut', () => {
    fc.assert(
      fc.property(fc.constantFrom([ZH, 13] as const, [EN, 55] as const), fc.nat(), ([source, length], seed) => {
        const from = seed % (source.length - length);
        expect(sharesText([source], [source.slice(from, from + length)])).toBe(true);
        expect(sharesText([source], [source.slice(0, from), source.slice(from)])).toBe(true);
      }),
    );
  });

  it('is not a name or a phrase in common, and not another text', () => {
    expect(sharesText([ZH], ['腾格里沙漠很大。', '包兰铁路', ''])).toBe(false);
    expect(sharesText([EN], ['The naked carp leaves the lake.', ''])).toBe(false);
    expect(sharesText([''], [''])).toBe(false);
    expect(sharesText([], [ZH])).toBe(false);
  });

  it('that is short counts as a whole alone', () => {
    expect(sharesText(['雅俗共赏。'], ['雅俗共赏'])).toBe(true);
    expect(sharesText(['雅俗共赏。'], ['雅俗共赏的书'])).toBe(false);
  });

  it('is looked for in every part of the data', () => {
    expect(textsIn({ brief: { readers: ZH }, terms: [{ source: 'a', target: 'b' }], wanted: ['s1'], rung: 1 })).toEqual(
      [ZH, 'a', 'b', 's1'],
    );
  });
});

it('a call that was sent the text of a work belongs to it, whatever it was made for', () => {
  const record = (call: string, about: CallRecord['body']['about'], source: string): CallRecord => ({
    id: `id-${call}`,
    kind: 'ai-call',
    format: 2,
    course: 'c',
    author: 'a',
    at: '2026-03-01T09:00:00.000Z',
    body: callRecord.body.parse({
      ...asked('draft', { document: [{ id: 's1', source }] }, {}),
      call,
      at: '2026-03-01T09:00:00.000Z',
      about,
    }),
  });
  const records = [
    record('first-form', { text: 'own-1' }, ZH),
    record('own', { text: 'own-2' }, ZH),
    record('another-text', { text: 'own-3' }, EN),
    record('another-work', { attempt: 'b' }, ZH),
  ];
  const work = { attempt: 'a', slug: 'own-2' };
  const calls = (found: readonly CallRecord[]) => found.map(({ body }) => body.call);
  expect(calls(callsAbout({ ...work, sources: [ZH] }, records))).toEqual(['first-form', 'own']);
  expect(calls(callsAbout(work, records))).toEqual(['own']);
});
