import { diffArrays } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedPlaces } from '../../../src/domain/text/changed-places.ts';
import { sliceCodePoints } from '../../../src/domain/text/code-points.ts';
import { changedRuns } from '../../../src/domain/text/shortest-script.ts';
import { anyText, denseText } from './any-text.ts';

const places = (before: string, after: string, script: 'en' | 'zh' = 'en') =>
  changedPlaces(before, after, script).map(({ deleted, inserted }) => [deleted, inserted]);

describe('changed places', () => {
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
    ['a word that begins as the one before', 'see the hall', 'see the other hall', [['', 'other ']]],
    ['everything taken out', 'gone', '', [['gone', '']]],
    ['everything new', '', 'new', [['', 'new']]],
    [
      'a line break keeps places apart',
      'one\ntwo',
      'three\nfour',
      [
        ['one', 'three'],
        ['two', 'four'],
      ],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(places(before, after)).toEqual(expected);
  });

  it('are told apart in Chinese too', () => {
    expect(places('他很高兴，天气好。', '他十分高兴，天气佳。', 'zh')).toEqual([
      ['很', '十分'],
      ['好', '佳'],
    ]);
  });

  it('laws: turn one version into the other, lie at their words in code points, and do not touch', () => {
    fc.assert(
      fc.property(anyText(), anyText(), fc.constantFrom('en' as const, 'zh' as const), (before, after, script) => {
        const found = changedPlaces(before, after, script);
        let text = '';
        let at = 0;
        for (const [index, place] of found.entries()) {
          expect(sliceCodePoints(before, place.at, place.end)).toBe(place.deleted);
          expect(sliceCodePoints(after, place.atAfter, place.atAfter + [...place.inserted].length)).toBe(
            place.inserted,
          );
          if (index > 0) expect(place.at).toBeGreaterThan(found[index - 1]!.end);
          text += sliceCodePoints(before, at, place.at) + place.inserted;
          at = place.end;
        }
        expect(text + sliceCodePoints(before, at)).toBe(after);
      }),
    );
  });
});

/** The rule itself, tried out: of all shortest scripts the first, keeping before deletions before insertions. */
function firstShortest(before: string, after: string): string {
  if (before === '') return 'i'.repeat(after.length);
  if (after === '') return 'd'.repeat(before.length);
  const ways = [`d${firstShortest(before.slice(1), after)}`, `i${firstShortest(before, after.slice(1))}`];
  if (before[0] === after[0]) ways.unshift(`k${firstShortest(before.slice(1), after.slice(1))}`);
  const cost = (way: string): number => way.replaceAll('k', '').length;
  return ways.reduce((best, way) => (cost(way) < cost(best) ? way : best));
}

describe('the script that keeps as early as possible', () => {
  const numbers = (text: string): Int32Array => Int32Array.from(text, (letter) => letter.codePointAt(0)!);

  it('law: is the first of all shortest scripts', () => {
    fc.assert(
      fc.property(denseText(6), denseText(6), (before, after) => {
        let steps = '';
        let at = 0;
        for (const run of changedRuns(numbers(before), numbers(after), 'keep')) {
          steps += 'k'.repeat(run.at - at) + 'd'.repeat(run.end - run.at) + 'i'.repeat(run.endAfter - run.atAfter);
          at = run.end;
        }
        expect(steps + 'k'.repeat(before.length - at)).toBe(firstShortest(before, after));
      }),
      { numRuns: 300 },
    );
  });

  it('law: is as short as the one another implementation finds', () => {
    fc.assert(
      fc.property(denseText(40), denseText(40), (before, after) => {
        const own = changedRuns(numbers(before), numbers(after), 'keep').reduce(
          (sum, { at, end, atAfter, endAfter }) => sum + end - at + endAfter - atAfter,
          0,
        );
        const other = diffArrays([...before], [...after]).filter(({ added, removed }) => added || removed);
        expect(own).toBe(other.reduce((sum, { value }) => sum + value.length, 0));
      }),
    );
  });
});
