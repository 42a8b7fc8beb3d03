import { describe, expect, it } from 'vitest';
import { lengthAgainstLimit } from '../../../src/domain/checks/brief-limits.ts';
import type { Brief } from '../../../src/domain/exercise/brief.ts';
import { exerciseRecord, type Exercise } from '../../../src/domain/exercise/exercise.ts';
import { formatFor } from '../../../src/domain/record/record.ts';
import { shippedExercise } from '../review/shipped-exercises.ts';
import { brief, checksOf, EN, found, ZH } from './checks-kit.ts';

const limited = (most: number, per: 'task' | 'segment'): Brief => ({ ...brief, limit: { most, per } });

describe('what the brief forbids', () => {
  it.each([
    [['!'], 'Come and see!', EN, ['forbidden:!']],
    [['!'], '来吧！看吧!', ZH, ['forbidden:！', 'forbidden:!']],
    [['！'], 'Come!', EN, ['forbidden:!']],
    [['mysterious East'], 'the Mysterious  east, the mysterious Eastern', EN, ['forbidden:Mysterious  east']],
    [['神秘的东方'], '这里是神秘的东方。', ZH, ['forbidden:神秘的东方']],
    [['!'], 'Come and see.', EN, []],
    [[], 'Come!', EN, []],
  ] as const)('%j in “%s” is found where it stands', (forbidden, text, languages, expected) => {
    const rest = { languages, brief: { ...brief, forbidden: [...forbidden] } };
    expect(found('源', text, 'forbidden', rest)).toEqual(expected);
    for (const { kind, start, end, params } of checksOf('源', text, rest)) {
      if (kind === 'forbidden') expect(Array.from(text).slice(start, end).join('')).toBe(params.what);
    }
  });
});

describe('a length the brief sets', () => {
  it('for each segment is checked in it, in the unit of its language', () => {
    const over = (text: string, most: number, languages: typeof EN) =>
      checksOf('源', text, { languages, brief: limited(most, 'segment') }).find(({ kind }) => kind === 'over-limit');
    expect(over('one two three', 3, EN)).toBeUndefined();
    expect(over('one two three four', 3, EN)?.params).toMatchObject({ count: '4', most: '3', script: 'en' });
    expect(over('一二三，四', 4, ZH)).toBeUndefined();
    expect(over('一二三，四五', 4, ZH)).toMatchObject({ start: 0, end: 6, params: { count: '5', script: 'zh' } });
    expect(checksOf('源', 'one two', { brief: limited(1, 'task') }).some(({ kind }) => kind === 'over-limit')).toBe(
      false,
    );
  });

  it('for the whole is held against all segments together', () => {
    const of = (one: Brief) => lengthAgainstLimit(['one two', '', 'three'], { brief: one, languages: EN });
    expect(of(limited(3, 'task'))).toEqual({ count: 3, most: 3, over: false });
    expect(of(limited(2, 'task'))).toEqual({ count: 3, most: 2, over: true });
    expect(of(limited(2, 'segment'))).toBeNull();
    expect(of(brief)).toBeNull();
  });
});

it('is written in a format that older versions know they cannot read, and nothing else is', () => {
  const { exercise } = shippedExercise('zh-en-digital-dunhuang');
  const format = (change: Partial<Exercise>): number => formatFor(exerciseRecord, { ...exercise, ...change });
  expect(format({})).toBe(1);
  expect(format({ kind: 'translate' })).toBe(2);
  expect(format({ brief: { ...exercise.brief, limit: { most: 9, per: 'task' } } })).toBe(3);
  expect(format({ brief: { ...exercise.brief, forbidden: ['!'] } })).toBe(3);
});
