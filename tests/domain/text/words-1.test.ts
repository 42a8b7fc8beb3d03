import { describe, expect, it } from 'vitest';
import { countWords, evaluationWordCount } from '../../../src/domain/text/words-1.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    [' \n…— ', 0],
    ["don't don’t well-known 3.5 and/or", 5],
    ['3.5 p.m. in the U.S.', 5],
    ['rock ’n’ roll', 3],
    ['a--b', 2],
    ['a@b.c _x_ 1,000', 3],
    ['cafe\u0301 café', 2],
    ['<b>bold</b> text {0} and {name}, a < b', 5],
    ['line<br/>break', 2],
  ])('English %j: %i', (text, words) => {
    expect(countWords(text, 'en')).toBe(words);
  });

  it.each([
    ['', 0],
    ['，。！', 0],
    ['新时代', 3],
    ['𠮷野家', 3],
    ['时々〇', 3],
    ['GDP增长3.5%，约1,000亿', 7],
    ['COVID-19疫情', 3],
    ['一a二b三', 5],
    ['a-中-b', 3],
    ['<g1>中</g1>文{1}', 2],
    ['<红楼梦>', 3],
    ['\uF900', 1],
  ])('Chinese %j: %i', (text, words) => {
    expect(countWords(text, 'zh')).toBe(words);
  });
});

describe('evaluationWordCount', () => {
  it('empty texts count nothing', () => {
    const nothing = { rule: 'words-1', words: 0, characters: 0, ewc: 0 };
    expect(evaluationWordCount('', 'en')).toEqual(nothing);
    expect(evaluationWordCount('<b/> ', 'zh')).toEqual(nothing);
  });

  it('English words are the evaluation words', () => {
    const count = evaluationWordCount('Cafe\u0301s are open.', 'en');
    expect(count).toEqual({ rule: 'words-1', words: 3, characters: 13, ewc: 3 });
  });

  it.each([
    ['好', 1, 0.6],
    ['你好', 2, 1.3],
    ['你好你', 3, 1.9],
    ['GDP增长', 3, 1.9],
    ['八个汉字八个汉字', 8, 5],
  ])('Chinese %j: %i characters, %d words', (text, words, ewc) => {
    expect(evaluationWordCount(text, 'zh')).toMatchObject({ words, ewc });
  });

  it('takes the scheme’s characters per word, which must be above 0', () => {
    expect(evaluationWordCount('你好你', 'zh', 2).ewc).toBe(1.5);
    expect(() => evaluationWordCount('你好', 'zh', 0)).toThrow(RangeError);
    expect(() => evaluationWordCount('你好', 'zh', NaN)).toThrow(RangeError);
  });

  it('rounds halves up for every length', () => {
    for (let n = 0; n <= 2000; n += 1) {
      expect(evaluationWordCount('字'.repeat(n), 'zh').ewc).toBe(Math.floor((n * 100 + 8) / 16) / 10);
    }
  });
});
