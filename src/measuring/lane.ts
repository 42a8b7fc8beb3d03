import { MeasuringError } from './measuring-error.ts';
import { parseAnswer, type Measured, type Question } from './protocol.ts';

/** The part of a Worker that is needed. */
export type MeasuringPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** What came of a question: what was measured, an error, or `unheard` when there is no worker to be had. */
export type Outcome = Measured | MeasuringError | 'unheard';

/** One worker: answers one question after the other, and is begun anew when it took too long. */
export interface Lane {
  readonly isBusy: boolean;
  ask(question: Omit<Question, 'id'>, onOutcome: (outcome: Outcome) => void): void;
}

interface Asked {
  readonly id: number;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** A lane whose worker is begun at its first question. `boundMs`: how long a question may take. */
export function createLane(start: () => MeasuringPort, boundMs: number): Lane {
  let port: MeasuringPort | null = null;
  let asked: Asked | null = null;
  let ids = 0;

  const settle = (outcome: Outcome): void => {
    if (!asked) return;
    const { timer, onOutcome } = asked;
    clearTimeout(timer);
    asked = null;
    onOutcome(outcome);
  };
  const end = (outcome: Outcome): void => {
    port?.terminate();
    port = null;
    settle(outcome);
  };
  const open = (): MeasuringPort => {
    const opened = start();
    opened.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const answer = parseAnswer(data);
      if (!answer || answer.id !== asked?.id) return;
      settle(answer.ok ? answer.measured : new MeasuringError('failed', answer.message));
    });
    // The worker answers what goes wrong in a measure; these tell that it could not be loaded or understood.
    for (const fault of ['error', 'messageerror']) {
      opened.addEventListener(fault, () => {
        if (opened === port) end('unheard');
      });
    }
    return opened;
  };
  return {
    get isBusy() {
      return asked !== null;
    },
    ask({ wanted, inputs }, onOutcome) {
      const tooLong = (): void => end(new MeasuringError('too-long', `No measure within ${boundMs / 1000} s.`));
      asked = { id: ++ids, timer: setTimeout(tooLong, boundMs), onOutcome };
      try {
        port ??= open();
      } catch {
        return settle('unheard');
      }
      port.postMessage({ id: asked.id, wanted, inputs } satisfies Question);
    },
  };
}
