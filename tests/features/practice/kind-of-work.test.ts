import { expect, it } from 'vitest';
import { checkHandIn } from '../../../src/domain/attempt/hand-in-check.ts';
import { commandsOf } from '../../../src/features/practice/commands/table.ts';
import { kindOfWork } from '../../../src/features/practice/kind-of-work.ts';
import type { Scene } from '../../../src/features/practice/scene.ts';

/** As much of a scene as the table asks for. */
function namesIn(kind: 'post-edit' | 'translate', text = ''): Map<string, string | null> {
  const row = { id: 's1', n: 1, source: '源', draft: '', text, confirmed: false, marked: false, terms: [] };
  const scene = {
    kind: kindOfWork(kind),
    row,
    rows: [row],
    readOnly: false,
    checks: { open: [] },
    changes: 'off',
    editorThere: () => true,
  } as unknown as Scene;
  return new Map(commandsOf(scene).map(({ name, why }) => [name, why?.() ?? null]));
}

it('has no command for a draft where there is none to be seen, and all others', () => {
  const [editing, translating] = [namesIn('post-edit'), namesIn('translate')];
  const missing = [...editing.keys()].filter((name) => !translating.has(name));
  expect(missing.toSorted()).toEqual(['changes', 'changes-beside', 'changes-inline', 'changes-off', 'restore-draft']);
  expect(translating.has('copy-source')).toBe(true);
});

it('confirms no segment that is not written yet', () => {
  expect(namesIn('translate', ' ').get('confirm')).toBe('is-empty');
  expect(namesIn('translate', 'A word').get('confirm')).toBeNull();
  // An emptied draft is a decision of hers.
  expect(namesIn('post-edit').get('confirm')).toBeNull();
});

it('does not say of a text with no draft that it was left as the draft was', () => {
  const state = { id: 's1', draft: '', text: '', confirmed: true, marked: false };
  expect(checkHandIn([state])).toMatchObject({ confirmedUnchanged: [], empty: ['s1'], ready: false });
  expect(checkHandIn([{ ...state, draft: 'a', text: 'a' }]).confirmedUnchanged).toEqual(['s1']);
});
