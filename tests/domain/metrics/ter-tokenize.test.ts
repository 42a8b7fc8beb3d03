import { describe, expect, it } from 'vitest';
import { PLAIN_TER, type TerSettings } from '../../../src/domain/metrics/ter-settings.ts';
import { tokenizeTerHypothesis, tokenizeTerReference } from '../../../src/domain/metrics/ter-tokenize.ts';

const NORM: TerSettings = { ...PLAIN_TER, norm: true };
const ASIAN: TerSettings = { ...NORM, asian: true };

function tokens(text: string, settings: TerSettings): string {
  return tokenizeTerHypothesis(text, settings).join('|');
}

describe('tokens of TER', () => {
  it.each(['', ' ', '\n\u3000'])('none of %j', (text) => {
    expect(tokenizeTerHypothesis(text, PLAIN_TER)).toEqual([]);
    expect(tokenizeTerReference(text, { ...ASIAN, reference: 'twice' })).toEqual([]);
  });

  it('lower-cases unless cased, with the final sigma', () => {
    expect(tokens('The ΟΔΟΣ', PLAIN_TER)).toBe('the|οδος');
    expect(tokens('The ΟΔΟΣ', { ...PLAIN_TER, cased: true })).toBe('The|ΟΔΟΣ');
  });

  it.each([
    ['plain words.', 'plain|words|.'],
    ['a\n-b\nc', 'ab|c'],
    ['&QUOT;a&quot; &amp;lt; &amp;quot; &gt;', '"|a|"|<|&|quot|;|>'],
    ["the dog's bone", "the|dog|'s|bone"],
    ["the dog's.", "the|dog's|."],
    ['the dog’s bone', 'the|dog’s|bone'],
    ['a,,b', 'a|,|,|b'],
    ['3.5, 1,000 4.', '3.5|,|1,000|4|.'],
    ['x.5 5.x', 'x|.|5|5|.|x'],
    ['1990-2000 well-known', '1990|-|2000|well-known'],
    ['a/b (c) 5%', 'a|/|b|(|c|)|5|%'],
    ['“ok” — …', '“ok”|—|…'],
    ['中文，好。', '中文，好。'],
  ])('norm: %j', (text, expected) => {
    expect(tokens(text, NORM)).toBe(expected);
  });

  it.each([
    ['中文，好。', '中|文|，|好|。'],
    ['“好”', '“|好|”'],
    ['“ok”', '“ok”'],
    ['好……好', '好|……|好'],
    ['ひらがな한글', 'ひらがな한글'],
    ['好·好％', '好|·|好|％'],
    ['𠀀𠀁中', '𠀀𠀁|中'],
  ])('norm and asian: %j', (text, expected) => {
    expect(tokens(text, ASIAN)).toBe(expected);
  });

  it('asian alone changes nothing', () => {
    expect(tokens('中文，好。 a.', { ...PLAIN_TER, asian: true })).toBe('中文，好。|a.');
  });

  it('nopunct deletes, with asian also Chinese marks', () => {
    expect(tokens('a.b "c" (d)? 1,5 好，', { ...PLAIN_TER, nopunct: true })).toBe('ab|c|d|15|好，');
    expect(tokens('好，“对”。！', { ...PLAIN_TER, nopunct: true, asian: true })).toBe('好“对”');
    expect(tokens('?!.', { ...NORM, nopunct: true })).toBe('');
  });

  it('twice sends the tokens of the reference through all steps again, once does not', () => {
    const twice: TerSettings = { ...NORM, reference: 'twice' };
    expect(tokenizeTerReference("the dog's.", NORM)).toEqual(['the', "dog's", '.']);
    expect(tokenizeTerReference("the dog's.", twice)).toEqual(['the', 'dog', "'s", '.']);
    expect(tokenizeTerHypothesis("the dog's.", twice)).toEqual(['the', "dog's", '.']);
    expect(tokenizeTerReference('&amp;quot;', twice)).toEqual(['&', 'quot', ';']);
  });
});
