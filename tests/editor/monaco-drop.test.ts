import { describe, expect, it } from 'vitest';
import { moveInSteps } from '../../src/editor/monaco-drop.ts';
import { applyChange, type TextChange } from '../../src/editor/net-change.ts';

const taken = (offset: number, length: number): TextChange => ({ offset, length, text: '' });
const put = (offset: number, text: string): TextChange => ({ offset, length: 0, text });

describe('a move of words', () => {
  it.each<[string, readonly TextChange[], string]>([
    ['to the end', [put(13, 'one'), taken(0, 3)], ' two threeone'],
    ['to the beginning', [taken(8, 5), put(0, 'three')], 'threeone two '],
    ['right behind where it stood', [taken(4, 3), put(7, 'two')], 'one two three'],
  ])('%s is taken up, then put down', (_where, changes, after) => {
    const steps = moveInSteps(changes);
    expect(steps?.[0].text).toBe('');
    expect(steps?.[1].length).toBe(0);
    expect(steps?.reduce(applyChange, 'one two three')).toBe(after);
  });

  it('is nothing else than that', () => {
    for (const changes of [
      [put(0, 'a')],
      [put(0, 'a'), put(1, 'b')],
      [taken(0, 1), taken(2, 1)],
      [taken(0, 0), put(1, 'b')],
    ]) {
      expect(moveInSteps(changes)).toBeNull();
    }
  });
});
