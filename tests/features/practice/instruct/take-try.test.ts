import { describe, expect, it } from 'vitest';
import type { AssistLog } from '../../../../src/domain/assist/assistance.ts';
import { triesOf, type Try } from '../../../../src/domain/assist/tries.ts';
import { replay } from '../../../../src/domain/attempt/replay.ts';
import { takeBack } from '../../../../src/features/practice/find/replace-in-task.ts';
import { takeable, takeTry } from '../../../../src/features/practice/instruct/take-try.ts';
import { createTryReader } from '../../../../src/features/practice/instruct/try-reader.ts';
import { tried } from '../../../domain/assist/instruct-kit.ts';
import { someTask } from '../find/some-task.ts';

const DRAFTS = ['one', 'two', 'three'];
const starts = DRAFTS.map((draft, at) => ({ id: `s${at + 1}`, draft }));

/** A task with two instructions answered, and the hands of the workbench. */
function asked() {
  const task = someTask(DRAFTS);
  const { store, events } = task;
  const log: AssistLog = {
    events,
    write: (step) => store.getState().record({ kind: 'assist', t: store.getState().now(), ...step }),
    flush: () => Promise.resolve(),
  };
  const record = (call: string, texts: Record<string, string>): void => {
    for (const event of tried(call, `Do ${call}.`, texts)) store.getState().record(event);
  };
  record('c1', { s1: 'ONE', s2: 'TWO', s3: 'three' });
  record('c2', { s1: 'uno', s2: 'two', s3: 'tres' });
  const tries = (): readonly Try[] => triesOf(starts, events);
  const state = (id: string) => store.getState().segments.find((one) => one.id === id)!;
  const how = (id: string, n: number) => takeable(state(id), tries()[n]!, tries());
  const take = (n: number, ...ids: string[]) =>
    takeTry(tries()[n]!, new Set(ids), { store, log, editor: null, by: 'pointer' });
  const write = (segment: string, into: string): void =>
    store.getState().record({ kind: 'replace', t: 5, segment, at: 0, out: state(segment).text, in: into, by: 'key' });
  return { ...task, tries, how, take, write };
}

describe('taking a try', () => {
  it('puts its texts in as suggestions accepted, each after a step of its call, and the log replayed gives them', () => {
    const task = asked();
    const before = task.events.length;
    const taken = task.take(0, 's1', 's2');
    expect(taken.segments.map(({ id, before: was, after }) => [id, was, after])).toEqual([
      ['s1', 'one', 'ONE'],
      ['s2', 'two', 'TWO'],
    ]);
    expect(task.texts()).toEqual(['ONE', 'TWO', 'three']);
    expect(replay(starts, task.events).map(({ text }) => text)).toEqual(task.texts());
    expect(task.events.slice(before)).toMatchObject([
      { kind: 'assist', call: 'c1', segment: 's1', step: 'taken', purpose: 'instruct' },
      { kind: 'accept-suggestion', segment: 's1', by: 'pointer' },
      { kind: 'assist', call: 'c1', segment: 's2', step: 'taken' },
      { kind: 'accept-suggestion', segment: 's2' },
    ]);
    expect(task.tries().map((one) => one.taken)).toEqual([['s1', 's2'], []]);
  });

  it('lets another try take the place of the first, and be taken back to it', () => {
    const task = asked();
    task.take(0, 's1', 's2');
    const second = task.take(1, 's1', 's3');
    expect(task.texts()).toEqual(['uno', 'TWO', 'tres']);
    expect(task.tries().map(({ taken }) => taken)).toEqual([['s2'], ['s1', 's3']]);
    takeBack(second, { store: task.store, editor: null, by: 'key' });
    expect(task.texts()).toEqual(['ONE', 'TWO', 'three']);
    expect(task.tries().map(({ taken }) => taken)).toEqual([['s1', 's2'], []]);
  });

  it('gives the segment being written to its editor', () => {
    const task = asked();
    const revised: string[] = [];
    const editor = { revise: (change: (text: string) => string, kind: string) => revised.push(kind, change('one')) };
    takeTry(task.tries()[0]!, new Set(['s1', 's2']), {
      store: task.store,
      log: { events: task.events, write: () => undefined, flush: () => Promise.resolve() },
      editor: editor as never,
      by: 'key',
    });
    expect(revised).toEqual(['accept-suggestion', 'ONE']);
    expect(task.texts()).toEqual(['one', 'TWO', 'three']);
  });
});

describe('what is hers', () => {
  it('is what she has edited or confirmed, and no text that a try brought', () => {
    const task = asked();
    expect([task.how('s1', 0), task.how('s3', 0)]).toEqual(['free', 'there']);
    task.take(0, 's1');
    expect([task.how('s1', 0), task.how('s1', 1)]).toEqual(['there', 'free']);
    task.write('s1', 'ONE and more');
    expect([task.how('s1', 0), task.how('s1', 1)]).toEqual(['edited', 'edited']);
    task.write('s2', 'zwei');
    expect(task.how('s2', 0)).toBe('edited');
    task.store.getState().confirm('s3', 'key');
    expect(task.how('s3', 1)).toBe('confirmed');
  });

  it('is not asked of a segment nothing came for', () => {
    const task = asked();
    const one = { ...task.tries()[0]!, texts: new Map([['s1', 'ONE']]) };
    expect(takeable(task.store.getState().segments[1]!, one, task.tries())).toBe('nothing');
  });
});

it('tries are read anew only where something has come that matters to them', () => {
  const task = asked();
  const read = createTryReader(starts);
  const first = read(task.events);
  expect(first).toHaveLength(2);
  task.write('s1', 'mine');
  expect(read(task.events)).toBe(first);
  task.take(0, 's2');
  expect(read(task.events).map(({ taken }) => taken)).toEqual([['s2'], []]);
});
