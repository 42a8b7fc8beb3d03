import { measureSegment } from '../domain/metrics/measurement.ts';
import type { Lane } from './lane.ts';
import { MeasuringError } from './measuring-error.ts';

/** Measures on the page itself, where no worker can be had: between questions the page has its turn. */
export function createPageLane(): Lane {
  let isBusy = false;
  return {
    get isBusy() {
      return isBusy;
    },
    ask(inputs, onOutcome) {
      isBusy = true;
      setTimeout(() => {
        isBusy = false;
        try {
          onOutcome(inputs.map(measureSegment));
        } catch (cause) {
          onOutcome(MeasuringError.from(cause));
        }
      });
    },
  };
}
