import { expect, it } from 'vitest';
import type { DraftOrigin } from '../../../src/domain/exercise/own-text.ts';
import { ownDraftLine, readOwnDraftLine } from '../../../src/domain/exercise/own-provenance.ts';

const at = '2026-03-01T08:00:00.000Z';
const date = '2026-03-01';
const asked: DraftOrigin = {
  by: 'ai',
  provider: 'other',
  model: 'a, b:c',
  instruction: 'draft/in-context@1',
  calls: [],
};

it('is written in codes, as it always was', () => {
  expect(ownDraftLine({ origin: asked, at })).toBe('other:a, b:c, draft/in-context@1, 2026-03-01');
  expect(ownDraftLine({ origin: { by: 'pasted' }, at })).toBe('学习者粘贴 / pasted by the learner, 2026-03-01');
});

it('is read as it was written', () => {
  const { instruction } = asked;
  expect(readOwnDraftLine(ownDraftLine({ origin: asked, at }))).toEqual({
    by: 'ai',
    model: 'other:a, b:c',
    instruction,
    date,
  });
  const others: readonly DraftOrigin[] = [{ by: 'browser', calls: [] }, { by: 'pasted' }];
  for (const origin of others) expect(readOwnDraftLine(ownDraftLine({ origin, at }))).toEqual({ by: origin.by, date });
  expect(readOwnDraftLine(ownDraftLine(null))).toEqual({ by: 'none' });
});

it('is no such line where somebody wrote another', () => {
  for (const line of ['', 'DeepL, 2026-03-01', 'other:m, draft/plain@1', 'pasted, 2026-03-01']) {
    expect(readOwnDraftLine(line)).toBeNull();
  }
});
