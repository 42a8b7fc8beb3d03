/** The figures of a long task, made as the workbench makes them: in real workers, with its sum. */
import { untouched, type SegmentState } from '../../../../src/domain/attempt/replay.ts';
import { createTaskSum } from '../../../../src/features/practice/task-sum.ts';
import { createMeasurer } from '../../../../src/measuring/measurer.ts';

export interface MeasuringTimes {
  readonly wholeMs: number;
  /** One for each keystroke. */
  readonly keyMs: readonly number[];
}

export interface MeasuringHands {
  take(drafts: readonly string[]): void;
  remeasure(keys: number): Promise<MeasuringTimes>;
  passNumbers(questions: number, busyMs: number): Promise<void>;
}

let segments: readonly SegmentState[] = [];

/** The task that is measured. Handing it over is no part of measuring. */
function take(drafts: readonly string[]): void {
  segments = drafts.map((draft, at) => untouched({ id: `s${at}`, draft }));
}

/** Measures the task as it stands, then anew after each of some keystrokes, each in another segment. */
async function remeasure(keys: number): Promise<MeasuringTimes> {
  const task = createTaskSum(createMeasurer(), 'en');
  const timed = async (): Promise<number> => {
    const began = performance.now();
    await task.measure(segments);
    return performance.now() - began;
  };
  // What calls this is a task of its own, and none of measuring.
  await new Promise((resolve) => setTimeout(resolve));
  const wholeMs = await timed();
  const keyMs: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    const at = (key * 37) % segments.length;
    segments = segments.with(at, { ...segments[at]!, text: `${segments[at]!.text}x` });
    keyMs.push(await timed());
  }
  return { wholeMs, keyMs };
}

/** The peer: asks a worker for a number, so many times, and does nothing with it. The worker keeps its core as measuring does. */
function passNumbers(questions: number, busyMs: number): Promise<void> {
  const code = `onmessage = ({ data }) => {
    const until = performance.now() + ${busyMs};
    while (performance.now() < until);
    postMessage(data);
  }`;
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(url);
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<number>) => {
      if (data < questions) return worker.postMessage(data + 1);
      worker.terminate();
      URL.revokeObjectURL(url);
      resolve();
    });
    worker.postMessage(1);
  });
}

Object.assign(globalThis, { take, remeasure, passNumbers } satisfies MeasuringHands);
