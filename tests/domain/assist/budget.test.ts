import { describe, expect, it } from 'vitest';
import { callsSince, exhausted } from '../../../src/domain/assist/budget.ts';

describe('the calls of a day', () => {
  it('are those from its beginning on', () => {
    const entries = [
      { call: 'a', at: 999 },
      { call: 'b', at: 1000 },
      { call: 'c', at: 5000 },
    ];
    expect(callsSince(entries, 1000)).toBe(2);
  });

  it('are counted once where they stand in a log and in a record', () => {
    expect(
      callsSince(
        [
          { call: 'a', at: 1000 },
          { call: 'a', at: 1000 },
        ],
        0,
      ),
    ).toBe(1);
  });

  it('are not those whose time nobody knows', () => {
    expect(callsSince([{ call: 'a', at: null }], 0)).toBe(0);
  });
});

describe('a budget', () => {
  it.each([
    [{ task: 0, day: 0 }, null],
    [{ task: 2, day: 9 }, null],
    [{ task: 3, day: 3 }, 'task-budget'],
    [{ task: 4, day: 3 }, 'task-budget'],
    [{ task: 0, day: 10 }, 'day-budget'],
    [{ task: 3, day: 10 }, 'task-budget'],
  ] as const)('of 3 a task and 10 a day with %o spent: %s', (spent, over) => {
    expect(exhausted({ perTask: 3, perDay: 10 }, spent)).toBe(over);
  });

  it('of nothing is used up at once', () => {
    expect(exhausted({ perTask: 0, perDay: 5 }, { task: 0, day: 0 })).toBe('task-budget');
    expect(exhausted({ perTask: 5, perDay: 0 }, { task: 0, day: 0 })).toBe('day-budget');
  });
});
