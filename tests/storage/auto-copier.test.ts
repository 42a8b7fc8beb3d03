import { describe, expect, it } from 'vitest';
import { startAutoCopier } from '../../src/storage/auto-copier.ts';
import { fakeLocks } from './journal-kit.ts';

/** A clock that is moved by hand, and the changes of a store. */
function scene() {
  let now = 0;
  let timers: { at: number; work: () => void }[] = [];
  const records = new Set<() => void>();
  const attempts = new Set<() => void>();
  const copies: number[] = [];
  const on = (set: Set<() => void>) => (listener: () => void) => {
    set.add(listener);
    return () => set.delete(listener);
  };
  const deps = {
    onRecords: on(records),
    onAttempts: on(attempts),
    copy: async () => void copies.push(now),
    locks: null,
    lockName: 'copy',
    timers: {
      set(work: () => void, ms: number) {
        const timer = { at: now + ms, work };
        timers.push(timer);
        return timer;
      },
      clear: (timer: unknown) => void (timers = timers.filter((one) => one !== timer)),
    },
    now: () => now,
  };
  const pass = (ms: number): void => {
    const end = now + ms;
    for (;;) {
      const next = timers.toSorted((a, b) => a.at - b.at)[0];
      if (!next || next.at > end) break;
      timers = timers.filter((one) => one !== next);
      now = next.at;
      next.work();
    }
    now = end;
  };
  const tell = (set: Set<() => void>): void => set.forEach((listener) => listener());
  return { deps, copies, pass, handIn: () => tell(records), type: () => tell(attempts) };
}

const MINUTE = 60_000;

describe('copies by themselves', () => {
  it('one soon after the start, then after a hand-in, and every three minutes while she writes', () => {
    const { deps, copies, pass, handIn, type } = scene();
    startAutoCopier(deps);
    pass(2000);
    expect(copies).toEqual([1500]);
    for (let second = 0; second < 600; second++) {
      type();
      pass(1000);
    }
    expect(copies.slice(1).map((at) => Math.round((at - 1500) / MINUTE))).toEqual([3, 6, 9]);
    pass(5 * MINUTE);
    const before = copies.length;
    handIn();
    handIn();
    pass(2000);
    expect(copies).toHaveLength(before + 1);
    pass(60 * MINUTE);
    expect(copies).toHaveLength(before + 1);
  });

  it('a hand-in does not wait for the minutes of the writing', () => {
    const { deps, copies, pass, handIn, type } = scene();
    startAutoCopier(deps);
    pass(2000);
    type();
    handIn();
    pass(2000);
    expect(copies).toHaveLength(2);
  });

  it('makes none while another window makes one, and none when it is ended', async () => {
    const { deps, copies, pass, handIn } = scene();
    const locks = fakeLocks();
    void locks.request('copy', {}, () => new Promise(() => undefined));
    const end = startAutoCopier({ ...deps, locks });
    pass(2000);
    await Promise.resolve();
    expect(copies).toEqual([]);
    end();
    handIn();
    pass(MINUTE);
    expect(copies).toEqual([]);
  });
});
