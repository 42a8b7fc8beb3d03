import { describe, expect, it } from 'vitest';
import { createLiveValue } from '../../src/workspace/live-value.ts';

/** A source whose answers come when the test lets them. */
function source() {
  const listeners = new Set<() => void>();
  const waiting: PromiseWithResolvers<string>[] = [];
  return {
    listeners,
    waiting,
    change: () => listeners.forEach((listener) => listener()),
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    load() {
      const answer = promiseWithResolvers<string>();
      waiting.push(answer);
      return answer.promise;
    },
  };
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(error: unknown): void;
}

function promiseWithResolvers<T>(): PromiseWithResolvers<T> {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('createLiveValue', () => {
  it('loads with the first listener, and again after a change', async () => {
    const from = source();
    const live = createLiveValue(from.subscribe, from.load);
    expect(live.read()).toEqual({ state: 'loading' });
    expect(from.waiting).toHaveLength(0);
    let told = 0;
    live.subscribe(() => (told += 1));
    from.waiting[0]?.resolve('one');
    await settled();
    expect(live.read()).toEqual({ state: 'ready', value: 'one' });
    from.change();
    expect(live.read()).toEqual({ state: 'ready', value: 'one' });
    from.waiting[1]?.resolve('two');
    await settled();
    expect(live.read()).toEqual({ state: 'ready', value: 'two' });
    expect(told).toBe(2);
  });

  it('drops an answer that a later load has overtaken', async () => {
    const from = source();
    const live = createLiveValue(from.subscribe, from.load);
    live.subscribe(() => undefined);
    from.change();
    from.waiting[1]?.resolve('new');
    await settled();
    from.waiting[0]?.resolve('old');
    await settled();
    expect(live.read()).toEqual({ state: 'ready', value: 'new' });
  });

  it('tells of a failure, and recovers with the next change', async () => {
    const from = source();
    const live = createLiveValue(from.subscribe, from.load);
    live.subscribe(() => undefined);
    from.waiting[0]?.reject('closed');
    await settled();
    expect(live.read()).toEqual({ state: 'failed', error: 'closed' });
    from.change();
    from.waiting[1]?.resolve('back');
    await settled();
    expect(live.read()).toEqual({ state: 'ready', value: 'back' });
  });

  it('lets go of its source with the last listener, and loads afresh with the next', async () => {
    const from = source();
    const live = createLiveValue(from.subscribe, from.load);
    const stops = [live.subscribe(() => undefined), live.subscribe(() => undefined)];
    expect(from.waiting).toHaveLength(1);
    stops.forEach((stop) => stop());
    expect(from.listeners.size).toBe(0);
    from.waiting[0]?.resolve('too late');
    await settled();
    expect(live.read()).toEqual({ state: 'loading' });
    live.subscribe(() => undefined);
    from.waiting[1]?.resolve('fresh');
    await settled();
    expect(live.read()).toEqual({ state: 'ready', value: 'fresh' });
  });
});
