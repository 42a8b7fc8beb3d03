/** The figures of a long task, made as the workbench makes them: in real workers, from parts. */
import { untouched, type SegmentState } from '../../../../src/domain/attempt/replay.ts';
import { createTaskParts } from '../../../../src/features/practice/task-parts.ts';
import { createMeasurer } from '../../../../src/measuring/measurer.ts';

export interface MeasuringTimes {
  readonly wholeMs: number;
  /** One for each keystroke. */
  readonly keyMs: readonly number[];
}

export interface MeasuringHands {
  take(drafts: readonly string[]): void;
  remeasure(keys: number): Promise<MeasuringTimes>;
}

let segments: readonly SegmentState[] = [];

/** The task that is measured. Handing it over is no part of measuring. */
function take(drafts: readonly string[]): void {
  segments = drafts.map((draft, at) => untouched({ id: `s${at}`, draft }));
}

/** Measures the task as it stands, then anew after each of some keystrokes, each in another segment. */
async function remeasure(keys: number): Promise<MeasuringTimes> {
  const parts = createTaskParts(createMeasurer(), 'en');
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
  return { wholeMs, keyMs };
}

Object.assign(globalThis, { take, remeasure } satisfies MeasuringHands);
