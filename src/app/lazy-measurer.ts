import type { Measurer } from '../domain/metrics/measurer.ts';

/** A measurer that is fetched with the first measuring, so that the library does not wait for it. */
export function lazyMeasurer(load: () => Promise<Measurer>): Measurer {
  let coming: Promise<Measurer> | null = null;
  const ready = (): Promise<Measurer> => {
    coming ??= load().catch((error: unknown) => {
      // The connection may be back at the next try.
      coming = null;
      throw error;
    });
    return coming;
  };
  return {
    segment: async (input, slot) => (await ready()).segment(input, slot),
    segments: async (...asked) => (await ready()).segments(...asked),
  };
}
