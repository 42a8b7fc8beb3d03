import { measureSegment, type SegmentTexts } from '../domain/metrics/measurement.ts';
import type { Lane, Outcome } from './lane.ts';
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
        onOutcome(outcomeOf(inputs));
      });
    },
  };
}

function outcomeOf(inputs: readonly SegmentTexts[]): Outcome {
  try {
    return inputs.map(measureSegment);
  } catch (cause) {
    return MeasuringError.from(cause);
  }
}
