import type { SegmentState } from '../../domain/attempt/replay.ts';
import { termUse, type TermUse } from '../../domain/checks/term-use.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import type { Term } from '../../domain/exercise/termbase.ts';

/** The renderings of terms in a whole task, read bit by bit and kept up to date. */
export interface TermIndex {
  /** Reads segments that were never read, until there are none (true) or the time is over. */
  readOn(segments: readonly SegmentState[], timeLeft: () => boolean): boolean;
  /** Reads again what has changed since it was read. */
  update(segments: readonly SegmentState[]): void;
  /** The renderings of a term in all that was read but one segment, in the order of the task. */
  elsewhere(term: Term, but: string): Iterable<string>;
}

export function createTermIndex({ segments: sources, terms, languages }: Exercise): TermIndex {
  const read: ({ readonly text: string; readonly use: TermUse } | undefined)[] = [];
  let reached = 0;
  const readOne = (at: number, text: string): void => {
    const source = sources[at]?.source ?? '';
    read[at] = { text, use: termUse({ source, text, terms, languages }) };
  };
  return {
    readOn(segments, timeLeft) {
      for (; reached < segments.length; reached += 1) {
        if (!timeLeft()) return false;
        readOne(reached, segments[reached]!.text);
      }
      return true;
    },
    update(segments) {
      for (const [at, { text }] of segments.entries()) {
        const known = read[at];
        if (known && known.text !== text) readOne(at, text);
      }
    },
    *elsewhere(term, but) {
      for (const [at, known] of read.entries()) if (sources[at]?.id !== but) yield* known?.use.get(term) ?? [];
    },
  };
}
