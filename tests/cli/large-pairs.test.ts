import { expect, it } from 'vitest';
import { openLargePairs } from '../../src/cli/large-pairs.ts';
import { planFor } from '../../src/cli/measure-pair.ts';

const PLAN = planFor('en', ['lev']);
const pair = (hyp: string) => ({ line: 1, id: 1, hyp, ref: '' });

/** A thread that says its number, fails or is silent as it is asked. */
const THREAD = `
  import { parentPort, threadId } from 'node:worker_threads';
  parentPort.on('message', ({ hyp }) => {
    if (hyp === 'fail') throw new Error('out of memory');
    if (hyp !== 'silent') parentPort.postMessage(threadId);
  });`;

it('outlives a thread that fails and one that takes too long', async () => {
  const large = openLargePairs(new URL(`data:text/javascript,${encodeURIComponent(THREAD)}`));
  const first = await large.measure(pair('text'), PLAN, 60);
  expect(await large.measure(pair('text'), PLAN, 60)).toBe(first);
  expect(await large.measure(pair('fail'), PLAN, 60)).toMatchObject({ name: 'Error', message: 'out of memory' });
  const second = await large.measure(pair('text'), PLAN, 60);
  expect(second).not.toBe(first);
  expect(await large.measure(pair('silent'), PLAN, 0.01)).toBe('time-up');
  expect(await large.measure(pair('text'), PLAN, 60)).not.toBe(second);
  await large.close();
});
