import { describe, expect, it } from 'vitest';
import type { PlantedError } from '../../../src/domain/exercise/key.ts';
import { findSegment } from '../../../src/domain/review/find.ts';
import { sliceCodePoints } from '../../../src/domain/text/code-points.ts';
import { scriptOf, type LanguageTag } from '../../../src/domain/text/language.ts';
import { editPlaces } from '../../../src/features/findings/edit-places.ts';

function places(draft: string, text: string, errors: readonly PlantedError[] = [], target: LanguageTag = 'en-GB') {
  const { edits } = findSegment({ id: 's1', draft, text, errors, target });
  return editPlaces(draft, text, scriptOf(target), edits);
}

const error = (span: string, ...accept: string[]): PlantedError => ({
  id: 'e1',
  type: 'accuracy/mistranslation',
  severity: 'major',
  span,
  accept,
  note: { zh: '注', en: 'Note' },
});

describe('places', () => {
  it.each([
    ['nothing changed', 'A house.', 'A house.', []],
    ['a word for a word, though they share letters', 'a house here', 'a home here', [['house', 'home']]],
    ['words in a row are one place', 'the big house', 'the large home', [['big house', 'large home']]],
    [
      'two places',
      'big red house',
      'large red home',
      [
        ['big', 'large'],
        ['house', 'home'],
      ],
    ],
    ['a word put in', 'a house', 'a small house', [['', 'small ']]],
    ['a word taken out', 'a very small house', 'a small house', [['very ', '']]],
    ['everything taken out', 'gone', '', [['gone', '']]],
  ])('%s', (_name, draft, text, expected) => {
    expect(places(draft, text).map(({ deleted, inserted }) => [deleted, inserted])).toEqual(expected);
  });

  it('name the letters that went and came, in code points', () => {
    const [draft, text] = ['😀 big house', '😀 large home'];
    for (const place of places(draft, text)) {
      expect(sliceCodePoints(draft, place.at, place.end)).toBe(place.deleted);
      expect(sliceCodePoints(text, place.atAfter, place.endAfter)).toBe(place.inserted);
    }
  });

  it('are told apart in Chinese too', () => {
    expect(places('他很高兴，天气好。', '他十分高兴，天气佳。', [], 'zh-CN').map(({ inserted }) => inserted)).toEqual([
      '十分',
      '佳',
    ]);
  });
});

describe('relations', () => {
  it('are preferential where no error was planted', () => {
    expect(places('a house', 'a home').map(({ relation }) => relation)).toEqual(['preferential']);
  });

  it('make a place a repair when one of its edits is', () => {
    const errors = [error('slap', 'palm')];
    expect(places('the size of a slap', 'the size of a palm', errors).map(({ relation }) => relation)).toEqual([
      'on-error',
    ]);
  });

  it('keep what follows from a repair apart from what does not', () => {
    const errors = [error('slap', 'palm')];
    const found = places('It was the size of a slap, and nice.', 'It is the size of a palm, and lovely.', errors);
    expect(found.map(({ inserted, relation }) => [inserted, relation])).toEqual([
      ['is', 'consequential'],
      ['palm', 'on-error'],
      ['lovely', 'preferential'],
    ]);
  });
});
