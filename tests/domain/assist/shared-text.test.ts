import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wasSent } from '../../../src/domain/assist/call-record.ts';
import { heldSegment, sentText, soughtText } from '../../../src/domain/assist/shared-text.ts';
import { asked } from './asked-kit.ts';

const ZH = '沙坡头位于腾格里沙漠东南缘，包兰铁路在这里穿越流动沙丘。';
const EN = 'Every summer its most common fish, the naked carp, leaves the lake and swims up the rivers to spawn.';
const holds = (texts: readonly string[], data: unknown, known: unknown = null): boolean =>
  heldSegment(sentText(data), soughtText(texts), known === null ? null : sentText(known)) !== null;

/** The text with something after every so many letters. */
const broken = (text: string, every: number, by: string): string =>
  [...text].map((letter, at) => ((at + 1) % every === 0 ? letter + by : letter)).join('');

describe('text of a task in a question', () => {
  it('is found however marks, blanks, case and widths are changed', () => {
    const noise = fc.constantFrom(
      '',
      ' ',
      '，',
      '!',
      '\n',
      '\u200b',
      '\u2060',
      '"',
      '—',
      '7',
      '[1]',
      '\u3164',
      '\u0301',
    );
    fc.assert(
      fc.property(fc.constantFrom(ZH, EN), fc.array(noise, { minLength: 120, maxLength: 120 }), (source, marks) => {
        const noisy = [...source].map((letter, at) => letter.toUpperCase() + marks[at]!).join('');
        expect(holds([source], [`Translate: ${noisy}`])).toBe(true);
      }),
    );
  });

  it.each([
    [ZH, 'x', 6],
    [ZH, '的', 7],
    [EN, '字', 10],
    [EN, 'x', 25],
  ])('is found with a letter between here and there: %s %s', (source, letter, every) => {
    expect(holds([source], [broken(source, every, letter)])).toBe(true);
  });

  it('is found in any stretch of it that is long enough', () => {
    fc.assert(
      fc.property(fc.constantFrom([ZH, 16] as const, [EN, 75] as const), fc.nat(), ([source, length], seed) => {
        const from = seed % (source.length - length);
        expect(holds([source], [source.slice(from, from + length)])).toBe(true);
      }),
    );
  });

  it('is found however it is cut, among ids and other texts of the same question', () => {
    fc.assert(
      fc.property(fc.constantFrom(ZH, EN), fc.integer({ min: 3, max: 20 }), (source, length) => {
        const parts = broken(source, length, '\n').split('\n');
        const document = parts.map((part, at) => ({ id: `s${at + 1}`, source: part, draft: 'something else' }));
        expect(holds([source], { brief: null, document, wanted: ['s1'] })).toBe(true);
      }),
    );
    expect(
      holds([ZH], {
        terms: broken(ZH, 5, '|')
          .split('|')
          .map((source) => ({ source, target: 'x' })),
      }),
    ).toBe(true);
    expect(holds([ZH], { brief: { purpose: ZH.slice(0, 14), audience: ZH.slice(14) } })).toBe(true);
  });

  it('is found over the ends of segments that are short by themselves', () => {
    const menu = ['手抓羊肉', '三炮台茶', '酿皮凉粉', '灰豆甜汤'];
    expect(holds(menu, [menu.join('\n')])).toBe(true);
    expect(holds(menu, [menu[0]!])).toBe(false);
  });

  it('is not a name or a phrase in common, and not another text', () => {
    expect(holds([ZH], ['腾格里沙漠很大。', '包兰铁路', ''])).toBe(false);
    expect(holds([EN], ['The naked carp leaves the lake.', ''])).toBe(false);
    const unesco = '联合国教育、科学及文化组织';
    expect(
      holds([`昨天，${unesco}公布了新的名录，莫高窟所在的地区又有三处石窟名列其中。`], [`${unesco}在巴黎。`]),
    ).toBe(false);
    expect(holds([''], [''])).toBe(false);
    expect(holds([], [ZH])).toBe(false);
  });

  it('that is short counts as a whole alone, and a greeting does not', () => {
    expect(holds(['莫高窟第二百五十七窟。'], ['莫高窟第二百五十七窟'])).toBe(true);
    expect(holds(['莫高窟第二百五十七窟。'], ['去看莫高窟第二百五十七窟'])).toBe(false);
    expect(holds(['雅俗共赏。'], ['雅俗共赏'])).toBe(false);
  });

  it('is not what may be sent for the sake of another text', () => {
    expect(holds([ZH], [ZH], [ZH])).toBe(false);
    expect(holds([ZH], [EN, ZH], [ZH])).toBe(false);
    expect(holds([EN, ZH], [EN], [ZH])).toBe(true);
    expect(holds([ZH], [ZH], [ZH.slice(0, 8)])).toBe(true);
  });
});

describe('a call that was sent the text of a work', () => {
  const sent = (...sources: readonly string[]): string =>
    asked('draft', { document: sources.map((source, at) => ({ id: `s${at}`, source })) }, {}).asked;
  const texts = [soughtText([ZH]), soughtText([EN])];

  it('is known by its words, not by how they are written down, and by its drafts too', () => {
    expect(wasSent(texts, sent(ZH))).toBe(true);
    expect(wasSent(texts, sent(EN.replaceAll(' ', '\t')))).toBe(true);
    expect(wasSent(texts, sent(...broken(ZH, 6, '\n').split('\n')))).toBe(true);
    expect(wasSent(texts, ZH)).toBe(true);
  });

  it('is none that was sent something else, or whose work is not told', () => {
    expect(wasSent(texts, sent('完全是另外一回事的一段文字，谈的是天气和庄稼。'))).toBe(false);
    expect(wasSent([], sent(ZH))).toBe(false);
  });
});
