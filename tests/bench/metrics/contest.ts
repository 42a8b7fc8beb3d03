/** Work of several kinds on the same input, timed in turns by CPU time, so that what else the machine does falls on all. */
import { median, round } from '../figures.ts';

export interface Standing {
  /** Median of the CPU time of one run. */
  readonly ms: number;
  readonly runs: number;
}

const ROUNDS = 21;
/** A work that has had so much time is not asked for more rounds, but for three. */
const MOST_MS = 4000;
const LEAST_ROUNDS = 3;
/** Several warm-up runs, until the compiler has seen enough. */
const WARM_UP_MS = 700;
/** Short work is done several times a round: the clock is coarse. */
const LEAST_ROUND_MS = 20;

export function contest<Name extends string>(works: Readonly<Record<Name, () => unknown>>): Record<Name, Standing> {
  const names = Object.keys(works) as Name[];
  const entries = names.map((name) => {
    const work = works[name];
    const first = cpuMs(work, 1);
    for (let spent = first; spent < WARM_UP_MS;) spent += cpuMs(work, 1);
    return {
      name,
      work,
      // What takes long is not run once more only to be counted.
      times: first > WARM_UP_MS ? 1 : Math.max(1, Math.ceil(LEAST_ROUND_MS / cpuMs(work, 1))),
      samples: [] as number[],
      spent: 0,
    };
  });
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    for (const entry of entries) {
      if (turn >= LEAST_ROUNDS && entry.spent > MOST_MS) continue;
      const ms = cpuMs(entry.work, entry.times);
      entry.spent += ms;
      entry.samples.push(ms / entry.times);
    }
  }
  return Object.fromEntries(
    entries.map(({ name, samples }) => [name, { ms: round(median(samples), 4), runs: samples.length }]),
  ) as Record<Name, Standing>;
}

function cpuMs(work: () => unknown, times: number): number {
  const start = process.cpuUsage();
  for (let time = 0; time < times; time += 1) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
