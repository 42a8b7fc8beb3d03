import { describe, expect, it } from 'vitest';
import { fc, test } from '@fast-check/vitest';
import { applyEvent, invertEvent, LogMismatch } from '../../../src/domain/attempt/apply-event.ts';
import { isTextEvent, type ChangeEvent, type EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { replay } from '../../../src/domain/attempt/replay.ts';
import { toCodePoints } from '../../../src/domain/text/code-points.ts';
import { anyEdits } from './any-events.ts';

const insert = (at: number, into: string, out = ''): ChangeEvent => ({
  kind: 'replace',
  t: 1,
  segment: 's1',
  at,
  out,
  in: into,
  by: 'key',
});
const segments = [
  { id: 's1', draft: '𠮷野家 opens' },
  { id: 's2', draft: 'second' },
];

describe('applying an event', () => {
  it.each([
    ['', insert(0, 'a'), 'a'],
    ['𠮷野', insert(1, '𠮷'), '𠮷𠮷野'],
    ['abc', insert(3, 'd'), 'abcd'],
    ['abc', insert(1, '', 'bc'), 'a'],
    ['abc', insert(0, 'abc', 'abc'), 'abc'],
  ])('turns “%s” by %o into “%s”', (before, event, after) => {
    expect(applyEvent(before, event)).toBe(after);
  });

  it.each([
    ['abc', insert(1, '', 'x')],
    ['abc', insert(4, 'd')],
    ['abc', insert(2, '', 'cd')],
  ])('refuses to take out of “%s” what is not there', (before, event) => {
    expect(() => applyEvent(before, event)).toThrow(LogMismatch);
  });

  /** The rule in its plainest form: code points in a list. */
  function plainly(before: string, { at, out, in: into }: ChangeEvent): string | null {
    const points = toCodePoints(before);
    const end = at + toCodePoints(out).length;
    const fits = at <= points.length && points.slice(at, end).join('') === out;
    return fits ? points.slice(0, at).join('') + into + points.slice(end).join('') : null;
  }
  const texts = fc.string({ unit: fc.constantFrom('a', '修', '𠮷', '\uD842', '\uDFB7'), maxLength: 5 });

  test.prop([texts, fc.nat(6), fc.oneof(texts, fc.nat(3)), texts], { numRuns: 2000 })(
    'does what the rule says, whatever halves of pairs there are',
    (before, at, taken, into) => {
      const out =
        typeof taken === 'string'
          ? taken
          : toCodePoints(before)
              .slice(at, at + taken)
              .join('');
      const event = insert(at, into, out);
      const expected = plainly(before, event);
      if (expected === null) expect(() => applyEvent(before, event)).toThrow(LogMismatch);
      else expect(applyEvent(before, event)).toBe(expected);
    },
  );

  test.prop([anyEdits])('and taking it back, last first, gives the draft again', ({ draft, text, events }) => {
    const back = events.filter(isTextEvent).reverse().map(invertEvent);
    expect(back.reduce(applyEvent, text)).toBe(draft);
  });
});

describe('replay', () => {
  test.prop([anyEdits])('gives the text that was on the screen', ({ draft, text, events }) => {
    expect(replay([{ id: 's1', draft }], events)[0]?.text).toBe(text);
  });

  it('leaves segments nobody touched as the draft has them, in the order of the exercise', () => {
    const states = replay(segments, [insert(0, 'The ')]);
    expect(states.map(({ id, text }) => [id, text])).toEqual([
      ['s1', 'The 𠮷野家 opens'],
      ['s2', 'second'],
    ]);
  });

  it('takes a confirmation back when the text changes, and not when a composition is cancelled', () => {
    const confirm: EditEvent = { kind: 'confirm', t: 1, segment: 's1', by: 'key' };
    const cancelled: EditEvent = {
      kind: 'ime',
      t: 3,
      from: 2,
      segment: 's1',
      at: 0,
      out: '',
      in: '',
      by: 'key',
      strokes: 2,
    };
    expect(replay(segments, [confirm, cancelled])[0]?.confirmed).toBe(true);
    expect(replay(segments, [confirm, insert(0, 'x')])[0]?.confirmed).toBe(false);
  });

  it('drops the mark for later on confirming', () => {
    const states = replay(segments, [
      { kind: 'mark', t: 1, segment: 's2', by: 'pointer' },
      { kind: 'mark', t: 1, segment: 's1', by: 'pointer' },
      { kind: 'confirm', t: 2, segment: 's1', by: 'key' },
    ]);
    expect(states.map((state) => state.marked)).toEqual([false, true]);
  });

  it('refuses an event of a segment the exercise does not have', () => {
    expect(() => replay(segments, [{ kind: 'focus', t: 0, segment: 's9' }])).toThrow(RangeError);
  });
});
