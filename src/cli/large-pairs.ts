/**
 * Measures pairs that are very long in a thread of its own, within a time: the effort for texts that have nothing in
 * common grows with the square of their length.
 */
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { measurePair, type PairCounts, type Plan } from './measure-pair.ts';
import type { Pair } from './read-pair.ts';

/** Above so many UTF-16 units of both texts a pair is measured apart. */
export const LARGE = 100_000;

/** The counts of a pair; or why there are none: the time was up, or what went wrong in the thread. */
export type LargeOutcome = PairCounts | 'time-up' | Error;

export interface LargePairs {
  measure(pair: Pair, plan: Plan, seconds: number): Promise<LargeOutcome>;
  close(): Promise<unknown>;
}

/** `module` is what a thread begins with: it must call `answerLargePairs`. */
export function openLargePairs(module: URL): LargePairs {
  let worker: Worker | null = null;
  const close = async (): Promise<void> => {
    await worker?.terminate();
    worker = null;
  };
  return {
    close,
    async measure({ hyp, ref }, plan, seconds) {
      worker ??= new Worker(module);
      const thread = worker;
      let timer: NodeJS.Timeout | undefined;
      const outcome = await new Promise<LargeOutcome>((resolve) => {
        timer = setTimeout(() => resolve('time-up'), seconds * 1000);
        thread.once('message', resolve);
        thread.once('error', resolve);
        thread.postMessage({ hyp, ref, plan });
      });
      clearTimeout(timer);
      thread.removeAllListeners('error');
      if (outcome === 'time-up' || outcome instanceof Error) await close();
      return outcome;
    },
  };
}

/** In the thread: measures what is asked. False on the main thread, where there is nothing to answer. */
export function answerLargePairs(): boolean {
  if (isMainThread || parentPort === null) return false;
  const port = parentPort;
  port.on('message', ({ hyp, ref, plan }: { hyp: string; ref: string; plan: Plan }) => {
    port.postMessage(measurePair(hyp, ref, plan));
  });
  return true;
}
