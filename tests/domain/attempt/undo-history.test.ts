import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { applyEvent } from '../../../src/domain/attempt/apply-event.ts';
import { CHANGE_KINDS, isTextEvent, type ChangeKind, type EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { nextStep, undoHistory } from '../../../src/domain/attempt/undo-history.ts';
import { countCodePoints, toCodePoints } from '../../../src/domain/text/code-points.ts';

/** A log of one segment that is written step by step, with a clock and a caret. */
function logOf(draft: string) {
  const events: EditEvent[] = [];
  let text = draft;
  let caret = countCodePoints(draft);
  let t = 0;
  const record = (event: EditEvent): void => {
    events.push(event);
    if (isTextEvent(event)) text = applyEvent(text, event);
  };
  const change = (kind: ChangeKind, at: number, length: number, into: string): void => {
    const out = toCodePoints(text)
      .slice(at, at + length)
      .join('');
    record({ kind, t: (t += 10), segment: 's1', at, out, in: into, by: 'key' });
    caret = at + countCodePoints(into);
  };
  return {
    events,
    text: () => text,
    record,
    change,
    pause: (ms: number) => void (t += ms),
    moveTo(at: number) {
      caret = at;
      record({ kind: 'navigate', t, segment: 's1', at, by: 'key' });
    },
    type: (words: string) => toCodePoints(words).forEach((letter) => change('insert', caret, 0, letter)),
    erase: (count: number) => {
      for (let left = Math.min(count, caret); left > 0; left -= 1) change('delete', caret - 1, 1, '');
    },
    compose(length: number, into: string) {
      const out = toCodePoints(text)
        .slice(caret, caret + length)
        .join('');
      record({ kind: 'ime', t: (t += 10), from: t, segment: 's1', at: caret, out, in: into, by: 'key', strokes: 2 });
      caret += countCodePoints(into);
    },
    /** Undo or redo as an editor does it; false when there is nothing left. */
    step(kind: 'undo' | 'redo'): boolean {
      const next = nextStep(undoHistory(events, 's1'), kind, text);
      if (!next) return false;
      record({ kind, t: (t += 10), segment: 's1', by: 'key', ...next });
      caret = next.at + countCodePoints(next.in);
      return true;
    },
  };
}

type Log = ReturnType<typeof logOf>;

function textsBack(log: Log): string[] {
  const texts = [log.text()];
  while (log.step('undo')) texts.push(log.text());
  return texts;
}

describe('one step of undo is', () => {
  it.each<[what: string, draft: string, write: (log: Log) => void, back: readonly string[]]>([
    ['a word typed', '', (log) => log.type('two words'), ['two words', 'two ', '']],
    ['a stretch deleted', 'abc', (log) => log.erase(2), ['a', 'abc']],
    [
      'a stretch deleted forwards',
      'abcd',
      (log) => [1, 2].forEach(() => log.change('delete', 1, 1, '')),
      ['ad', 'abcd'],
    ],
    [
      'what is typed over a selection',
      'abc',
      (log) => {
        log.change('replace', 0, 3, 'x');
        log.type('yz');
      },
      ['xyz', 'abc'],
    ],
    [
      'a composition',
      '',
      (log) => ['你好', '世界'].forEach((words) => log.compose(0, words)),
      ['你好世界', '你好', ''],
    ],
    [
      'what is typed before a pause',
      '',
      (log) => {
        log.type('a');
        log.pause(2500);
        log.type('b');
      },
      ['ab', 'a', ''],
    ],
    [
      'what is typed before the caret is moved',
      'x',
      (log) => {
        log.type('a');
        log.moveTo(2);
        log.type('b');
      },
      ['xab', 'xa', 'x'],
    ],
    [
      'what is typed in one sitting',
      '',
      (log) => {
        log.type('a');
        log.record({ kind: 'sitting', t: 0, wall: '2026-03-03T10:00:00Z', editor: 'plain', app: '1' });
        log.type('b');
      },
      ['ab', 'a', ''],
    ],
    [
      'a change the screen made',
      'ab',
      (log) =>
        (['find-replace', 'restore-draft', 'quick-fix', 'copy-source'] as const).forEach((kind, n) =>
          log.change(kind, 2 + n, 0, '+'),
        ),
      ['ab++++', 'ab+++', 'ab++', 'ab+', 'ab'],
    ],
    [
      'a change that an older log calls an undo',
      'ab',
      (log) => {
        log.type('cd');
        log.change('undo', 3, 1, '');
      },
      ['abc', 'abcd', 'ab'],
    ],
  ])('%s', (_, draft, write, back) => {
    const log = logOf(draft);
    write(log);
    expect(textsBack(log)).toEqual(back);
  });

  it('none of a composition that was cancelled, and redo outlives it', () => {
    const log = logOf('a');
    log.type('b');
    log.step('undo');
    log.compose(0, '');
    expect(log.step('undo')).toBe(false);
    log.step('redo');
    expect(log.text()).toBe('ab');
  });

  it('none of another segment', () => {
    const log = logOf('a');
    log.type('b');
    expect(undoHistory(log.events, 's2')).toEqual({ done: [], undone: [] });
  });

  it('none where another text stands', () => {
    const log = logOf('a');
    log.type('b');
    expect(nextStep(undoHistory(log.events, 's1'), 'undo', 'ac')).toBeNull();
  });
});

it('a new change leaves nothing to redo', () => {
  const log = logOf('');
  log.type('a');
  log.step('undo');
  log.type('b');
  expect(log.step('redo')).toBe(false);
});

const words = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '修', '𠮷', '👍🏽'), minLength: 1, maxLength: 5 });
const place = fc.double({ min: 0, max: 1, noNaN: true });
const acts = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('type' as const), words }),
    fc.record({ act: fc.constant('erase' as const), count: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ act: fc.constant('move' as const), place }),
    fc.record({ act: fc.constant('compose' as const), length: fc.nat(3), words: fc.oneof(words, fc.constant('')) }),
    fc.record({
      act: fc.constant('change' as const),
      kind: fc.constantFrom(...CHANGE_KINDS),
      place,
      length: fc.nat(4),
      words,
    }),
    fc.record({ act: fc.constantFrom('undo' as const, 'redo' as const) }),
  ),
  { maxLength: 25 },
);

test.prop([words, acts])('back to the draft and forth again, however it was written', (draft, stream) => {
  const log = logOf(draft);
  for (const one of stream) {
    const length = countCodePoints(log.text());
    if (one.act === 'type') log.type(one.words);
    else if (one.act === 'erase') log.erase(one.count);
    else if (one.act === 'move') log.moveTo(Math.floor(one.place * length));
    else if (one.act === 'compose') log.compose(one.length, one.words);
    else if (one.act === 'change') log.change(one.kind, Math.floor(one.place * length), one.length, one.words);
    else {
      const before = log.text();
      if (log.step(one.act)) {
        log.step(one.act === 'undo' ? 'redo' : 'undo');
        expect(log.text()).toBe(before);
        log.step(one.act);
      }
    }
  }
  const back = textsBack(log);
  expect(back.at(-1)).toBe(draft);
  const forth = [log.text()];
  while (log.step('redo')) forth.push(log.text());
  expect(forth.slice(0, back.length)).toEqual(back.toReversed());
});
