import { describe, expect, it } from 'vitest';
import { literalFinder } from '../../../src/domain/text/find-literal.ts';

const found = (text: string, wanted: string, options: { matchCase?: boolean; wholeWords?: boolean } = {}): string =>
  literalFinder(wanted, { matchCase: false, wholeWords: false, ...options })(text)
    .map(({ start, end }) => `${start}-${end}`)
    .join(' ');

describe('words looked for as they are written', () => {
  it.each([
    ['', 'a', ''],
    ['abc', '', ''],
    ['Cave by cave', 'cave', '0-4 8-12'],
    ['aaa', 'aa', '0-2'],
    ['1.5 and 125', '1.5', '0-3'],
    ['a (b) [c] \\d {2}', '\\d {2}', '10-16'],
    ['敦煌的敦煌', '敦煌', '0-2 3-5'],
    // Counted in code points: the emoji is one.
    ['😀 cave', 'cave', '2-6'],
    ['İstanbul cave', 'cave', '9-13'],
  ])('%j in which %j is looked for: %s', (text, wanted, places) => {
    expect(found(text, wanted)).toBe(places);
  });

  it('keeps capitals apart when asked to', () => {
    expect(found('Cave by cave', 'cave', { matchCase: true })).toBe('8-12');
  });

  it.each([
    ['cave, caves, concave, cave_2', 'cave', '0-4'],
    ['naïve', 'na', ''],
    ['用AI写', 'AI', '1-3'],
    ['数字敦煌', '敦', '2-3'],
    ['𝐀cave', 'cave', ''],
  ])('finds only whole words in %j when asked to', (text, wanted, places) => {
    expect(found(text, wanted, { wholeWords: true })).toBe(places);
  });
});
