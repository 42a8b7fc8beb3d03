/**
 * Shortest edit scripts between two sequences: elements are kept, deleted or inserted, as few changes as can be. Which
 * of all shortest scripts is taken is a rule, not an outcome of an algorithm, so everybody finds the same one:
 * `change`: the one that deletes, else inserts, as early as possible.
 * `keep`: the one that keeps as early as possible, and else deletes before it inserts.
 */
export type EarlyStep = 'change' | 'keep';

/** A run of changes between two kept elements: from where to where in the sequence before, and in the one after. */
export interface ChangedRun {
  readonly at: number;
  readonly end: number;
  readonly atAfter: number;
  readonly endAfter: number;
}

const KEEP = 0;
const DELETE = 1;
const INSERT = 2;

/** The changed runs between two sequences of numbers, left to right. Equal sequences: none. */
export function changedRuns(a: Int32Array, b: Int32Array, early: EarlyStep): readonly ChangedRun[] {
  const prefix = early === 'keep' ? commonLength(a, b, (length) => length) : 0;
  const suffix = early === 'change' ? commonLength(a, b, (length, all) => all - 1 - length) : 0;
  const n = a.length - prefix - suffix;
  const m = b.length - prefix - suffix;
  const stepAt = firstSteps(a.subarray(prefix, prefix + n), b.subarray(prefix, prefix + m), early);
  const runs: ChangedRun[] = [];
  let i = 0;
  let j = 0;
  while (i < n || j < m) {
    const [at, atAfter] = [i, j];
    for (let step = stepAt(i, j); step !== KEEP && (i < n || j < m); step = stepAt(i, j)) {
      if (step === DELETE) i += 1;
      else j += 1;
    }
    if (i > at || j > atAfter) {
      runs.push({ at: prefix + at, end: prefix + i, atAfter: prefix + atAfter, endAfter: prefix + j });
    } else {
      i += 1;
      j += 1;
    }
  }
  return runs;
}

/**
 * What both sequences have in common may be set aside where the rule keeps it anyway. With `keep` that is the beginning.
 * With `change` it is the end: if the last element were matched further left, deleting earlier would give a script that
 * comes first; but not the beginning: `aa` to `a` deletes the first `a`.
 */
function commonLength(a: Int32Array, b: Int32Array, place: (length: number, all: number) => number): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[place(length, a.length)] === b[place(length, b.length)]) length += 1;
  return length;
}

/**
 * For every pair of places the first step of the chosen script between the rests, from the lengths of the longest
 * common subsequences of the rests. Two bits a cell: 2,000 against 10,000 elements take 5 MB.
 */
function firstSteps(a: Int32Array, b: Int32Array, early: EarlyStep): (i: number, j: number) => number {
  const [n, m] = [a.length, b.length];
  const width = m + 1;
  const cells = new Uint8Array(Math.ceil(((n + 1) * width) / 4));
  const set = (i: number, j: number, step: number): void => {
    const cell = i * width + j;
    cells[cell >> 2]! |= step << ((cell & 3) * 2);
  };
  let below = new Int32Array(width);
  let row = new Int32Array(width);
  for (let j = 0; j < m; j += 1) set(n, j, INSERT);
  for (let i = n - 1; i >= 0; i -= 1) {
    row[m] = 0;
    set(i, m, DELETE);
    for (let j = m - 1; j >= 0; j -= 1) {
      const same = a[i] === b[j];
      const ifDeleted = below[j]!;
      const ifInserted = row[j + 1]!;
      const best = same ? below[j + 1]! + 1 : Math.max(ifDeleted, ifInserted);
      row[j] = best;
      if (same && early === 'keep') continue;
      if (ifDeleted === best) set(i, j, DELETE);
      else if (ifInserted === best) set(i, j, INSERT);
    }
    [below, row] = [row, below];
  }
  return (i, j) => (cells[(i * width + j) >> 2]! >> (((i * width + j) & 3) * 2)) & 3;
}
