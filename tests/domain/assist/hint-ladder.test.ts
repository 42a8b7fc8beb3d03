import { describe, expect, it } from 'vitest';
import { hintLadder } from '../../../src/domain/assist/hint-ladder.ts';
import { answersFor, pastAnswer } from '../../../src/domain/assist/past-answer.ts';
import { asked } from './asked-kit.ts';

const TEXT = 'The murals are armored.';
const where = (text: string) => ({ rung: 1, where: { side: 'target', text } });
const hint = (target: string, rung: number, before: readonly string[], answer: object) =>
  asked('hint', { source: '壁画已经起甲。', target, rung, before }, answer);
const FIRST = hint(TEXT, 1, [], where('armored'));
const SECOND = hint(TEXT, 2, ['armored'], { rung: 2, type: 'terminology/wrong' });
const THIRD = hint(TEXT, 3, ['armored', 'terminology/wrong'], { rung: 3, question: 'What do flakes do?' });
const FOURTH = hint(TEXT, 4, ['armored', 'terminology/wrong', 'What do flakes do?'], {
  rung: 4,
  option: 'flaking',
  why: 'A term.',
});

const ladder = (entries: readonly ReturnType<typeof hint>[], target = TEXT) =>
  hintLadder(
    answersFor(
      entries.flatMap((entry) => pastAnswer(entry) ?? []),
      'hint',
      's1',
    ),
    target,
  );
const shape = (one: ReturnType<typeof ladder>) => [one.rungs.map(({ data }) => data.rung), one.next, one.stale];

describe('the ladder of hints', () => {
  it('begins with where to look', () => expect(shape(ladder([]))).toEqual([[], 1, false]));

  it('goes up rung by rung, each told what was said below it', () => {
    expect(shape(ladder([FIRST]))).toEqual([[1], 2, false]);
    expect(ladder([FIRST, SECOND]).before).toEqual(['armored', 'terminology/wrong']);
    expect(shape(ladder([FIRST, SECOND, THIRD, FOURTH]))).toEqual([[1, 2, 3, 4], null, false]);
  });

  it('keeps the rungs together by their words, in whatever order they were asked', () => {
    const other = hint('The murals flake.', 1, [], where('flake'));
    expect(shape(ladder([SECOND, FIRST, other]))).toEqual([[1, 2], 3, false]);
    expect(shape(ladder([SECOND, FIRST, other], 'The murals flake.'))).toEqual([[1], 2, false]);
  });

  it('takes no rung of another ladder', () => {
    const strange = hint(TEXT, 2, ['murals'], { rung: 2, type: 'other' });
    expect(shape(ladder([FIRST, strange]))).toEqual([[1], 2, false]);
  });

  it('is stale when her text is another, and stays on the screen', () => {
    expect(shape(ladder([FIRST, SECOND], 'The murals are flaking.'))).toEqual([[1, 2], 3, true]);
  });
});
