import { describe, expect, it } from 'vitest';
import { keyCaps } from '../../src/workspace/key-words.ts';
import { isPressed, type KeyPress } from '../../src/workspace/keys.ts';

const none: KeyPress = {
  key: '',
  code: '',
  keyCode: 0,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
};

describe('a key press', () => {
  it.each<[string, Partial<KeyPress>, 'mac' | 'other', boolean]>([
    ['Mod+Enter', { key: 'Enter', ctrlKey: true }, 'other', true],
    ['Mod+Enter', { key: 'Enter', metaKey: true }, 'mac', true],
    ['Mod+Enter', { key: 'Enter', ctrlKey: true }, 'mac', false],
    ['Mod+Enter', { key: 'Enter', ctrlKey: true, shiftKey: true }, 'other', false],
    ['Mod+K', { key: 'k', code: 'KeyK', ctrlKey: true }, 'other', true],
    // A French keyboard has its A where others have Q.
    ['Alt+Q', { key: 'a', code: 'KeyQ', altKey: true }, 'other', false],
    // A Russian one has no Latin letter.
    ['Mod+K', { key: 'л', code: 'KeyK', ctrlKey: true }, 'other', true],
    ['Ctrl+Shift+M', { key: 'M', code: 'KeyM', ctrlKey: true, shiftKey: true }, 'mac', true],
    ['Alt+3', { key: '£', code: 'Digit3', altKey: true }, 'other', true],
    ['Alt+3', { key: '3', code: 'Numpad3', altKey: true }, 'other', false],
    ['Ctrl+Shift+[', { key: '{', code: 'BracketLeft', ctrlKey: true, shiftKey: true }, 'mac', true],
    ['?', { key: '?', shiftKey: true }, 'other', true],
    ['?', { key: '？', shiftKey: true }, 'other', true],
    ['Mod+/', { key: '/', ctrlKey: true, shiftKey: true }, 'other', true],
    [
      'Mod+Alt+S',
      { key: 'ś', code: 'KeyS', ctrlKey: true, altKey: true, getModifierState: () => true },
      'other',
      false,
    ],
  ])('%s from %j on %s: %s', (combination, press, system, expected) => {
    expect(isPressed({ ...none, ...press }, combination, system === 'mac')).toBe(expected);
  });
});

it('prints keys as they stand on the keyboard', () => {
  const keys = { mac: 'Mod+Shift+Backspace', other: 'Mod+Shift+Backspace' };
  expect(keyCaps(keys, true)).toBe('⌘ ⇧ ⌫');
  expect(keyCaps(keys, false)).toBe('Ctrl Shift ⌫');
});
