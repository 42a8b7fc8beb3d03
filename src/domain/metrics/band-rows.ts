/**
 * Rows of the banded edit distance (metrics-spec 3.1) as bit-parallel words: 50 columns in two words of 25 bits.
 *
 * A row is kept as its value in the band's first column and, for every further column, the difference to the column
 * before it, which is -1, 0 or +1 (`less`, neither, `more`). Hyyrö's step makes row i from row i-1 with the columns where
 * the token stands in the text (`equal`):
 *
 *     same = (((equal & more) + more) ^ more) | equal | less       D[i][j] = D[i-1][j-1]
 *     up   = less | ~(same | more),  down = same & more            D[i][j] - D[i-1][j] is +1, -1
 *     more = (down << 1) | ~(same | up << 1 | 1),  less = (up << 1 | 1) & same
 *
 * Why it is exact within the band, where cells outside cost infinity:
 * - Left of the first column the step assumes D[i][j-1] = D[i-1][j-1] + 1. One more step right costs D[i-1][j-1] + 2, and
 *   the diagonal never costs more than D[i-1][j-1] + 1: the assumed cell cannot win, as an infinite one could not.
 * - A row that begins in the same column as the row above has no diagonal there. `less` is set and `equal` cleared in
 *   bit 0: then the diagonal costs more than the deletion, which is the rule D[i][first] = D[i-1][first] + 1.
 * - Right of the last column the row above is continued by +1 a column, and `equal` is cleared beyond the first column
 *   that its diagonal reaches, or beyond the row itself. There the assumed cells give no less than insertions in row i
 *   do, and the continuation holds for row i again.
 * - A row begins no further left than the row above and at most 25 columns right of it (`MAX_STEP`), so that the rows
 *   overlap and all differences stay within -1..+1.
 */
import { room } from './scratch.ts';
import type { Band } from './ter-band.ts';
import type { TableRows } from './table-rows.ts';
import { ALL, TokenColumns, WORD } from './token-columns.ts';

/** The furthest a row may begin right of the row above. */
export const MAX_STEP = WORD;

/** Numbers kept for a row: value in the first column, `more`, `less` and `same` in two words each. */
const KEPT = 7;
/** Numbers of a row's plan: step, first column, two words of columns where tokens may be equal. */
const PLAN = 4;

export class BandRows implements TableRows {
  readonly #columns = new TokenColumns();
  #plan: Int32Array = new Int32Array(256);
  #rows: Int32Array = new Int32Array(512);

  reset({ n, m, from, until }: Band, text: Int32Array, distinct: number, reversed: boolean): void {
    this.#columns.reset(text, m, distinct, reversed);
    this.#plan = room(this.#plan, (n + 1) * PLAN);
    this.#rows = room(this.#rows, (n + 3) * KEPT);
    const kept = this.#rows;
    kept.fill(0, 0, KEPT);
    kept[1] = ALL;
    kept[2] = ALL;
    const plan = this.#plan;
    let firstAbove = 0;
    let endAbove = reversed ? m + 1 - from[n]! : m + 1;
    for (let i = 1; i <= n; i += 1) {
      const first = reversed ? m + 1 - until[n - i]! : from[i]!;
      const end = reversed ? m + 1 - from[n - i]! : until[i]!;
      const step = first - firstAbove;
      const open = Math.min(endAbove, end - 1) - first + 1;
      const at = i * PLAN;
      plan[at] = step;
      plan[at + 1] = first;
      plan[at + 2] = (open >= WORD ? ALL : (1 << open) - 1) & (step === 0 ? -2 : -1);
      plan[at + 3] = open >= 2 * WORD ? ALL : open > WORD ? (1 << (open - WORD)) - 1 : 0;
      firstAbove = first;
      endAbove = end;
    }
  }

  fill(tokens: Int32Array, at: number, row: number, end: number, settled: number): void {
    this.#make(tokens, at, row, end, row, -1, settled);
  }

  advance(tokens: Int32Array, at: number, row: number, end: number, from: number, to: number): void {
    this.#make(tokens, at, row, end, from, to, end);
  }

  leastSum(place: number, cells: Int32Array, cell: number, width: number): number {
    const at = place * KEPT;
    const kept = this.#rows;
    let value = kept[at]!;
    let best = value + cells[cell]!;
    let more = kept[at + 1]! >>> 1;
    let less = kept[at + 3]! >>> 1;
    let k = 1;
    for (const end = Math.min(width, WORD); k < end; k += 1) {
      value += (more & 1) - (less & 1);
      more >>>= 1;
      less >>>= 1;
      const sum = value + cells[cell + k]!;
      if (sum < best) best = sum;
    }
    more = kept[at + 2]!;
    less = kept[at + 4]!;
    for (; k < width; k += 1) {
      value += (more & 1) - (less & 1);
      more >>>= 1;
      less >>>= 1;
      const sum = value + cells[cell + k]!;
      if (sum < best) best = sum;
    }
    return best;
  }

