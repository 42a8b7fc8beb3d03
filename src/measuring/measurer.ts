import type { SegmentMeasure } from '../domain/metrics/measurement.ts';
import type { Measurer } from '../domain/metrics/measurer.ts';
import { measure } from './answer.ts';
import { MeasuringError } from './measuring-error.ts';
import { parseAnswer, type Measure, type Work } from './protocol.ts';

/** The part of a Worker that is needed. */
export type MeasuringPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface Job {
  readonly id: number;
  readonly work: Work;
  readonly slot: string | undefined;
  resolve(measured: Measure): void;
  reject(error: MeasuringError): void;
}

function startWorker(): MeasuringPort {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Measures in a worker, begun at the first call. One question is out at a time, so that what has been overtaken in its
 * slot is not measured at all. Where no worker can be had the page measures by itself.
 */
export function createMeasurer(start: () => MeasuringPort = startWorker): Measurer {
  const queue: Job[] = [];
  let out: Job | null = null;
  let ids = 0;
  let port: MeasuringPort | 'none' | null = null;

  const giveUp = (): void => {
    if (port !== 'none') port?.terminate();
    port = 'none';
    const jobs = out ? [out, ...queue] : [...queue];
    queue.length = 0;
    out = null;
    jobs.forEach(measureHere);
  };
  const open = (): MeasuringPort | 'none' => {
    try {
      const opened = start();
      opened.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));
      // The worker answers what goes wrong in a measure; these tell that it could not be loaded or understood.
      opened.addEventListener('error', giveUp);
      opened.addEventListener('messageerror', giveUp);
      return opened;
    } catch {
      return 'none';
    }
  };
  const hear = (message: unknown): void => {
    const answer = parseAnswer(message);
    if (!answer || answer.id !== out?.id) return;
    if (answer.ok) out.resolve(answer.measure);
    else out.reject(new MeasuringError(answer.message, { cause: answer }));
    out = null;
    next();
  };
  const next = (): void => {
    if (out || queue.length === 0) return;
    port ??= open();
    if (port === 'none') return giveUp();
    out = queue.shift() ?? null;
    if (out) port.postMessage({ id: out.id, work: out.work });
  };
  const overtake = (slot: string): void => {
    if (out?.slot === slot) out.resolve(null);
    for (const stale of queue.filter((job) => job.slot === slot)) {
      queue.splice(queue.indexOf(stale), 1);
      stale.resolve(null);
    }
  };
  const ask = (work: Work, slot: string | undefined): Promise<Measure> => {
    if (slot !== undefined) overtake(slot);
    return new Promise((resolve, reject) => {
      queue.push({ id: ++ids, work, slot, resolve, reject });
      next();
    });
  };
  // The answer to a question is of the question's kind: `answer` is the only one who makes them.
  return {
    segment: (input, slot) => ask({ kind: 'segment', input }, slot) as Promise<SegmentMeasure | null>,
    task: (inputs, slot) => ask({ kind: 'task', inputs }, slot),
  };
}

function measureHere({ work, resolve, reject }: Job): void {
  try {
    resolve(measure(work));
  } catch (cause) {
    reject(new MeasuringError(cause instanceof Error ? cause.message : 'Measuring failed.', { cause }));
  }
}
