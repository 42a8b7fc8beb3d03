import { expect, it } from 'vitest';
import { unhurried } from '../../src/workspace/unhurried.ts';

it('pauses only when a slice of time is over, and then gives the page its turn', async () => {
  let ms = 0;
  const pause = unhurried(() => ms);
  ms = 11;
  expect(pause()).toBeUndefined();
  ms = 12;
  let turn = false;
  setTimeout(() => (turn = true));
  await pause();
  expect(turn).toBe(true);
  expect(pause()).toBeUndefined();
});
