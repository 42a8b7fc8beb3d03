import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCodePoints } from '../../../src/domain/text/code-points.ts';
import { countWording, findWording, sameWording } from '../../../src/domain/text/wording.ts';
import { anyText } from './any-text.ts';

describe('countWording', () => {
  it.each([
    ['', 'a', 0],
    ['a', '', 0],
    ['The cat saw the CAT.', 'cat', 2],
    ['concatenate cats cat2', 'cat', 0],
    ["the cat's pre-cat", 'cat', 2],
    ['cafe\u0301', 'cafe', 0],
    ['in  the\n city', 'in the city', 1],
    ['in the city', 'in  the city', 1],
    ["it isn't; it isn’t", 'isn’t', 2],
    ['“Yes” and "yes"', '"yes"', 2],
    ['100% sure, 100%sure', '100%', 2],
    ['$5 and $50', '$5', 1],
    ['ha ha ha', 'ha ha', 2],
    ['ＡＢＣ１ abc1', 'abc1', 2],
    ['Straße STRASSE', 'straße', 1],
    ['İstanbul', 'i', 0],
  ])('English %j has %j %i times', (text, wording, count) => {
    expect(countWording(text, wording, 'en')).toBe(count);
  });

  it.each([
    ['中国人在中国', '中国', 2],
    ['哈哈哈', '哈哈', 2],
    ['我国GDP增长', 'gdp', 1],
    ['（ＧＤＰ）', '(gdp)', 1],
    ['３．５％', '3.5%', 1],
    ['“新时代”', '"新时代"', 1],
  ])('Chinese %j has %j %i times', (text, wording, count) => {
    expect(countWording(text, wording, 'zh')).toBe(count);
  });

  it.each([
    ['好,好，', '，', 'zh', 1],
    ['好,好，', ',', 'zh', 1],
    ['a  b', '  ', 'en', 1],
    ['“a"', '"', 'en', 1],
  ] as const)('a wording without letters is taken as written: %j has %j', (text, wording, script, count) => {
    expect(countWording(text, wording, script)).toBe(count);
  });

  it('as written, every code point must be the same', () => {
    expect(countWording('新时代,新时代，', '新时代，', 'zh')).toBe(2);
    expect(countWording('新时代,新时代，', '新时代，', 'zh', 'as-written')).toBe(1);
    expect(countWording('Cat cat', 'cat', 'en', 'as-written')).toBe(1);
  });
});

describe('findWording', () => {
  it.each([
    ['𠮷 The  cat', 'the cat', 'en', [{ start: 2, end: 10 }]],
    [
      '哈哈哈',
      '哈哈',
      'zh',
      [
        { start: 0, end: 2 },
        { start: 1, end: 3 },
      ],
    ],
    ['a \n', 'a ', 'en', [{ start: 0, end: 3 }]],
    ['aİb', 'ai', 'zh', []],
    ['aİb', 'aİ', 'zh', [{ start: 0, end: 2 }]],
  ] as const)('%j: %j', (text, wording, script, places) => {
    expect(findWording(text, wording, script)).toEqual(places);
  });

  it('laws: a text with a letter has itself; what is found folds to the wording; as written it is the wording', () => {
    fc.assert(
      fc.property(anyText(), anyText(3), (text, wording) => {
        if (text !== '') expect(countWording(text, text, 'en')).toBe(1);
        const points = toCodePoints(text);
        for (const { start, end } of findWording(text, wording, 'zh')) {
          expect(sameWording(points.slice(start, end).join(''), wording)).toBe(true);
        }
        for (const { start, end } of findWording(text, wording, 'zh', 'as-written')) {
          expect(points.slice(start, end).join('')).toBe(wording);
        }
        expect(countWording(text, wording, 'en')).toBeLessThanOrEqual(countWording(text, wording, 'zh'));
      }),
    );
  });
});

it.each([
  ['', '', true],
  ['新时代,', '新时代，', true],
  ['Don’t', "don't", true],
  ['，', ',', false],
  ['cat', 'cats', false],
])('sameWording(%j, %j) is %j', (one, other, same) => {
  expect(sameWording(one, other)).toBe(same);
});

it('a text that is looked through many times gives the same places each time', () => {
  for (const wording of ['caves', 'CAVES', 'cave', 'the  caves']) {
    const places = (): unknown => findWording('The caves, the “caves”.', wording, 'en');
    expect(places()).toEqual(places());
  }
  expect(findWording('The Caves', 'caves', 'en', 'as-written')).toEqual([]);
  expect(findWording('The Caves', 'caves', 'en')).toEqual([{ start: 4, end: 9 }]);
});
