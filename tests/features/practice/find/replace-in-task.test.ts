import { describe, expect, it } from 'vitest';
import { replay } from '../../../../src/domain/attempt/replay.ts';
import { literalFinder } from '../../../../src/domain/text/find-literal.ts';
import { replaceInTask, takeBack } from '../../../../src/features/practice/find/replace-in-task.ts';
import { someTask } from './some-task.ts';

const caves = literalFinder('cave', { matchCase: false, wholeWords: false });
type Task = ReturnType<typeof someTask>;
const replaceAll = ({ store }: Task, words: string, only: typeof caves = caves) =>
  replaceInTask(only, words, { store, editor: null, by: 'key' });
const replayed = ({ segments, events }: Task) => replay(segments, events).map(({ text }) => text);

describe('replacing in the whole task', () => {
  it('changes every place, and the log replayed gives the texts', () => {
    const task = someTask(['A cave by a cave.', 'No hall.', '😀 Cave!']);
    const replaced = replaceAll(task, 'grotto');
    expect(task.texts()).toEqual(['A grotto by a grotto.', 'No hall.', '😀 grotto!']);
    expect(replayed(task)).toEqual(task.texts());
    expect(replaced.places).toBe(3);
    expect(replaced.segments.map(({ id }) => id)).toEqual(['s1', 's3']);
    const changes = task.events.filter((event) => event.kind === 'find-replace');
    // One step of the undo a segment.
    expect(changes).toMatchObject([
      { segment: 's1', by: 'key' },
      { segment: 's3', by: 'key' },
    ]);
  });

  it('leaves no trace where the words stand already, and where nothing may be written', () => {
    const task = someTask(['A cave.']);
    expect(replaceAll(task, 'cave').segments).toEqual([]);
    const locked = someTask(['A cave.'], { readOnly: true });
    expect(replaceAll(locked, 'grotto').places).toBe(0);
    expect([...task.events, ...locked.events]).toEqual([]);
    expect(locked.texts()).toEqual(['A cave.']);
  });

  it('opens what was confirmed, and tells which it was', () => {
    const task = someTask(['A cave.', 'A cave.']);
    task.store.getState().confirm('s2', 'key');
    const replaced = replaceAll(task, '');
    expect(task.texts()).toEqual(['A .', 'A .']);
    expect(task.store.getState().segments.map(({ confirmed }) => confirmed)).toEqual([false, false]);
    expect(replaced.segments.map(({ confirmed }) => confirmed)).toEqual([false, true]);
  });

  it('gives the segment being written to its editor', () => {
    const task = someTask(['A cave.', 'A cave.']);
    const revised: string[] = [];
    const editor = {
      revise: (change: (text: string) => string, kind: string) => void revised.push(`${kind}: ${change('My cave.')}`),
    } as never;
    replaceInTask(caves, 'grotto', { store: task.store, editor, by: 'key' });
    expect(revised).toEqual(['find-replace: My grotto.']);
    expect(task.texts()).toEqual(['A cave.', 'A grotto.']);
  });

  it('is done in 2,000 segments in a moment', () => {
    const task = someTask(Array.from({ length: 2000 }, (_, n) => `Cave ${n} is a cave.`));
    const began = performance.now();
    expect(replaceAll(task, 'grotto').places).toBe(4000);
    expect(performance.now() - began).toBeLessThan(4000);
    expect(replayed(task)).toEqual(task.texts());
  });
});

describe('taking a replacement back', () => {
  it('brings back the texts, what was confirmed, and the mark', () => {
    const task = someTask(['A cave by a cave.', 'A cave.']);
    const { confirm, toggleMark } = task.store.getState();
    confirm('s2', 'key');
    toggleMark('s2', 'key');
    const before = task.store.getState().segments;
    const replaced = replaceAll(task, 'grotto');
    expect(takeBack(replaced, { store: task.store, editor: null, by: 'key' })).toBe(0);
    expect(task.store.getState().segments).toEqual(before);
    expect(replay(task.segments, task.events)).toEqual(before);
    expect(task.events.filter(({ kind }) => kind === 'undo')).toHaveLength(2);
  });

  it('leaves alone what was written since, and counts it', () => {
    const task = someTask(['A cave.', 'A cave.']);
    const replaced = replaceAll(task, 'grotto');
    const { record, now } = task.store.getState();
    record({ kind: 'insert', t: now(), segment: 's1', at: 0, out: '', in: 'x', by: 'key' });
    expect(takeBack(replaced, { store: task.store, editor: null, by: 'key' })).toBe(1);
    expect(task.texts()).toEqual(['xA grotto.', 'A cave.']);
  });
});
