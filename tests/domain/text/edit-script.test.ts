import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCodePoints } from '../../../src/domain/text/code-points.ts';
import { charactersChanged, editScript, type Edit } from '../../../src/domain/text/edit-script.ts';
import { anyText, denseText } from './any-text.ts';

/** `at-end:deleted>inserted@atAfter` for each edit. */
function notation(edits: readonly Edit[]): string {
  return edits.map((e) => `${e.at}-${e.end}:${e.deleted}>${e.inserted}@${e.atAfter}`).join(' ');
}

/** The rule itself, tried out: of all shortest scripts the first, deletions before insertions before keeping. */
function firstShortest(before: readonly string[], after: readonly string[]): string {
  if (before.length === 0) return 'i'.repeat(after.length);
  if (after.length === 0) return 'd'.repeat(before.length);
  const ways = [`d${firstShortest(before.slice(1), after)}`, `i${firstShortest(before, after.slice(1))}`];
  if (before[0] === after[0]) ways.push(`k${firstShortest(before.slice(1), after.slice(1))}`);
  const cost = (way: string): number => way.replaceAll('k', '').length;
  return ways.reduce((best, way) => (cost(way) < cost(best) ? way : best));
}

function stepsOf(before: string, edits: readonly Edit[]): string {
  let steps = '';
  let at = 0;
  for (const edit of edits) {
    steps += 'k'.repeat(edit.at - at) + 'd'.repeat(edit.end - edit.at) + 'i'.repeat(toCodePoints(edit.inserted).length);
    at = edit.end;
  }
  return steps + 'k'.repeat(toCodePoints(before).length - at);
}

function applied(before: string, edits: readonly Edit[]): string {
  const points = toCodePoints(before);
  for (const edit of edits.toReversed()) points.splice(edit.at, edit.end - edit.at, edit.inserted);
  return points.join('');
}

describe('editScript', () => {
  it.each([
    ['', '', ''],
    ['same', 'same', ''],
    ['', 'ab', '0-0:>ab@0'],
    ['ab', '', '0-2:ab>@0'],
    ['a', 'b', '0-1:a>b@0'],
    ['aa', 'a', '0-1:a>@0'],
    ['a', 'aa', '0-0:>a@0'],
    ['the cat', 'the the cat', '0-0:>the @0'],
    ['abc', 'axc', '1-2:b>x@1'],
    ['ab', 'ba', '0-1:a>@0 2-2:>a@1'],
    ['我们𠮷好', '我𠮷们好', '1-2:们>@1 3-3:>们@2'],
    ['𠮷b', '𠮷c', '1-2:b>c@1'],
    ['abcabba', 'cbabac', '0-2:ab>@0 3-4:a>@1 5-5:>a@2 7-7:>c@5'],
  ])('%j to %j', (before, after, expected) => {
    expect(notation(editScript(before, after))).toBe(expected);
  });

  it('law: is the first of all shortest scripts', () => {
    fc.assert(
      fc.property(denseText(6), denseText(6), (before, after) => {
        const expected = firstShortest(toCodePoints(before), toCodePoints(after));
        expect(stepsOf(before, editScript(before, after))).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('laws: edits turn before into after, do not touch each other, and cost the same in both directions', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (before, after) => {
        const edits = editScript(before, after);
        expect(applied(before, edits)).toBe(after);
        for (const [index, edit] of edits.entries()) {
          expect(edit.deleted).toBe(toCodePoints(before).slice(edit.at, edit.end).join(''));
          expect(toCodePoints(after).slice(edit.atAfter).join('').startsWith(edit.inserted)).toBe(true);
          if (index > 0) expect(edit.at).toBeGreaterThan(edits[index - 1]!.end);
        }
        expect(charactersChanged(editScript(after, before))).toBe(charactersChanged(edits));
      }),
    );
  });

  it('takes a draft of 2,000 against a text of 10,000 code points', () => {
    const draft = Array.from({ length: 2000 }, (_, i) => '天地玄黄宇宙洪荒'[(i * i) % 8]).join('');
    const text = Array.from({ length: 10000 }, (_, i) => '天地玄黄宇宙洪荒'[(i * i * i) % 8]).join('');
    expect(applied(draft, editScript(draft, text))).toBe(text);
  });
});

it('charactersChanged counts code points, deleted and inserted', () => {
  expect(charactersChanged([])).toBe(0);
  expect(charactersChanged(editScript('a𠮷b', 'a好好b'))).toBe(3);
});
