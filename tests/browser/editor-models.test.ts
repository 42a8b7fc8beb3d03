import { expect, it } from 'vitest';
import { loadMonaco } from '../../src/editor/monaco-setup.ts';
import { createSegmentModels } from '../../src/editor/segment-models.ts';

it('few models live, undo outlives them, and no attempt undoes another', async () => {
  const monaco = await loadMonaco('en');
  const models = createSegmentModels(monaco, 'attempt-1', 3);
  const first = models.take('s1', 'draft');
  first.pushEditOperations([], [{ range: new monaco.Range(1, 1, 1, 6), text: 'written' }], () => null);
  for (const id of ['s2', 's3', 's4', 's5']) models.take(id, id);
  expect(first.isDisposed()).toBe(true);
  expect(monaco.editor.getModels()).toHaveLength(3);

  const again = models.take('s1', 'written');
  await again.undo();
  expect(again.getValue()).toBe('draft');

  const other = createSegmentModels(monaco, 'attempt-2', 3);
  const same = other.take('s1', 'written');
  await same.undo();
  expect(same.getValue()).toBe('written');

  // A text that was changed elsewhere (another tab, a fork) is shown as it is now.
  expect(models.take('s1', 'from elsewhere').getValue()).toBe('from elsewhere');
  models.dispose();
  other.dispose();
  expect(monaco.editor.getModels()).toHaveLength(0);
});
