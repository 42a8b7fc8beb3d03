import { expect, it } from 'vitest';
import { checkHandIn } from '../../../src/domain/attempt/hand-in-check.ts';
import { commandsOf } from '../../../src/features/practice/commands/table.ts';
import { kindOfWork } from '../../../src/features/practice/kind-of-work.ts';
import type { Scene } from '../../../src/features/practice/scene.ts';

/** As much of a scene as the table asks for. */
function listedIn(kind: 'post-edit' | 'translate'): readonly string[] {
  const commands = commandsOf({ kind: kindOfWork(kind) } as Scene);
  return commands.filter(({ unlisted }) => !unlisted).map(({ name }) => name);
}

it('lists no command for a draft where there is none to be seen, and all others', () => {
  const [editing, translating] = [listedIn('post-edit'), listedIn('translate')];
  const missing = editing.filter((name) => !translating.includes(name));
  expect(missing.toSorted()).toEqual(['changes', 'changes-beside', 'changes-inline', 'changes-off', 'restore-draft']);
  expect(translating).toContain('copy-source');
});

it('keeps the keys of those to itself, and nothing comes of them', () => {
  // No part of the workbench is there: whatever it did to the text would throw.
  const restore = commandsOf({ kind: kindOfWork('translate') } as Scene).find(({ name }) => name === 'restore-draft');
  expect(restore?.keys).toHaveLength(1);
  expect(() => restore?.run('key')).not.toThrow();
});

it('does not say of a text with no draft that it was left as the draft was', () => {
  const state = { id: 's1', draft: '', text: '', confirmed: true, marked: false };
  expect(checkHandIn([state])).toMatchObject({ confirmedUnchanged: [], empty: ['s1'], ready: false });
  expect(checkHandIn([{ ...state, draft: 'a', text: 'a' }]).confirmedUnchanged).toEqual(['s1']);
});
