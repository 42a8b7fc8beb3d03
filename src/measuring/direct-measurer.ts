import { measureSegment, measureTask } from '../domain/metrics/measurement.ts';
import type { Measurer } from '../domain/metrics/measurer.ts';
import { MeasuringError } from './measuring-error.ts';

/** Measures on the thread that asks: the worker's twin for tests. Nothing ever waits here, so no call is overtaken. */
export function createDirectMeasurer(): Measurer {
  return {
    segment: async (input) => told(() => measureSegment(input)),
    task: async (inputs) => told(() => measureTask(inputs)),
  };
}

function told<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new MeasuringError(cause instanceof Error ? cause.message : 'Measuring failed.', { cause });
  }
}
