import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenizeBleu, type BleuTokenizer } from '../../../src/domain/metrics/bleu-tokenize.ts';
import { bleuCounts, bleuOfCounts, corpusBleu, sentenceBleu, sumBleuCounts } from '../../../src/domain/metrics/bleu.ts';
import { anyText } from '../text/any-text.ts';

function tokens(text: string, tokenizer: BleuTokenizer): string {
  return tokenizeBleu(text, tokenizer).join('|');
}

describe('tokens of BLEU', () => {
  it.each(['13a', 'zh', 'char', 'intl'] as const)('%s: none of white space', (tokenizer) => {
    expect(tokenizeBleu('', tokenizer)).toEqual([]);
    expect(tokenizeBleu(' \n\u3000', tokenizer)).toEqual([]);
  });

  it.each([
    ["It's 3.5, the Dog's.", "It's|3.5|,|the|Dog's|."],
    ['a-\nb\n-c', 'ab|-c'],
    ['<skipped>a&lt;skipped&gt;', 'a|<|skipped|>'],
    ['in 1990.', 'in|1990|.'],
    ['.5 1-2 well-known', '.|5|1|-|2|well-known'],
    ['“好”', '“好”'],
  ])('13a: %j', (text, expected) => {
    expect(tokens(text, '13a')).toBe(expected);
  });

  it.each([
    ['“好”·a', '“|好|”|·a'],
    [' .5 3.', '.5|3.'],
    ['a&lt;b', 'a|&|lt|;|b'],
    ['𠀀𠀁中ひら', '𠀀𠀁|中|ひら'],
  ])('zh: %j', (text, expected) => {
    expect(tokens(text, 'zh')).toBe(expected);
  });

  it.each([
    ['3.5%, “a”…', '3.5|%|,|“|a|”|…'],
    ['in 1990.', 'in|1990.'],
    ['a😀b €5 ½.½', 'a|😀|b|€|5|½.½'],
    ['..5', '.|.|5'],
    ['a..5', 'a|.|.5'],
  ])('intl: %j', (text, expected) => {
    expect(tokens(text, 'intl')).toBe(expected);
  });

  it('char: code points without white space', () => {
    expect(tokens('a 𠮷\u200B', 'char')).toBe('a|𠮷|\u200B');
  });
});

describe('BLEU', () => {
  it('a short exact match is a hair above 100 as a sentence and 0 as a corpus', () => {
    expect(sentenceBleu('the cat', 'the cat', '13a').score).toBeCloseTo(100, 10);
    expect(corpusBleu([bleuCounts('the cat', 'the cat', '13a')], '13a').score).toBe(0);
  });

  it('punishes a short draft and smooths orders without a match', () => {
    const value = sentenceBleu('a b x c', 'a b y c d', '13a');
    expect(value).toMatchObject({ correct: [3, 1, 0, 0], total: [4, 3, 2, 1], hypLength: 4, refLength: 5 });
    expect(value.brevityPenalty).toBe(Math.exp(-0.25));
    expect(value.precisions).toEqual([75, 100 / 3, 25, 25]);
  });

  it('signatures tell the tokenizer and the level', () => {
    expect(sentenceBleu('', '', 'zh').signature).toBe('BLEU|case:mixed|eff:yes|tok:zh|smooth:exp|version:yijin-1');
    expect(corpusBleu([], '13a').signature).toBe('BLEU|case:mixed|eff:no|tok:13a|smooth:exp|version:yijin-1');
  });

  it('laws: bounds, identity, empty, a corpus of one has the counts of the sentence, sums are plain', () => {
    const tokenizer = fc.constantFrom<BleuTokenizer>('13a', 'zh', 'char', 'intl');
    fc.assert(
      fc.property(anyText(), anyText(), tokenizer, (draft, text, any) => {
        const counts = bleuCounts(draft, text, any);
        const { score, brevityPenalty } = sentenceBleu(draft, text, any);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
        expect(brevityPenalty).toBeLessThanOrEqual(1);
        expect(sentenceBleu(text, text, any).score).toBeCloseTo(tokenizeBleu(text, any).length > 0 ? 100 : 0, 9);
        expect(sentenceBleu('', text, any).score).toBe(0);
        expect(sumBleuCounts([counts])).toEqual(counts);
        expect(corpusBleu([counts], any)).toEqual(bleuOfCounts(counts, any, 'corpus'));
        const twice = sumBleuCounts([counts, counts]);
        expect([...twice.correct, twice.hypLength]).toEqual([...counts.correct, counts.hypLength].map((n) => 2 * n));
      }),
    );
  });
});
