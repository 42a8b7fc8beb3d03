import { describe, expect, it } from 'vitest';
import { sortTasks } from '../../../src/features/library/sort-tasks.ts';
import { taskStatus, type HandedIn } from '../../../src/features/library/task-status.ts';
import { attempt, entry } from './some-entry.ts';

const SLUG = 'zh-en-digital-dunhuang';
const round = (number: number, of = 'attempt-1'): HandedIn => ({
  record: `record-${number}`,
  attempt: of,
  round: number,
  at: `2026-03-0${number}T08:00:00Z`,
});

describe('taskStatus', () => {
  it('is new when nothing of this exercise was begun', () => {
    expect(taskStatus(SLUG, [], [])).toEqual({ state: 'new' });
    expect(taskStatus('another', [attempt()], [])).toEqual({ state: 'new' });
  });

  it('is open as long as any attempt is, the one touched last', () => {
    const done = attempt({ id: 'done', state: 'handed-in', touchedAt: '2026-04-01T00:00:00Z' });
    const old = attempt({ id: 'old', touchedAt: '2026-01-01T00:00:00Z' });
    expect(taskStatus(SLUG, [old, done, attempt()], [])).toEqual({ state: 'open', attempt: attempt() });
  });

  it('is handed in with the last round of the last attempt', () => {
    const done = attempt({ state: 'handed-in' });
    expect(taskStatus(SLUG, [done], [round(1), round(2), round(3, 'another')])).toEqual({
      state: 'handed-in',
      attempt: done,
      submission: round(2),
    });
    expect(taskStatus(SLUG, [done], [])).toMatchObject({ submission: null });
  });
});

describe('sortTasks', () => {
  const lines = [
    { entry: entry({ slug: 'b', minutes: 20, level: 'C1' }), status: { state: 'new' } as const },
    { entry: entry({ slug: 'a', minutes: 35, level: 'B1' }), status: { state: 'open', attempt: attempt() } as const },
    { entry: entry({ slug: 'c', minutes: 20, level: 'B2' }), status: { state: 'new' } as const },
  ];
  const words = {
    title: ({ slug }: { slug: string }) => slug,
    field: ({ field }: { field: string }) => field,
    compare: (a: string, b: string) => a.localeCompare(b),
  };
  const order = (sort: Parameters<typeof sortTasks>[1]['sort'], descending = false): string =>
    sortTasks(lines, { sort, descending }, words)
      .map((line) => line.entry.slug)
      .join('');

  it.each([
    [null, false, 'bac'],
    ['title', false, 'abc'],
    ['title', true, 'cba'],
    ['minutes', false, 'bca'],
    ['minutes', true, 'abc'],
    ['level', false, 'acb'],
    ['status', false, 'abc'],
  ] as const)('by %s (descending: %s) gives %s', (sort, descending, expected) => {
    expect(order(sort, descending)).toBe(expected);
  });
});
