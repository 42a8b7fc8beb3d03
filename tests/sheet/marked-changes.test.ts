import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCodePoints } from '../../src/domain/text/code-points.ts';
import { markedChanges, type FindingMark } from '../../src/sheet/marked-changes.ts';
import { anyText } from '../domain/text/any-text.ts';

const mark = (n: number, start: number, end: number): FindingMark => ({
  n,
  start,
  end,
  status: 'missed',
  severity: 'major',
});

/** `kind:text` with `[n]` for the mark a piece lies in and `^n` for the ones that end with it. */
function drawn(before: string, after: string, marks: readonly FindingMark[]): string[] {
  return markedChanges(before, after, 'en', marks).map(
    ({ kind, text, mark: own, ends }) =>
      `${kind[0]}:${text}${own ? `[${own.n}]` : ''}${ends.map(({ n }) => `^${n}`).join('')}`,
  );
}

describe('tracked changes with findings', () => {
  test.each([
    ['no finding', 'a b', 'a c', [], ['s:a ', 'd:b', 'i:c']],
    ['in words that stayed', 'one two three', 'one two three', [mark(1, 4, 7)], ['s:one ', 's:two[1]^1', 's: three']],
    [
      'over a change',
      'one two three',
      'one six three',
      [mark(1, 4, 13)],
      ['s:one ', 'd:two', 'i:six[1]', 's: three[1]^1'],
    ],
    ['a place, as of an omission', 'to see.', 'to see.', [mark(1, 6, 6)], ['s:to see^1', 's:.']],
    ['a place before all words', 'a', 'a', [mark(1, 0, 0)], ['s:^1', 's:a']],
    ['beyond the text', 'a b', 'a', [mark(1, 1, 9)], ['s:a^1', 'd: b']],
    ['in a text that is gone', 'a', '', [mark(1, 0, 1)], ['s:^1', 'd:a']],
  ])('%s', (_name, before, after, marks, pieces) => expect(drawn(before, after, marks)).toEqual(pieces));

  test('laws: both versions are kept word for word, and every finding is numbered once', () => {
    const marks = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 4 });
    fc.assert(
      fc.property(anyText(), anyText(), marks, (before, after, places) => {
        const found = places.map(([a, b], n) => mark(n, Math.min(a, b), Math.max(a, b)));
        const pieces = markedChanges(before, after, 'en', found);
        const joined = (kind: string): string =>
          pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
        expect(joined('inserted')).toBe(before);
        expect(joined('deleted')).toBe(after);
        expect(pieces.flatMap(({ ends }) => ends.map(({ n }) => n)).sort((a, b) => a - b)).toEqual(
          found.map(({ n }) => n),
        );
        const marked = pieces
          .filter((piece) => piece.mark)
          .reduce((sum, piece) => sum + countCodePoints(piece.text), 0);
        expect(marked).toBeLessThanOrEqual(countCodePoints(after));
      }),
    );
  });
});
