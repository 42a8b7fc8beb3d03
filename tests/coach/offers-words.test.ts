import { expect, test, vi } from 'vitest';
import { createCoachDesk } from '../../src/coach/coach-desk.ts';
import type { Assistance, Standing } from '../../src/domain/assist/assistance.ts';
import type { Purpose } from '../../src/domain/assist/purpose.ts';

const nothing = { events: [], write: () => undefined, flush: () => Promise.resolve() };

/** A desk in front of an AI whose policy says this of words for the text. */
function deskWhere(words: Standing['refused'], log: typeof nothing | null = nothing) {
  const standing = (purpose: Purpose) =>
    Promise.resolve({
      refused: purpose === 'alternatives' ? words : null,
      because: null,
      segment: null,
      spent: { task: 0, day: 0 },
      budget: { perTask: 40, perDay: 200 },
    });
  const assistance: Pick<Assistance, 'standing' | 'ledger' | 'engine' | 'subscribe'> = {
    standing,
    ledger: () => Promise.resolve([]),
    engine: () => 'other:model',
    subscribe: () => () => undefined,
  };
  return createCoachDesk(() => Promise.resolve(assistance as Assistance), {
    attempt: 'a1',
    log,
    events: () => Promise.resolve([]),
    open: null,
  });
}

test.each<[string, Standing['refused'], boolean]>([
  ['in an open task', null, true],
  ['with the calls used up, since that is told where they are asked', 'task-budget', true],
  ['in a later round of a task that is not open', 'not-open', false],
  ['before the hand-in', 'before-hand-in', false],
  ['where AI is off', 'off', false],
])('words for the text %s', async (_, refused, offered) => {
  const desk = deskWhere(refused);
  desk.load();
  await vi.waitFor(() => expect(desk.store.getState().phase).toBe('ready'));
  expect(desk.store.getState().offersWords).toBe(offered);
});

test('there are no words for a text that is not being written', async () => {
  const desk = deskWhere(null, null);
  desk.load();
  await vi.waitFor(() => expect(desk.store.getState().phase).toBe('ready'));
  expect(desk.store.getState().offersWords).toBe(false);
});
