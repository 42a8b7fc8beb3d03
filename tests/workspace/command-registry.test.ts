import { expect, it } from 'vitest';
import type { Command } from '../../src/workspace/command.ts';
import { createCommandRegistry } from '../../src/workspace/command-registry.ts';
import { same, type KeyPress } from '../../src/workspace/keys.ts';

const NONE = { keyCode: 0, isComposing: false, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

function setUp(commands: readonly Partial<Command>[]) {
  const done: string[] = [];
  const registry = createCommandRegistry();
  const takeBack = registry.getState().offer({
    commands: () =>
      commands.map((command) => ({
        name: 'confirm',
        group: 'segment',
        ...command,
        run: () => void done.push(command.name ?? 'confirm'),
      })),
  });
  const press = (place: 'text' | 'page' | 'field', keys: Partial<KeyPress>): string => {
    done.length = 0;
    const run = registry.getState().runFor({ ...NONE, key: '', code: '', ...keys }, place);
    run?.();
    return run === null ? 'not taken' : (done[0] ?? 'nothing');
  };
  return { press, takeBack };
}

const CTRL_ENTER = { key: 'Enter', ctrlKey: true };

it('hears keys where they are meant to be heard', () => {
  const { press, takeBack } = setUp([
    { keys: [same('Mod+Enter')] },
    { name: 'palette', place: 'everywhere', keys: [same('Mod+K')] },
    { name: 'sheet', place: 'everywhere', keys: [same('?')] },
    { name: 'undo', place: 'editor', keys: [same('Mod+Z')] },
  ]);
  const places = (keys: Partial<KeyPress>) => (['text', 'page', 'field'] as const).map((place) => press(place, keys));
  expect(places(CTRL_ENTER)).toEqual(['confirm', 'confirm', 'not taken']);
  expect(places({ key: 'k', ctrlKey: true })).toEqual(['palette', 'palette', 'palette']);
  expect(places({ key: '?', shiftKey: true })).toEqual(['not taken', 'sheet', 'not taken']);
  expect(places({ key: 'z', ctrlKey: true })).toEqual(['not taken', 'not taken', 'not taken']);
  takeBack();
  expect(press('text', CTRL_ENTER)).toBe('not taken');
});

it('never takes a key from an input method', () => {
  const { press } = setUp([{ keys: [same('Mod+Enter')] }]);
  expect(press('text', { ...CTRL_ENTER, isComposing: true })).toBe('not taken');
  expect(press('page', { ...CTRL_ENTER, keyCode: 229 })).toBe('not taken');
});

it('keeps the keys of a command that cannot be given now from everybody else', () => {
  const { press } = setUp([{ keys: [same('Mod+Enter')], why: () => 'read-only' }]);
  expect(press('text', CTRL_ENTER)).toBe('nothing');
});
