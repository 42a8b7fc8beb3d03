/** `yijin score`: measures pairs of draft and student's text, line by line, as a stream. */
import { addCounts, emptyCounts } from './corpus-counts.ts';
import { LARGE, type LargePairs } from './large-pairs.ts';
import { measurePair, type PairCounts, type Plan } from './measure-pair.ts';
import type { Output } from './output.ts';
import { readLines, type Line } from './read-lines.ts';
import { formatOf, pairReader, type InputFormat, type Pair, type ReadPair } from './read-pair.ts';
import type { ScoreForm } from './score-lines.ts';

export interface ScoreJob {
  /** What the input is called in messages. */
  readonly name: string;
  readonly input: AsyncIterable<Buffer>;
  /** Null: by the name, else by the first line. */
  readonly format: InputFormat | null;
  readonly plan: Plan;
  readonly form: ScoreForm;
  readonly corpus: boolean;
  /** For a pair that is measured apart. */
  readonly seconds: number;
}

/** So many lines with a fault are told, the others counted. */
const MOST_TOLD = 100;

/** How many lines could not be scored. They are told with their number; the others are scored all the same. */
export async function score(
  job: ScoreJob,
  output: Output,
  tell: (message: string) => void,
  large: LargePairs,
): Promise<number> {
  const { name, input, plan, form, seconds } = job;
  let sums = emptyCounts(plan);
  let faults = 0;
  let read: ((text: string, line: number) => ReadPair) | null = null;
  const fail = (line: number, fault: string): void => {
    faults += 1;
    if (faults <= MOST_TOLD) tell(`${name}:${line}: ${fault}`);
  };
  const open = ({ number, text, fault }: Line): Pair | null => {
    if (text === null) {
      fail(number, fault);
      return null;
    }
    if (read === null) {
      const format = job.format ?? formatOf(name, text);
      if (format !== null) read = pairReader(format);
    }
    const pair = read?.(text, number) ?? null;
    if (pair === null || !('fault' in pair)) return pair;
    fail(number, pair.fault);
    return null;
  };
  const measure = async (pair: Pair): Promise<PairCounts | null> => {
    const length = pair.hyp.length + pair.ref.length;
    if (length <= LARGE) return measurePair(pair.hyp, pair.ref, plan);
    const outcome = await large.measure(pair, plan, seconds);
    if (outcome !== 'time-up' && !(outcome instanceof Error)) return outcome;
    const why = outcome === 'time-up' ? ` within ${seconds} s (--time-limit)` : `: ${outcome.message}`;
    fail(pair.line, `${length} characters could not be measured${why}`);
    return null;
  };

  await output.write(form.head);
  for await (const lines of readLines(input)) {
    for (const line of lines) {
      const pair = open(line);
      const counts = pair && (await measure(pair));
      if (pair === null || counts === null) continue;
      if (job.corpus) sums = addCounts(sums, counts);
      else sums = { ...sums, segments: sums.segments + 1 };
      await output.write(form.pair(pair, counts));
    }
  }
  if (job.corpus) await output.write(form.corpus(sums));
  await output.flush();
  if (faults > MOST_TOLD) tell(`${name}: ${faults - MOST_TOLD} more lines with a fault.`);
  if (sums.segments === 0) tell(`${name}: no pair to score.`);
  return faults;
}
