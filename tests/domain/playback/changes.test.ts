import { describe, expect, it } from 'vitest';
import { test } from '@fast-check/vitest';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { annotationsIn } from '../../../src/domain/attempt/annotations.ts';
import { changesBegun, changesIn, type LoggedChange } from '../../../src/domain/playback/changes.ts';
import { countCodePoints, sliceCodePoints } from '../../../src/domain/text/code-points.ts';
import type { Annotation } from '../../../src/domain/errors/annotation.ts';
import { typedLog } from '../attempt/typed-log.ts';
import { blur, clock, focus, sitting } from '../effort/log-kit.ts';
import { anyLog } from './any-log.ts';

/** The texts after the changes, each applied as the list tells it. */
function applied(
  segments: readonly { id: string; draft: string }[],
  changes: readonly LoggedChange[],
): readonly string[] {
  const texts = new Map(segments.map(({ id, draft }) => [id, draft]));
  for (const change of changes) {
    if (change.kind !== 'text') continue;
    const text = texts.get(change.segment)!;
    const end = change.at + countCodePoints(change.out);
    expect(sliceCodePoints(text, change.at, end)).toBe(change.out);
    texts.set(change.segment, sliceCodePoints(text, 0, change.at) + change.in + sliceCodePoints(text, end));
  }
  return [...texts.values()];
}

const type = (t: number, at: number, letters: string): readonly EditEvent[] =>
  [...letters].map((letter, index) => ({
    kind: 'insert',
    t: t + index * 100,
    segment: 's1',
    at: at + index,
    out: '',
    in: letter,
    by: 'key',
  }));

describe('the list of changes', () => {
  test.prop([anyLog])('made to the draft one after the other gives the text that was handed in', (log) => {
    const changes = changesIn(log.events);
    expect(applied(log.segments, changes)).toEqual(log.texts);
    changes.forEach(({ first, last, segment }, index) => {
      expect(last).toBeGreaterThanOrEqual(first);
      expect(first).toBeGreaterThan(changes[index - 1]?.last ?? -1);
      expect(log.events[first]).toMatchObject({ segment });
      expect(log.events[last]).toMatchObject({ segment });
    });
  });

  test.prop([anyLog])('tells of annotations what stands in the end', ({ events }) => {
    const standing = new Map<string, Annotation>();
    for (const change of changesIn(events)) {
      if (change.kind !== 'annotation') continue;
      const name = `${change.segment} ${(change.after ?? change.before)!.id}`;
      expect(change.before).toEqual(standing.get(name) ?? null);
      if (change.after) standing.set(name, change.after);
      else standing.delete(name);
    }
    const expected = [...annotationsIn(events)].flatMap(([segment, own]) =>
      own.map((one) => [`${segment} ${one.id}`, one]),
    );
    expect(new Map(standing)).toEqual(new Map(expected as [string, Annotation][]));
  });

  it.each(['en', 'zh'] as const)('of a long log in %s is a list of words and not of letters', (language) => {
    const { segments, events, texts } = typedLog(language, 5000, 11, 20);
    const changes = changesIn(events);
    expect(applied(segments, changes)).toEqual(texts);
    if (language === 'en') expect(changes.length).toBeLessThan(events.length / 3);
  });

  it('breaks typing at words, pauses, moves and sittings, and not at the clock', () => {
    const told = (events: readonly EditEvent[]) =>
      changesIn(events).map((change) => (change.kind === 'text' ? [change.cause, change.out, change.in] : null));
    expect(told(type(0, 0, 'a new word'))).toEqual([
      ['insert', '', 'a '],
      ['insert', '', 'new '],
      ['insert', '', 'word'],
    ]);
    expect(told([...type(0, 0, 'ab'), clock(150), ...type(200, 2, 'cd')])).toEqual([['insert', '', 'abcd']]);
    expect(told([...type(0, 0, 'ab'), ...type(3000, 2, 'cd')])).toHaveLength(2);
    expect(told([...type(0, 0, 'ab'), blur(150), focus(160), ...type(200, 2, 'cd')])).toHaveLength(2);
    expect(told([...type(0, 0, 'ab'), sitting(), ...type(200, 2, 'cd')])).toHaveLength(2);
    const elsewhere = type(200, 2, 'cd').map((event) => ({ ...event, segment: 's2' }) as EditEvent);
    expect(told([...type(0, 0, 'ab'), ...elsewhere])).toHaveLength(2);
    const cancelled: EditEvent = {
      kind: 'ime',
      t: 9,
      from: 1,
      segment: 's1',
      at: 0,
      out: '',
      in: '',
      by: 'key',
      strokes: 3,
    };
    expect(told([cancelled])).toEqual([]);
  });

  it('knows how many of its changes have begun', () => {
    const changes = changesIn([focus(0), ...type(100, 0, 'a new'), blur(900)]);
    expect(changes.map(({ first, last }) => [first, last])).toEqual([
      [1, 2],
      [3, 5],
    ]);
    expect([0, 1, 2, 3, 4, 7].map((place) => changesBegun(changes, place))).toEqual([0, 0, 1, 1, 2, 2]);
  });
});
