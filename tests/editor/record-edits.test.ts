import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { applyEvent, invertEvent } from '../../src/domain/attempt/apply-event.ts';
import { editEvent, isTextEvent, type ChangeKind } from '../../src/domain/attempt/edit-event.ts';
import { applyChange, foldChange, type TextChange } from '../../src/editor/net-change.ts';
import { createEditRecorder, type EditRecorder, type RecordedEvent } from '../../src/editor/record-edits.ts';

/** A recorder with a clock that moves 10 ms with every look at it. */
function recorderOf(text: string): { readonly recorder: EditRecorder; readonly events: RecordedEvent[] } {
  const events: RecordedEvent[] = [];
  let time = 0;
  const now = (): number => (time += 10);
  return { recorder: createEditRecorder({ segment: 's1', text, now, emit: (event) => events.push(event) }), events };
}

function replayed(text: string, events: readonly RecordedEvent[]): string {
  return events.filter(isTextEvent).reduce(applyEvent, text);
}

const key = { repeat: false, composing: false };
const imeKey = { repeat: false, composing: true };

/** `start`, `end` or a change as the editor tells it, of one composition. */
type Step = 'start' | 'end' | readonly [offset: number, length: number, text: string];

function compose(before: string, steps: readonly Step[], ends = true): RecordedEvent[] {
  const { recorder, events } = recorderOf(before);
  let text = before;
  let caret = before.length;
  for (const step of steps) {
    if (step === 'start') {
      recorder.keyDown(imeKey);
      recorder.compositionStart();
    } else if (step === 'end') recorder.compositionEnd(text, caret);
    else {
      const change = { offset: step[0], length: step[1], text: step[2] };
      text = applyChange(text, change);
      caret = step[0] + step[2].length;
      recorder.keyDown(imeKey);
      recorder.changed({ after: text, changes: [change] });
    }
  }
  expect(replayed(before, events)).toBe(ends ? text : before);
  return events;
}

