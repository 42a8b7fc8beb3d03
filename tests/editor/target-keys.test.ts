import { describe, expect, it } from 'vitest';
import { singleLine } from '../../src/editor/single-line.ts';
import { commandOf, historyKey } from '../../src/editor/target-keys.ts';

/** What a key does where the screen knows Ctrl+Enter. */
function pressed(press: Partial<KeyboardEvent>): string | null {
  let done = 'nothing';
  const run = commandOf({ keyCode: 0, isComposing: false, ...press } as KeyboardEvent, ({ key, ctrlKey }) =>
    ctrlKey && key === 'Enter' ? () => void (done = 'confirm') : null,
  );
  run?.();
  return run ? done : null;
}

describe('keys of the target text', () => {
  it.each([
    [{ key: 'Enter', ctrlKey: true }, 'confirm'],
    [{ key: 'Enter' }, 'nothing'],
    [{ key: 'Enter', shiftKey: true }, 'nothing'],
    [{ key: 'Enter', ctrlKey: true, isComposing: true }, null],
    [{ key: 'Enter', ctrlKey: true, keyCode: 229 }, null],
    [{ key: 'Enter', keyCode: 229 }, null],
    [{ key: 'ArrowDown' }, null],
    [{ key: 'Escape' }, null],
    [{ key: 'a' }, null],
  ] as const)('%j: %s', (press, expected) => {
    expect(pressed(press)).toBe(expected);
  });
});

describe('keys of undo and redo', () => {
  it.each([
    [{ key: 'z', ctrlKey: true }, 'undo'],
    [{ key: 'z', metaKey: true }, 'undo'],
    [{ key: 'Z', metaKey: true, shiftKey: true }, 'redo'],
    [{ key: 'y', ctrlKey: true }, 'redo'],
    [{ key: 'я', code: 'KeyZ', ctrlKey: true }, 'undo'],
    [{ key: 'y', metaKey: true }, null],
    [{ key: 'z', ctrlKey: true, altKey: true }, null],
    [{ key: 'z', ctrlKey: true, isComposing: true }, null],
    [{ key: 'z', ctrlKey: true, keyCode: 229 }, null],
    [{ key: 'z' }, null],
  ])('%j: %s', (press, expected) => {
    expect(historyKey({ code: '', keyCode: 0, isComposing: false, ...press } as KeyboardEvent)).toBe(expected);
  });
});

describe('a pasted text on one line', () => {
  it.each([
    ['', ''],
    ['one', 'one'],
    ['one\r\ntwo', 'one two'],
    ['one  \n\n\t two\u2028three', 'one two three'],
    ['one  two', 'one  two'],
  ])('%j: %j', (text, line) => {
    expect(singleLine(text)).toBe(line);
  });
});