  decodeReversed(place: number, _row: number, cells: Int32Array, cell: number, width: number): void {
    const at = place * KEPT;
    const kept = this.#rows;
    let value = kept[at]!;
    const last = cell + width - 1;
    cells[last] = value;
    let more = kept[at + 1]! >>> 1;
    let less = kept[at + 3]! >>> 1;
    let k = 1;
    for (const end = Math.min(width, WORD); k < end; k += 1) {
      value += (more & 1) - (less & 1);
      more >>>= 1;
      less >>>= 1;
      cells[last - k] = value;
    }
    more = kept[at + 2]!;
    less = kept[at + 4]!;
    for (; k < width; k += 1) {
      value += (more & 1) - (less & 1);
      more >>>= 1;
      less >>>= 1;
      cells[last - k] = value;
    }
  }

  isSameAsDiagonal(row: number, column: number): boolean {
    return this.#bit(row * KEPT + 5, column - this.#plan[row * PLAN + 1]!) === 1;
  }

  isLessThanLeft(row: number, column: number): boolean {
    if (row === 0) return false;
    return this.#bit(row * KEPT + 3, column - this.#plan[row * PLAN + 1]!) === 1;
  }

  #bit(at: number, k: number): number {
    return k < WORD ? (this.#rows[at]! >>> k) & 1 : (this.#rows[at + 1]! >>> (k - WORD)) & 1;
  }

  /** Keeps every row at its place, or only the last one at `to` when that is not below 0. */
  #make(tokens: Int32Array, at: number, row: number, end: number, source: number, to: number, settled: number): void {
    const kept = this.#rows;
    const plan = this.#plan;
    const columns = this.#columns;
    const { words, stride } = columns;
    let base = source * KEPT;
    let value = kept[base]!;
    let more0 = kept[base + 1]!;
    let more1 = kept[base + 2]!;
    let less0 = kept[base + 3]!;
    let less1 = kept[base + 4]!;
    let same0 = 0;
    let same1 = 0;
    for (let i = row + 1; i <= end; i += 1) {
      const token = tokens[at + i - row - 1]!;
      const step = plan[i * PLAN]!;
      const first = plan[i * PLAN + 1]!;
      let equal0: number;
      let equal1: number;
      if (stride > 0) {
        const word = (first / WORD) | 0;
        const bit = first - word * WORD;
        const from = token * stride + word;
        equal0 = (words[from]! >>> bit) | (words[from + 1]! << (WORD - bit));
        equal1 = (words[from + 1]! >>> bit) | (words[from + 2]! << (WORD - bit));
      } else {
        columns.lookUp(token, first);
        equal0 = columns.low;
        equal1 = columns.high;
      }
      equal0 &= plan[i * PLAN + 2]!;
      equal1 &= plan[i * PLAN + 3]!;
      if (step === 0) {
        value += 1;
        less0 |= 1;
        more0 &= -2;
      } else {
        for (let k = 1; k < step; k += 1) value += ((more0 >>> k) & 1) - ((less0 >>> k) & 1);
        more0 = ((more0 >>> step) | (more1 << (WORD - step))) & ALL;
        more1 = ((more1 >>> step) | (ALL << (WORD - step))) & ALL;
        less0 = ((less0 >>> step) | (less1 << (WORD - step))) & ALL;
        less1 >>>= step;
      }
      const sum0 = (equal0 & more0) + more0;
      const sum1 = (equal1 & more1) + more1 + (sum0 >>> WORD);
      same0 = ((sum0 ^ more0) | equal0 | less0) & ALL;
      same1 = ((sum1 ^ more1) | equal1 | less1) & ALL;
      const up0 = (less0 | ~(same0 | more0)) & ALL;
      const up1 = less1 | ~(same1 | more1);
      const down0 = same0 & more0;
      const down1 = same1 & more1;
      const upLeft0 = (up0 << 1) | 1;
      const upLeft1 = (up1 << 1) | (up0 >>> (WORD - 1));
      more0 = ((down0 << 1) | ~(same0 | upLeft0)) & ALL;
      more1 = ((down1 << 1) | (down0 >>> (WORD - 1)) | ~(same1 | upLeft1)) & ALL;
      less0 = upLeft0 & same0;
      less1 = upLeft1 & same1;
      value += 1 - (same0 & 1);
      if (to < 0) {
        base = i * KEPT;
        if (
          i >= settled &&
          i < end &&
          kept[base + 1] === more0 &&
          kept[base + 2] === more1 &&
          kept[base + 3] === less0 &&
          kept[base + 4] === less1
        ) {
          kept[base + 5] = same0;
          kept[base + 6] = same1;
          return this.#raise(i, end, value - kept[base]!);
        }
        kept[base] = value;
        kept[base + 1] = more0;
        kept[base + 2] = more1;
        kept[base + 3] = less0;
        kept[base + 4] = less1;
        kept[base + 5] = same0;
        kept[base + 6] = same1;
      }
    }
    if (to < 0) return;
    base = to * KEPT;
    kept[base] = value;
    kept[base + 1] = more0;
    kept[base + 2] = more1;
    kept[base + 3] = less0;
    kept[base + 4] = less1;
  }

  /** Rows whose differences are the same again only rise or fall. */
  #raise(row: number, end: number, by: number): void {
    if (by === 0) return;
    for (let i = row; i <= end; i += 1) this.#rows[i * KEPT]! += by;
  }
}
