import type { Measurer } from '../domain/metrics/measurer.ts';
import { fetchedOnce } from './fetched-once.ts';

/** A measurer that is fetched with the first measuring, so that the library does not wait for it. */
export function lazyMeasurer(load: () => Promise<Measurer>): Measurer {
  const ready = fetchedOnce(load);
  return {
    segment: async (input, slot) => (await ready()).segment(input, slot),
    segments: async (...asked) => (await ready()).segments(...asked),
  };
}
