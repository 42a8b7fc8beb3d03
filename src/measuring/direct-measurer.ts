import { measureSegment } from '../domain/metrics/measurement.ts';
import type { Measurer } from '../domain/metrics/measurer.ts';
import { countsOf } from '../domain/metrics/segment-counts.ts';
import { MeasuringError } from './measuring-error.ts';

/** Measures on the thread that asks: the workers' twin for tests. Nothing ever waits here, so no call is overtaken. */
export function createDirectMeasurer(): Measurer {
  return {
    segment: async (input) => told(() => measureSegment(input)),
    async segments(inputs, onCounted, signal) {
      let at = 0;
      for (const input of inputs) {
        if (signal?.aborted) throw signal.reason;
        const counts = told(() => countsOf(measureSegment(input)));
        onCounted(counts, at++);
      }
    },
  };
}

function told<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw MeasuringError.from(cause);
  }
}
