/** The figures of a long task, made as the workbench makes them: in real workers, from parts. */
import { untouched } from '../../../../src/domain/attempt/replay.ts';
import { createTaskParts } from '../../../../src/features/practice/task-parts.ts';
import { createMeasurer } from '../../../../src/measuring/measurer.ts';

export interface MeasuringTimes {
  readonly wholeMs: number;
  /** One for each keystroke. */
  readonly keyMs: readonly number[];
  /** The longest time that the page did not have its turn. */
  readonly longestBlockMs: number;
}

/** Measures the task as it stands, then anew after each of some keystrokes, each in another segment. */
async function remeasure(drafts: readonly string[], keys: number): Promise<MeasuringTimes> {
  const parts = createTaskParts(createMeasurer(), 'en');
  let segments = drafts.map((draft, at) => untouched({ id: `s${at}`, draft }));
  const blocks = watchTurns();
  const timed = async (): Promise<number> => {
    const began = performance.now();
    await parts.measure(segments);
    return performance.now() - began;
  };
  const wholeMs = await timed();
  const keyMs: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    const at = (key * 37) % segments.length;
    segments = segments.with(at, { ...segments[at]!, text: `${segments[at]!.text}x` });
    keyMs.push(await timed());
  }
  return { wholeMs, keyMs, longestBlockMs: blocks() };
}

/** Posts itself a message over and over; the longest wait for one is the longest block. */
function watchTurns(): () => number {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.addEventListener('message', () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  return () => {
    port1.close();
    return longest;
  };
}
Object.assign(globalThis, { remeasure });
