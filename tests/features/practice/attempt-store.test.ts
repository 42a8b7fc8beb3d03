import { describe, expect, it } from 'vitest';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import type { Journal } from '../../../src/domain/attempt/journal.ts';
import { replay } from '../../../src/domain/attempt/replay.ts';
import type { Exercise } from '../../../src/domain/exercise/exercise.ts';
import { createAttemptStore } from '../../../src/features/practice/attempt-store.ts';

const segments = ['s1', 's2', 's3'].map((id) => ({ id, source: '源', draft: `draft of ${id}` }));
const exercise = { segments } as unknown as Exercise;
const START = Date.parse('2026-11-23T08:00:00.000Z');

/** A journal in memory, with the clocks a test may move. */
function open(earlier: readonly EditEvent[] = [], readOnly = false, round: { kind?: string; handedIn?: number } = {}) {
  const events: EditEvent[] = [...earlier];
  const told: number[] = [];
  const clocks = { monotonic: 1000, wall: START };
  const journal: Journal = {
    events,
    readOnly,
    epoch: 1,
    append: (event) => void events.push(event),
    setConfirmed: (confirmed) => void told.push(confirmed),
    flush: () => Promise.resolve(),
    save: () => ({ state: 'saving' }),
    subscribe: () => () => undefined,
    apart: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
  const store = createAttemptStore({
    journal,
    exercise: { ...exercise, ...(round.kind ? { kind: round.kind } : {}) } as Exercise,
    handedIn: round.handedIn ?? 0,
    editor: 'plain',
    appVersion: '0.1.0',
    monotonic: () => clocks.monotonic,
    newId: () => 'a-salt-of-twenty-signs',
    now: () => new Date(clocks.wall).toISOString(),
  });
  const pass = (ms: number): void => {
    clocks.monotonic += ms;
    clocks.wall += ms;
  };
  return { store, events, told, clocks, pass };
}
const type = (segment: string, at: number, into: string, t: number): EditEvent => ({
  kind: 'insert',
  t,
  segment,
  at,
  out: '',
  in: into,
  by: 'key',
});

describe('the attempt in the workbench', () => {
  it('opens at the first segment that is not confirmed, as the log left it', () => {
    const { store } = open([
      type('s1', 0, 'A ', 5),
      { kind: 'confirm', t: 6, segment: 's1', by: 'key' },
      type('s2', 0, 'B ', 7),
    ]);
    const state = store.getState();
    expect(state.active).toBe('s2');
    expect(state.confirmed).toBe(1);
    expect(state.segments.map(({ text }) => text)).toEqual(['A draft of s1', 'B draft of s2', 'draft of s3']);
  });

  it('begins the sitting with the first event and tells when it was, not before', () => {
    const { store, events, pass } = open();
    store.getState().recordPage({ kind: 'hidden', t: 0 });
    expect(events).toEqual([]);
    pass(5000);
    store.getState().record(type('s1', 0, 'x', store.getState().now()));
    expect(events.map(({ kind, t }) => [kind, t])).toEqual([
      ['sitting', 0],
      ['insert', 5000],
    ]);
    expect(events[0]).toMatchObject({ wall: '2026-11-23T08:00:00.000Z', editor: 'plain', app: '0.1.0' });
  });

  it('tells the wall clock anew when it has moved against the monotonic one, once', () => {
    const { store, events, clocks, pass } = open();
    store.getState().record(type('s1', 0, 'x', store.getState().now()));
    clocks.wall += 3_600_000;
    pass(10);
    store.getState().record(type('s1', 0, 'y', store.getState().now()));
    pass(10);
    store.getState().record(type('s1', 0, 'z', store.getState().now()));
    expect(events.filter(({ kind }) => kind === 'clock')).toEqual([
      { kind: 'clock', t: 10, wall: '2026-11-23T09:00:00.010Z' },
    ]);
  });

  it('goes on to the next segment that is not confirmed, round and again, and says when there is none', () => {
    const { store } = open();
    const { confirm } = store.getState();
    expect(confirm('s2', 'key')).toBe('s3');
    expect(confirm('s3', 'key')).toBe('s1');
    expect(confirm('s1', 'key')).toBeNull();
    expect(store.getState().confirmed).toBe(3);
  });

  it('keeps state and log in step, and tells the journal the progress', () => {
    const { store, events, told } = open();
    const { record, confirm, toggleMark, unconfirm } = store.getState();
    record(type('s1', 0, 'x', 1));
    confirm('s1', 'key');
    toggleMark('s2', 'pointer');
    unconfirm('s1', 'pointer');
    toggleMark('s2', 'pointer');
    expect(store.getState().segments).toEqual(replay(segments, events));
    expect(told.at(-1)).toBe(0);
    expect(events.map(({ kind }) => kind)).toEqual(['sitting', 'insert', 'confirm', 'mark', 'unconfirm', 'unmark']);
  });

  describe('in a later round', () => {
    const sitting: EditEvent = { kind: 'sitting', t: 0, wall: '2026-11-20T08:00:00.000Z', editor: 'plain', app: '0' };
    const decided = (kind: 'confirm' | 'unconfirm', segment: string): EditEvent => ({ kind, t: 1, segment, by: 'key' });
    const first = [sitting, ...['s1', 's2', 's3'].map((id) => decided('confirm', id))];
    const confirmed = (store: ReturnType<typeof open>['store']): readonly boolean[] =>
      store.getState().segments.map((segment) => segment.confirmed);

    it('of spotting no segment is done; the log is told with the first thing she does', () => {
      const round = { kind: 'spot', handedIn: first.length };
      const { store, events, told } = open(first, false, round);
      expect(confirmed(store)).toEqual([false, false, false]);
      expect(store.getState().active).toBe('s1');
      expect(events).toEqual(first);
      store.getState().confirm('s2', 'key');
      expect(
        events.slice(first.length).map((event) => `${event.kind} ${'segment' in event ? event.segment : ''}`),
      ).toEqual(['sitting ', 'unconfirm s1', 'unconfirm s2', 'unconfirm s3', 'confirm s2']);
      expect(told).toEqual([0, 1]);
      expect(store.getState().segments).toEqual(replay(segments, events));
      // What is done of the round stays done when it is opened again.
      expect(confirmed(open(events, false, round).store)).toEqual([false, true, false]);
    });

    it('of post-editing what was confirmed stays so', () => {
      const { store, events } = open(first, false, { kind: 'post-edit', handedIn: first.length });
      store.getState().confirm('s1', 'key');
      expect(confirmed(store)).toEqual([true, true, true]);
      expect(events.filter(({ kind }) => kind === 'unconfirm')).toEqual([]);
    });
  });

  it('records nothing where another window holds the attempt', () => {
    const { store, events } = open([], true);
    store.getState().record(type('s1', 0, 'x', 1));
    store.getState().confirm('s1', 'key');
    expect(events).toEqual([]);
    expect(store.getState().segments[0]?.text).toBe('draft of s1');
  });
});
