/**
 * Measures pairs that are very long in a thread of its own, within a time: the effort for texts that have nothing in
 * common grows with the square of their length.
 */
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { measurePair, type PairCounts, type Plan } from './measure-pair.ts';
import type { Pair } from './read-pair.ts';

/** Above so many UTF-16 units of both texts a pair is measured apart. */
export const LARGE = 100_000;

export interface LargePairs {
  /** Null when the time was up. */
  measure(pair: Pair, plan: Plan, seconds: number): Promise<PairCounts | null>;
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
      const counts = await new Promise<PairCounts | null>((resolve, reject) => {
        const timer = setTimeout(() => resolve(null), seconds * 1000);
        thread.once('message', (message: PairCounts) => {
          clearTimeout(timer);
          resolve(message);
        });
        thread.once('error', reject);
        thread.postMessage({ hyp, ref, plan });
      });
      thread.removeAllListeners('error');
      if (counts === null) await close();
      return counts;
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