describe('a composition is one event', () => {
  const niHao: readonly Step[] = ['start', [1, 0, 'n'], [1, 1, 'ni'], [1, 2, 'ni h'], [1, 4, 'ni hao'], [1, 6, '你好']];

  it.each<[name: string, before: string, steps: readonly Step[], at: number, out: string, into: string]>([
    ['edit context', 'AB', [...niHao, 'end'], 1, '', '你好'],
    ['text area, with its change that changes nothing', 'AB', [...niHao, [1, 2, '你好'], 'end'], 1, '', '你好'],
    ['cancelled', 'AB', ['start', [1, 0, 'n'], [1, 1, 'ni'], [1, 2, ''], 'end'], 1, '', ''],
    ['cancelled before a letter', 'AB', ['start', 'end'], 2, '', ''],
    ['over a selection', 'A这里B', ['start', [1, 2, 'n'], [1, 1, 'na'], [1, 2, '那'], 'end'], 1, '这里', '那'],
    ['over a selection, the first letter kept', 'A这里B', ['start', [1, 2, 'zhe'], [1, 3, '这'], 'end'], 2, '里', ''],
    ['over a selection, cancelled', 'A这里B', ['start', [1, 2, 'n'], [1, 1, ''], 'end'], 1, '这里', ''],
    [
      'with an edit of the screen in the middle',
      'AB',
      ['start', [1, 0, 'n'], [0, 0, 'X'], [2, 1, '你'], 'end'],
      0,
      '',
      '?',
    ],
    ['after a rare character', '𠮷B', ['start', [2, 0, 'n'], [2, 1, '𠮷'], 'end'], 1, '', '𠮷'],
  ])('%s', (_, before, steps, at, out, into) => {
    const events = compose(before, steps);
    expect(events).toHaveLength(1);
    if (into === '?') expect(events[0]).toMatchObject({ kind: 'ime', at: 0, out: 'A', in: 'XA你' });
    else expect(events[0]).toMatchObject({ kind: 'ime', at, out, in: into });
    expect(editEvent.safeParse(events[0]).success).toBe(true);
  });

  it('lasts from the keydown that opened it to its end, and counts the keydowns', () => {
    const [event] = compose('AB', [...niHao, 'end']);
    expect(event).toMatchObject({ from: 10, t: 70, strokes: 6, waits: [] });
  });

  it('tells its waits: gaps of 300 ms and more, from keydown to keydown and from the last to its end', () => {
    const events: RecordedEvent[] = [];
    let time = 1000;
    const recorder = createEditRecorder({ segment: 's1', text: '', now: () => time, emit: (one) => events.push(one) });
    const press = (at: number): void => {
      time = at;
      recorder.keyDown(imeKey);
    };
    press(1000);
    time = 1400;
    recorder.compositionStart();
    for (const at of [1420, 1719, 2719]) press(at);
    time = 3019;
    recorder.compositionEnd('你好');
    expect(events).toMatchObject([{ kind: 'ime', from: 1000, t: 3019, strokes: 4, waits: [420, 1000, 300] }]);
  });

  it('without a keydown begins as it opens', () => {
    const { recorder, events } = recorderOf('');
    recorder.keyDown(key);
    recorder.keyUp();
    recorder.compositionStart();
    recorder.changed({ after: '你' });
    recorder.compositionEnd('你');
    expect(events).toMatchObject([{ kind: 'ime', from: 20, t: 30, strokes: 0, in: '你' }]);
    expect(events[0]).not.toHaveProperty('waits');
  });

  it('ends as it stands when the page goes away, and what comes after is told apart', () => {
    const { recorder, events } = recorderOf('A');
    recorder.interrupt();
    recorder.compositionStart();
    recorder.changed({ after: 'Ani', changes: [{ offset: 1, length: 0, text: 'ni' }] });
    recorder.interrupt();
    expect(events).toMatchObject([{ kind: 'ime', at: 1, out: '', in: 'ni' }]);
    recorder.compositionEnd('A你');
    expect(events.map((event) => event.kind)).toEqual(['ime', 'replace']);
    expect(replayed('A', events)).toBe('A你');
  });

  it('ends with the focus, if the editor says nothing of its end', () => {
    const { recorder, events } = recorderOf('A');
    recorder.compositionStart();
    recorder.changed({ after: 'Ani', changes: [{ offset: 1, length: 0, text: 'ni' }] });
    recorder.blur();
    expect(events.map((event) => event.kind)).toEqual(['ime', 'blur']);
    expect(replayed('A', events)).toBe('Ani');
  });
});

describe('a change', () => {
  it.each<[before: string, change: TextChange, kind: ChangeKind | undefined, expected: object]>([
    ['a', { offset: 1, length: 0, text: 'b' }, undefined, { kind: 'insert', at: 1, out: '', in: 'b', by: 'key' }],
    ['ab', { offset: 0, length: 1, text: '' }, undefined, { kind: 'delete', at: 0, out: 'a', in: '' }],
    ['ab', { offset: 0, length: 2, text: 'c' }, undefined, { kind: 'replace', at: 0, out: 'ab', in: 'c' }],
    ['👩‍🔬x', { offset: 5, length: 1, text: 'y' }, 'paste', { kind: 'paste', at: 3, out: 'x', in: 'y' }],
    ['ab', { offset: 0, length: 2, text: '' }, 'cut', { kind: 'cut', at: 0, out: 'ab', in: '' }],
    ['ab', { offset: 1, length: 1, text: 'c' }, 'undo', { kind: 'undo', at: 1, out: 'b', in: 'c' }],
    // Half of a pair is taken out: the whole pair goes and the half comes back.
    ['😀', { offset: 1, length: 1, text: '' }, undefined, { kind: 'replace', at: 0, out: '😀', in: '\uD83D' }],
  ])('%j %j %s', (before, change, kind, expected) => {
    const { recorder, events } = recorderOf(before);
    recorder.changed({ after: applyChange(before, change), changes: [change], kind });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject(expected);
  });

  it('of many places is as many events', () => {
    const { recorder, events } = recorderOf('abc');
    const changes = [
      { offset: 0, length: 1, text: 'X' },
      { offset: 2, length: 1, text: 'Z' },
    ];
    recorder.changed({ after: 'XbZ', changes });
    expect(events).toHaveLength(2);
    expect(replayed('abc', events)).toBe('XbZ');
  });

  it('that the editor told wrongly is recorded as it shows', () => {
    const { recorder, events } = recorderOf('abc');
    recorder.changed({ after: 'aXc', changes: [{ offset: 0, length: 0, text: '?' }] });
    expect(replayed('abc', events)).toBe('aXc');
  });

  it('among equal letters is placed by the caret', () => {
    const { recorder, events } = recorderOf('aaaa');
    recorder.changed({ after: 'aaaaa', caret: 2 });
    recorder.changed({ after: 'aaaa', caret: 3 });
    expect(events).toMatchObject([
      { kind: 'insert', at: 1, in: 'a' },
      { kind: 'delete', at: 3, out: 'a' },
    ]);
  });

  it('of nothing is no event', () => {
    const { recorder, events } = recorderOf('abc');
    recorder.changed({ after: 'abc', changes: [{ offset: 1, length: 1, text: 'b' }] });
    expect(events).toEqual([]);
  });
});

