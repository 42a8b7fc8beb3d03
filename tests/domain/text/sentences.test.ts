import { expect, test } from 'vitest';
import { fitting, sentences } from '../../../src/domain/text/sentences.ts';

test.each([
  ['nothing', '', []],
  ['white space alone', ' \n\n\t', []],
  ['one without a mark', '译事三难', ['译事三难']],
  ['marks in full width', '信。达！雅？', ['信。', '达！', '雅？']],
  [
    'marks in a row, and quotes that close after them',
    '“真的吗？！”他问。“走。”',
    ['“真的吗？！”', '他问。', '“走。”'],
  ],
  ['an ellipsis', '等等……然后呢？', ['等等……', '然后呢？']],
  [
    'no end at a comma, a semicolon or a number',
    '价格为 3.5 元，含税；另计运费。',
    ['价格为 3.5 元，含税；另计运费。'],
  ],
  ['a line each', '标题\n正文。\r\n\r\n尾声', ['标题', '正文。', '尾声']],
])('Chinese: %s', (_name, text, found) => {
  expect(sentences(text, 'zh')).toEqual(found);
});

test.each([
  ['two', 'It rains. We stay.', ['It rains.', 'We stay.']],
  [
    'titles and abbreviations',
    'Dr. Li met Mr. A. B. Smith at 9 a.m. Monday, i.e. today.',
    ['Dr. Li met Mr. A. B. Smith at 9 a.m. Monday, i.e. today.'],
  ],
  ['figures', 'It costs 3.50. No. 7 is shut.', ['It costs 3.50.', 'No. 7 is shut.']],
  ['quotes', '“Go!” she said. ‘Why?’ He left.', ['“Go!” she said.', '‘Why?’', 'He left.']],
  ['a small letter goes on', 'We use e.g. this. and that.', ['We use e.g. this. and that.']],
  [
    'lines broken within a sentence',
    'The caves were\ncut into the\ncliff. Few visit.',
    ['The caves were cut into the cliff.', 'Few visit.'],
  ],
  [
    'a heading above a small letter stays one',
    'Opening hours:\ndaily from nine',
    ['Opening hours:', 'daily from nine'],
  ],
])('English: %s', (_name, text, found) => {
  expect(sentences(text, 'en')).toEqual(found);
});

test('leaves out no word, and makes none', () => {
  const text = '第一句。第二句！“第三句？”\n第四句……第五句';
  expect(sentences(text, 'zh').join('')).toBe(text.replace(/\s/gu, ''));
});

test('parts what is too long at a clause, at a space, or never inside a character', () => {
  expect(fitting('一二三，四五六，七', 6)).toEqual(['一二三，', '四五六，七']);
  expect(fitting('alpha beta gamma', 11)).toEqual(['alpha beta', 'gamma']);
  expect(fitting('😀😀😀', 3)).toEqual(['😀', '😀', '😀']);
  expect(fitting('短', 5)).toEqual(['短']);
  expect(fitting('', 5)).toEqual([]);
});
