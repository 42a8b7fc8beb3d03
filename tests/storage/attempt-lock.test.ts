import { afterEach, expect, it, vi } from 'vitest';
import { takeLock } from '../../src/storage/attempt-lock.ts';
import { fakeLocks } from './journal-kit.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('a window that is robbed while it waits for the last words of another waits no longer, the robber does', async () => {
  vi.useFakeTimers();
  const locks = fakeLocks();
  // Its last words never come to an end.
  await takeLock(locks, 'a', false, () => new Promise(() => undefined));
  const robbed = vi.fn(() => Promise.resolve());
  const second = takeLock(locks, 'a', true, robbed);
  await Promise.resolve();
  const has = vi.fn();
  const third = takeLock(locks, 'a', true, () => Promise.resolve()).then(has);
  // No time passes here.
  await (await second)?.release();
  expect(robbed).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(2999);
  expect(has).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await third;
  expect(has).toHaveBeenCalledOnce();
});
