import type { SegmentTexts } from '../domain/metrics/measurement.ts';
import type { Measurer } from '../domain/metrics/measurer.ts';
import { COUNTS } from '../domain/metrics/segment-counts.ts';
import type { CancelSignal } from '../domain/record/cancel-signal.ts';
import { begunLater } from './begun-later.ts';
import { createLane, type MeasuringPort, type Outcome } from './lane.ts';
import { MeasuringError } from './measuring-error.ts';
import { createPageLane } from './page-lane.ts';
import type { Measured, Question } from './protocol.ts';

/**
 * So many segments make one question of a long list. A segment that is being written waits until these are measured.
 */
const BATCH = 16;
/** How long one question may take, in ms. Longer is told, not waited for: docs/performance.md. */
export const BOUND_MS = 10_000;

interface Job extends Omit<Question, 'id'> {
  readonly slot: string | undefined;
  settle(outcome: Measured | MeasuringError | null): void;
}

export interface MeasurerOptions {
  readonly start?: () => MeasuringPort;
  /** How many workers at most. */
  readonly lanes?: number;
}

function startWorker(): MeasuringPort {
  return begunLater(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
}

/** One core is left to the page. */
function spareCores(): number {
  return Math.max(1, Math.min(4, (navigator.hardwareConcurrency || 2) - 1));
}

/**
 * Measures in workers, each begun when there is first something to do for it. The segment being written goes first; what
 * has been overtaken in its slot before it began is not measured at all. Where no worker can be had the page measures by
 * itself.
 */
export function createMeasurer({ start = startWorker, lanes: most = spareCores() }: MeasurerOptions = {}): Measurer {
  const live: Job[] = [];
  const waiting: Job[] = [];
  const out = new Set<Job>();
  /** Overtaken or cancelled: nobody waits for it. */
  const stale = new WeakSet<Job>();
  const lanes = Array.from({ length: most }, () => createLane(start, BOUND_MS));

  const next = (): void => {
    for (const lane of lanes) {
      if (lane.isBusy) continue;
      const job = live.shift() ?? waiting.shift();
      if (!job) return;
      out.add(job);
      lane.ask(job, (outcome) => finish(job, outcome));
    }
  };
  const finish = (job: Job, outcome: Outcome): void => {
    out.delete(job);
    if (outcome === 'unheard') {
      lanes.splice(0, lanes.length, createPageLane());
      if (!stale.has(job)) (job.slot === undefined ? waiting : live).unshift(job);
    } else job.settle(outcome);
    next();
  };
  const overtake = (slot: string): void => {
    for (const job of [...live, ...out].filter((other) => other.slot === slot)) {
      stale.add(job);
      if (live.includes(job)) live.splice(live.indexOf(job), 1);
      job.settle(null);
    }
  };
  const measureMany = (
    inputs: readonly SegmentTexts[],
    from: number,
    onCounted: Parameters<Measurer['segments']>[1],
    signal: CancelSignal | undefined,
  ): Promise<void> =>
    new Promise((resolve, reject) => {
      const job: Job = {
        wanted: 'counts',
        inputs,
        slot: undefined,
        settle(outcome) {
          signal?.removeEventListener('abort', drop);
          if (outcome && 'counts' in outcome) {
            inputs.forEach((_, row) =>
              onCounted(outcome.counts.subarray(row * COUNTS, (row + 1) * COUNTS), from + row),
            );
            resolve();
          } else if (outcome instanceof MeasuringError && outcome.code === 'too-long') {
            if (inputs.length === 1) resolve(onCounted('too-long', from));
            // One of them is: the others are measured by themselves, if anybody still waits for them.
            else if (!stale.has(job))
              resolve(all(inputs.map((one, at) => measureMany([one], from + at, onCounted, signal))));
          } else reject(outcome);
        },
      };
      const drop = (): void => {
        stale.add(job);
        if (waiting.includes(job)) waiting.splice(waiting.indexOf(job), 1);
        reject(signal?.reason);
      };
      if (signal?.aborted) return drop();
      signal?.addEventListener('abort', drop, { once: true });
      waiting.push(job);
      next();
    });

  return {
    segment(input, slot) {
      if (slot !== undefined) overtake(slot);
      return new Promise((resolve, reject) => {
        const settle: Job['settle'] = (outcome) => {
          if (outcome instanceof MeasuringError) reject(outcome);
          else resolve(outcome && 'measures' in outcome ? (outcome.measures[0] ?? null) : null);
        };
        live.push({ wanted: 'measures', inputs: [input], slot, settle });
        next();
      });
    },
    segments(inputs, onCounted, signal) {
      const rest = inputs[Symbol.iterator]();
      let taken = 0;
      // A question is made when a lane has come to it: all of them at once would hold up the page.
      const feed = async (): Promise<void> => {
        for (let batch = nextOf(rest, BATCH); batch.length > 0; batch = nextOf(rest, BATCH)) {
          const from = taken;
          taken += batch.length;
          await measureMany(batch, from, onCounted, signal);
        }
      };
      return all(lanes.map(feed));
    },
  };
}

async function all(parts: readonly Promise<void>[]): Promise<void> {
  await Promise.all(parts);
}

function nextOf<T>(rest: Iterator<T>, count: number): T[] {
  const taken: T[] = [];
  while (taken.length < count) {
    const next = rest.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}