describe('moves of the caret', () => {
  it('by a key that repeats are its first and its last place', () => {
    const { recorder, events } = recorderOf('abcdef');
    for (let at = 1; at <= 5; at += 1) {
      recorder.keyDown({ repeat: at > 1, composing: false });
      recorder.caretMoved(at);
    }
    recorder.keyUp();
    expect(events).toMatchObject([
      { kind: 'navigate', at: 1, by: 'key' },
      { kind: 'navigate', at: 5, by: 'key' },
    ]);
  });

  it('by a dragging pointer are its first place and the selection', () => {
    const { recorder, events } = recorderOf('😀bcdef');
    recorder.pointerDown('pointer');
    for (let to = 2; to <= 5; to += 1) recorder.caretMoved(2, to);
    recorder.pointerUp();
    expect(events).toMatchObject([
      { kind: 'navigate', at: 1, by: 'pointer' },
      { kind: 'navigate', at: 1, to: 4, by: 'pointer' },
    ]);
  });

  it('are none of a composition', () => {
    const { recorder, events } = recorderOf('abc');
    recorder.compositionStart();
    recorder.caretMoved(2);
    expect(events).toEqual([]);
  });
});

// Astral characters, joined ones and single halves, so that changes fall into the middle of pairs.
const letters = fc.constantFrom('a', 'b', '你', '𠮷', '😀', '👩‍🔬', '\uD83D', '\uDE00', 'é', ' ');
const words = fc.array(letters, { maxLength: 8 }).map((parts) => parts.join(''));
const inputs = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(4),
    text: words,
    how: fc.constantFrom('told', 'net', 'composed', 'two places'),
  }),
  { maxLength: 12 },
);

test.prop([words, inputs])(
  'replayed, the events give the text on the screen; taken back, the one before',
  (start, stream) => {
    const { recorder, events } = recorderOf(start);
    let text = start;
    for (const { at, length, text: into, how } of stream) {
      const offset = Math.round(at * text.length);
      const change = { offset, length: Math.min(length, text.length - offset), text: into };
      const changes = how === 'two places' && offset > 0 ? [{ offset: 0, length: 1, text: into }, change] : [change];
      const after = [...changes].reverse().reduce(applyChange, text);
      if (how === 'composed') recorder.compositionStart();
      recorder.changed(how === 'net' ? { after, caret: offset + into.length } : { after, changes });
      if (how === 'composed') recorder.compositionEnd(after);
      text = after;
      expect(replayed(start, events)).toBe(text);
    }
    const back = events.filter(isTextEvent).map(invertEvent).reverse();
    expect(back.reduce(applyEvent, text)).toBe(start);
  },
);

test.prop([words, words, fc.nat(20)])(
  'a folded change leads from one text to the other, wherever the caret is',
  (a, b, caret) => {
    expect(applyChange(a, foldChange(a, b, caret))).toBe(b);
  },
);
