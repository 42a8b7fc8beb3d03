/**
 * The canonical shortest edit script between two versions (assessment 2.3): code points are kept, deleted or inserted,
 * as few as can be, and of all shortest scripts the one that deletes, else inserts, as early as possible.
 * The choice is by rule, not by algorithm, so everybody finds the same script.
 */
import { toCodePoints } from './code-points.ts';

/** One place that was changed; positions are code points. */
export interface Edit {
  /** Where it begins and ends in the version before; equal for a pure insertion. */
  readonly at: number;
  readonly end: number;
  readonly deleted: string;
  readonly inserted: string;
  /** Where the inserted text begins in the version after. */
  readonly atAfter: number;
}

const KEEP = 0;
const DELETE = 1;
const INSERT = 2;

/** The edits that turn `before` into `after`, left to right, touching ones merged. Equal texts: none. */
export function editScript(before: string, after: string): readonly Edit[] {
  const a = toCodePoints(before);
  const b = toCodePoints(after);
  const suffix = commonSuffix(a, b);
  const n = a.length - suffix;
  const m = b.length - suffix;
  const steps = firstSteps(a, b, n, m);
  const edits: Edit[] = [];
  let i = 0;
  let j = 0;
  while (i < n || j < m) {
    const at = i;
    const atAfter = j;
    let step = steps(i, j);
    for (; step !== KEEP && (i < n || j < m); step = steps(i, j)) {
      if (step === DELETE) i += 1;
      else j += 1;
    }
    if (i > at || j > atAfter) {
      edits.push({ at, end: i, deleted: a.slice(at, i).join(''), inserted: b.slice(atAfter, j).join(''), atAfter });
    } else {
      i += 1;
      j += 1;
    }
  }
  return edits;
}

/** Characters changed (assessment 2.3): deleted plus inserted code points. No edits: 0. */
export function charactersChanged(edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => sum + edit.end - edit.at + toCodePoints(edit.inserted).length, 0);
}

/**
 * A common end may be set aside: in the script chosen here the last step of two texts with the same last character is
 * always to keep it (if that character were matched further left, deleting earlier would give a script that comes first).
 * A common beginning may not: `aa` to `a` deletes the first `a`.
 */
function commonSuffix(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

/**
 * For every pair of places the first step of the chosen script between the rests, from the lengths of the longest
 * common subsequences of the rests. Two bits a cell: 2,000 against 10,000 code points take 5 MB.
 */
function firstSteps(
  a: readonly string[],
  b: readonly string[],
  n: number,
  m: number,
): (i: number, j: number) => number {
  const width = m + 1;
  const cells = new Uint8Array(Math.ceil(((n + 1) * width) / 4));
  const set = (i: number, j: number, step: number): void => {
    const cell = i * width + j;
    cells[cell >> 2]! |= step << ((cell & 3) * 2);
  };
  const letters = Int32Array.from(b.slice(0, m), (point) => point.codePointAt(0)!);
  let below = new Int32Array(width);
  let row = new Int32Array(width);
  for (let j = 0; j < m; j += 1) set(n, j, INSERT);
  for (let i = n - 1; i >= 0; i -= 1) {
    const letter = a[i]!.codePointAt(0)!;
    row[m] = 0;
    set(i, m, DELETE);
    for (let j = m - 1; j >= 0; j -= 1) {
      const ifDeleted = below[j]!;
      const ifInserted = row[j + 1]!;
      const best = letter === letters[j] ? below[j + 1]! + 1 : Math.max(ifDeleted, ifInserted);
      row[j] = best;
      if (ifDeleted === best) set(i, j, DELETE);
      else if (ifInserted === best) set(i, j, INSERT);
    }
    [below, row] = [row, below];
  }
  return (i, j) => (cells[(i * width + j) >> 2]! >> (((i * width + j) & 3) * 2)) & 3;
}
