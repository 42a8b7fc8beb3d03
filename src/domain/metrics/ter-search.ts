/**
 * The shift search of TER (metrics-spec 3.3 to 3.5), exact and without trying every candidate in full.
 *
 * - The band of a row depends on the row and on the two lengths alone. A move changes the rows between the two places,
 *   so the distance of a candidate is the least sum of its row at the end of the changed region and of the distances
 *   from that row on, kept from a table read backward (`back`). What a block passes is made once for all its places.
 * - The counter needs no distances. A round that ends at the limit is thrown away, so it is counted only.
 * - A candidate is tried only if it can still win. Upper bounds of its gain: the distance less what the two bags of
 *   tokens differ by, since a move does not change a bag; and twice the smaller of the block and the way it is moved,
 *   since that many deletions and insertions do the same (only where the band does not make the distance dearer).
 */
import { room } from './scratch.ts';
import type { TableRows } from './table-rows.ts';
import { Band } from './ter-band.ts';
import { Candidates, MAX_BLOCK, MAX_CANDIDATES } from './ter-candidates.ts';
import { moveBlock, type Shift } from './ter-shift.ts';
import { Trace } from './ter-trace.ts';
import type { TokenNumbers } from './token-numbers.ts';

export class TerSearch {
  readonly trace = new Trace();
  /** Candidates counted. */
  counter = 0;
  readonly #band = new Band();
  readonly #rows: TableRows;
  /** The table read from its end. */
  readonly #back: TableRows;
  readonly #candidates = new Candidates();
  #text: Int32Array = new Int32Array(64);
  #current: Int32Array = new Int32Array(64);
  #reversed: Int32Array = new Int32Array(64);
  /** Values of a row read from the end, for a move to the left. */
  #left: Int32Array = new Int32Array(64);
  /** Candidates of one block. */
  readonly #group = new Int32Array(MAX_CANDIDATES + MAX_BLOCK + 1);
  // The round: its distance, the most that any move can gain, whether the band plays no part, the best so far.
  #distance = 0;
  #mostGain = 0;
  #isPlain = false;
  #best = -1;
  #bestGain = 0;
  #n = 0;
  #m = 0;
  #distinct = 0;
  /** Rows of `back` are good up to here; -1 when it has not been made. */
  #backRows = -1;
  // Rows of `back` as values, made when first needed.
  #cells: Int32Array = new Int32Array(1024);
  #cellOf: Int32Array = new Int32Array(64);
  #cellCount = 0;

  constructor(rows: TableRows, back: TableRows) {
    this.#rows = rows;
    this.#back = back;
  }

  /** Searches and gives the moves in order; `trace` and `counter` tell the rest. Both lists have a token at least. */
  run({ draft, text, distinct, common }: TokenNumbers, n: number, m: number): Shift[] {
    const bagDistance = Math.max(n, m) - common;
    this.#n = n;
    this.#m = m;
    this.#distinct = distinct;
    this.#text = text;
    this.#current = draft;
    this.#band.reset(n, m);
    this.#rows.reset(this.#band, text, distinct, false);
    this.#backRows = -1;
    const shifts: Shift[] = [];
    this.counter = 0;
    for (let from = 0, settled = n, listed = false; ;) {
      this.#rows.fill(draft, from, from, n, settled);
      this.trace.follow(draft, text, this.#band, this.#rows);
      const distance = this.trace.ins + this.trace.del + this.trace.sub;
      if (distance === 0) return shifts;
      if (!listed) this.#candidates.reset(text, m, distinct);
      listed = true;
      this.counter = this.#candidates.find(draft, n, text, m, this.trace, this.counter);
      if (this.counter >= MAX_CANDIDATES || this.#candidates.size === 0 || distance === bagDistance) return shifts;
      const best = this.#findBest(distance, distance - bagDistance);
      if (best === -1) return shifts;
      const { a, length, place, target } = this.#candidates;
      shifts.push([a[best]!, length[best]!, target[best]!]);
      moveBlock(draft, a[best]!, length[best]!, place[best]!);
      from = Math.min(a[best]!, place[best]!);
      settled = Math.max(a[best]!, place[best]!) + length[best]!;
      this.#backRows = Math.min(this.#backRows, n - settled);
    }
  }

  /** The number of the best candidate, -1 when none gains. */
  #findBest(distance: number, mostGain: number): number {
    const { firstOfLength, next, a } = this.#candidates;
    const n = this.#n;
    this.#distance = distance;
    this.#mostGain = mostGain;
    this.#isPlain = this.#isOutOfReachOfBand(distance);
    this.#best = -1;
    this.#bestGain = 0;
    this.#cellCount = 0;
    this.#cellOf = room(this.#cellOf, n + 1);
    this.#cellOf.fill(-1, 0, n + 1);
    this.#reversed = room(this.#reversed, n);
    for (let i = 0; i < n; i += 1) this.#reversed[i] = this.#current[n - 1 - i]!;
    for (let length = MAX_BLOCK; length >= 1 && this.#bound(length) >= this.#bestGain; length -= 1) {
      for (let c = firstOfLength[length]!; c !== -1;) {
        let count = 0;
        for (const start = a[c]!; c !== -1 && a[c] === start; c = next[c]!) {
          this.#group[count] = c;
          count += 1;
        }
        this.#tryGroup(length, count);
      }
    }
    return this.#best;
  }

  /** Tries the moves of one block, those to the right from near to far, then those to the left from near to far. */
  #tryGroup(length: number, count: number): void {
    const { a, place } = this.#candidates;
    const group = this.#group;
    for (let k = 1; k < count; k += 1) {
      const c = group[k]!;
      let to = k;
      for (; to > 0 && place[group[to - 1]!]! > place[c]!; to -= 1) group[to] = group[to - 1]!;
      group[to] = c;
    }
    const start = a[group[0]!]!;
    let right = 0;
    while (right < count && place[group[right]!]! < start) right += 1;
    this.#moveRight(start, length, right, count);
    this.#moveLeft(start, length, right);
  }

