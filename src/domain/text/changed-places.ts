/**
 * The places where two versions differ, word by word: what a person would call one edit. They are drawn as tracked
 * changes and counted by findings, so they follow from rules of our own alone: the tokens of `words-tokens.ts`, the
 * shortest script between them that keeps as early as possible, and the joining of neighbours said below.
 */
import { countCodePoints } from './code-points.ts';
import type { Edit } from './edit-script.ts';
import type { Script } from './language.ts';
import { changedRuns, type ChangedRun } from './shortest-script.ts';
import { tokenizeForDiff } from './words-tokens.ts';

/**
 * The changed places between two versions, left to right. White space alone between two of them (no line break) belongs
 * to them, when together they replace words by words: `the old` for `a young` is one place. Equal texts: none.
 */
export function changedPlaces(before: string, after: string, script: Script): readonly Edit[] {
  const a = tokenizeForDiff(before, script);
  const b = tokenizeForDiff(after, script);
  return placesOf(a, b, changedRuns(...numbered(a, b), 'keep'));
}

/** The places that changed runs of tokens make, neighbours joined as said above. */
export function placesOf(a: readonly string[], b: readonly string[], runs: Iterable<ChangedRun>): readonly Edit[] {
  const joined: ChangedRun[] = [];
  for (const run of runs) {
    const previous = joined.at(-1);
    const whole = previous && { ...run, at: previous.at, atAfter: previous.atAfter };
    if (whole && isSpace(a.slice(previous.end, run.at)) && replacesWords(whole, a, b))
      joined[joined.length - 1] = whole;
    else joined.push(run);
  }
  const offset = offsets(a);
  const offsetAfter = offsets(b);
  return joined.map(({ at, end, atAfter, endAfter }) => ({
    at: offset[at]!,
    end: offset[end]!,
    deleted: a.slice(at, end).join(''),
    inserted: b.slice(atAfter, endAfter).join(''),
    atAfter: offsetAfter[atAfter]!,
  }));
}

/** Tokens as numbers, the same number for the same token. */
function numbered(a: readonly string[], b: readonly string[]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (token: string): number => {
    const known = numbers.get(token) ?? numbers.size;
    numbers.set(token, known);
    return known;
  };
  return [Int32Array.from(a, numberOf), Int32Array.from(b, numberOf)];
}

function isSpace(tokens: readonly string[]): boolean {
  return tokens.every((token) => token.trim() === '' && !token.includes('\n'));
}

function replacesWords(
  { at, end, atAfter, endAfter }: ChangedRun,
  a: readonly string[],
  b: readonly string[],
): boolean {
  const hasWords = (tokens: readonly string[]): boolean => tokens.some((token) => token.trim() !== '');
  return hasWords(a.slice(at, end)) && hasWords(b.slice(atAfter, endAfter));
}

/** Where each token begins in code points, and where the last one ends. */
function offsets(tokens: readonly string[]): readonly number[] {
  const found = [0];
  for (const token of tokens) found.push(found.at(-1)! + countCodePoints(token));
  return found;
}
