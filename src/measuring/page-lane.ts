import { measure } from './answer.ts';
import type { Lane, Outcome } from './lane.ts';
import { MeasuringError } from './measuring-error.ts';
import type { Question } from './protocol.ts';

/** Measures on the page itself, where no worker can be had: between questions the page has its turn. */
export function createPageLane(): Lane {
  let isBusy = false;
  return {
    get isBusy() {
      return isBusy;
    },
    ask(question, onOutcome) {
      isBusy = true;
      setTimeout(() => {
        isBusy = false;
        onOutcome(outcomeOf(question));
      });
    },
  };
}

function outcomeOf(question: Omit<Question, 'id'>): Outcome {
  try {
    return measure(question);
  } catch (cause) {
    return MeasuringError.from(cause);
  }
}
