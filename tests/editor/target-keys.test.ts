import { describe, expect, it } from 'vitest';
import { singleLine } from '../../src/editor/single-line.ts';
import { commandOf } from '../../src/editor/target-keys.ts';

const none = { keyCode: 0, isComposing: false, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

function pressed(press: Partial<typeof none> & { key: string }): string | null {
  const called: string[] = [];
  const command = (name: string) => () => void called.push(name);
  const commands = {
    confirm: command('confirm'),
    previous: command('previous'),
    next: command('next'),
    restoreDraft: command('restoreDraft'),
  };
  const run = commandOf({ ...none, ...press }, commands);
  run?.();
  return run ? (called[0] ?? 'nothing') : null;
}

describe('keys of the target text', () => {
  it.each([
    [{ key: 'Enter', ctrlKey: true }, 'confirm'],
    [{ key: 'Enter', metaKey: true }, 'confirm'],
    [{ key: 'Enter' }, 'nothing'],
    [{ key: 'Enter', shiftKey: true }, 'nothing'],
    [{ key: 'Enter', ctrlKey: true, isComposing: true }, null],
    [{ key: 'Enter', ctrlKey: true, keyCode: 229 }, null],
    [{ key: 'Enter', keyCode: 229 }, null],
    [{ key: 'ArrowUp', altKey: true }, 'previous'],
    [{ key: 'ArrowDown', altKey: true }, 'next'],
    [{ key: 'ArrowDown', altKey: true, isComposing: true }, null],
    [{ key: 'ArrowDown' }, null],
    [{ key: 'Backspace', ctrlKey: true, shiftKey: true }, 'restoreDraft'],
    [{ key: 'Backspace', ctrlKey: true }, null],
    [{ key: 'Escape' }, null],
    [{ key: 'a' }, null],
  ])('%j: %s', (press, expected) => {
    expect(pressed(press)).toBe(expected);
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