  /** The tokens that the block passes are made once for all places to the right. */
  #moveRight(start: number, length: number, first: number, count: number): void {
    const passed = this.#n + 1;
    const moved = this.#n + 2;
    let row = start;
    for (let k = first; k < count; k += 1) {
      const c = this.#group[k]!;
      const place = this.#candidates.place[c]!;
      if (!this.#canWin(c, Math.min(length, place - start))) continue;
      this.#rows.advance(this.#current, row + length, row, place, row === start ? start : passed, passed);
      row = place;
      const end = place + length;
      this.#rows.advance(this.#current, start, place, end, passed, moved);
      const width = this.#width(end);
      const cell = this.#backCells(end, width);
      this.#take(c, this.#rows.leastSum(moved, this.#cells, cell, width));
    }
  }

  /** The tokens that the block passes are made once, from the end, for all places to the left. */
  #moveLeft(start: number, length: number, count: number): void {
    const n = this.#n;
    const passed = n + 1;
    const moved = n + 2;
    let row = n - start - length;
    for (let k = count - 1; k >= 0; k -= 1) {
      const c = this.#group[k]!;
      const place = this.#candidates.place[c]!;
      if (!this.#canWin(c, Math.min(length, start - place))) continue;
      const first = row === n - start - length;
      if (first) this.#fillBack(row);
      const end = place + length;
      this.#back.advance(this.#reversed, row + length, row, n - end, first ? row : passed, passed);
      row = n - end;
      const width = this.#width(end);
      this.#left = room(this.#left, width);
      this.#back.decodeReversed(passed, row, this.#left, 0, width);
      this.#rows.advance(this.#current, start, place, end, place, moved);
      this.#take(c, this.#rows.leastSum(moved, this.#left, 0, width));
    }
  }

  /** `way`: the smaller of the block and of how far it is moved. */
  #bound(way: number): number {
    return this.#isPlain ? Math.min(this.#mostGain, 2 * way) : this.#mostGain;
  }

  #canWin(c: number, way: number): boolean {
    const bound = this.#bound(way);
    return bound > this.#bestGain || (bound === this.#bestGain && this.#isFirst(c));
  }

  #take(c: number, distance: number): void {
    const gain = this.#distance - distance;
    if (gain <= 0 || gain < this.#bestGain || (gain === this.#bestGain && !this.#isFirst(c))) return;
    this.#best = c;
    this.#bestGain = gain;
  }

  /** Whether a candidate goes before the best one when both gain as much. */
  #isFirst(c: number): boolean {
    const { length, a, target } = this.#candidates;
    const best = this.#best;
    if (best === -1) return true;
    if (length[c] !== length[best]) return length[c]! > length[best]!;
    return a[c] !== a[best] ? a[c]! < a[best]! : target[c]! < target[best]!;
  }

  #width(row: number): number {
    return this.#band.until[row]! - this.#band.from[row]!;
  }

  /** Where in `#cells` the distances from row `row` on stand, column by column. */
  #backCells(row: number, width: number): number {
    const known = this.#cellOf[row]!;
    if (known >= 0) return known;
    this.#fillBack(this.#n - row);
    const cell = this.#cellCount;
    this.#cellCount += this.#band.width;
    if (this.#cells.length < this.#cellCount) {
      const cells = new Int32Array(2 * this.#cellCount);
      cells.set(this.#cells);
      this.#cells = cells;
    }
    this.#back.decodeReversed(this.#n - row, this.#n - row, this.#cells, cell, width);
    this.#cellOf[row] = cell;
    return cell;
  }

  /** Makes the rows of `back` up to `end` that are not good any more. */
  #fillBack(end: number): void {
    if (this.#backRows >= end) return;
    if (this.#backRows < 0) {
      this.#back.reset(this.#band, this.#text, this.#distinct, true);
      this.#backRows = 0;
    }
    this.#back.fill(this.#reversed, this.#backRows, this.#backRows, end, end);
    this.#backRows = end;
  }

  /**
   * Whether no path as cheap as `distance` leaves the band, so that the distance is the plain one: such a path has
   * at most (distance ± (m - n)) / 2 insertions and deletions and goes no further from the diagonal.
   */
  #isOutOfReachOfBand(distance: number): boolean {
    const longer = this.#m - this.#n;
    const ins = (distance + longer) / 2;
    const del = (distance - longer) / 2;
    return ins <= 23 + Math.min(0, longer) && del <= 24 - Math.max(0, longer);
  }
}
