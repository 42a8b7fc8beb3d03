import type { PastAnswer } from './past-answer.ts';
import { RUNGS, type Rung } from './question.ts';

type Hint = PastAnswer<'hint'>;

export interface HintLadder {
  /** The rungs seen, from the first. */
  readonly rungs: readonly Hint[];
  /** Null when all have been seen. */
  readonly next: Rung | null;
  /** What the rungs seen say, as the next one is told it. */
  readonly before: readonly string[];
  /** Whether she has changed her text since the first rung: then another ladder can begin. */
  readonly stale: boolean;
}

/**
 * The ladder she stands on, out of the hints of a segment: the one that began with her text as it is, else the last that
 * was begun. A rung belongs to the ladder whose words it was told, so that it matters not when it was asked for.
 */
export function hintLadder(hints: readonly Hint[], target: string): HintLadder {
  const firsts = hints.filter(({ data }) => data.rung === 1);
  const first = firsts.findLast(({ data }) => data.target === target) ?? firsts.at(-1);
  if (!first) return { rungs: [], next: RUNGS[0], before: [], stale: false };
  const rungs = [first];
  const before = [wordsOf(first)];
  for (const rung of RUNGS.slice(1)) {
    const next = hints.findLast(({ data }) => data.rung === rung && isSame(data.before, before));
    if (!next) break;
    rungs.push(next);
    before.push(wordsOf(next));
  }
  return { rungs, next: RUNGS[rungs.length] ?? null, before, stale: first.data.target !== target };
}

function wordsOf({ answer }: Hint): string {
  switch (answer.rung) {
    case 1:
      return answer.where.text;
    case 2:
      return answer.type;
    case 3:
      return answer.question;
    case 4:
      return answer.option;
  }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((words, at) => words === other[at]);
}
