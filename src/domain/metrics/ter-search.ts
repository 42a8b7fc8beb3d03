/**
 * The shift search of TER (metrics-spec 3.3 to 3.5), exact and without trying every candidate in full.
 *
 * - The band of a row depends on the row and on the two lengths alone. A move changes the rows between the two places,
 *   so the distance of a candidate is the least sum of its row at the end of the changed region and of the distances
 *   from that row on, kept from a table read backward (`back`).
 * - The counter needs no distances. A round that ends at the limit is thrown away, so it is counted only.
 * - A candidate is tried only if it can still win. Upper bounds of its gain: the distance less what the two bags of
 *   tokens differ by, since a move does not change a bag; and twice the smaller of the block and the way it is moved,
 *   since that many deletions and insertions do the same (only where the band does not make the distance dearer).
 */
import { room } from './scratch.ts';
import type { TableRows } from './table-rows.ts';
import { Band } from './ter-band.ts';
import { Candidates, MAX_CANDIDATES } from './ter-candidates.ts';
import { moveBlock, type Shift } from './ter-shift.ts';
import { Trace } from './ter-trace.ts';

const MAX_LENGTH = 10;

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
  #region: Int32Array = new Int32Array(64);
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
  run(draft: Int32Array, n: number, text: Int32Array, m: number, distinct: number, bagDistance: number): Shift[] {
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
    for (let from = 0, listed = false; ;) {
      this.#rows.fill(draft, from, from, n);
      this.trace.follow(draft, text, this.#band, this.#rows);
      const distance = this.trace.ins + this.trace.del + this.trace.sub;
      if (distance === 0) return shifts;
      if (!listed) this.#candidates.reset(text, m, distinct);
      listed = true;
      this.counter = this.#candidates.find(draft, n, text, m, this.trace, this.counter);
      if (this.counter >= MAX_CANDIDATES || this.#candidates.size === 0 || distance === bagDistance) return shifts;
      const best = this.#best(distance, distance - bagDistance);
      if (best === -1) return shifts;
      const { a, length, place, target } = this.#candidates;
      shifts.push([a[best]!, length[best]!, target[best]!]);
      moveBlock(draft, a[best]!, length[best]!, place[best]!);
      from = Math.min(a[best]!, place[best]!);
      this.#backRows = Math.min(this.#backRows, n - Math.max(a[best]!, place[best]!) - length[best]!);
    }
  }

  /** The number of the best candidate, -1 when none gains. */
  #best(distance: number, mostGain: number): number {
    const { size, a, length, place, target } = this.#candidates;
    const exact = this.#isOutOfReachOfBand(distance);
    let best = -1;
    let bestGain = 0;
    this.#cellCount = 0;
    this.#cellOf = room(this.#cellOf, this.#n + 1);
    this.#cellOf.fill(-1, 0, this.#n + 1);
    for (let way = MAX_LENGTH; way >= 1; way -= 1) {
      const bound = exact ? Math.min(mostGain, 2 * way) : mostGain;
      if (bound < bestGain) break;
      for (let c = 0; c < size; c += 1) {
        if (Math.min(length[c]!, Math.abs(place[c]! - a[c]!)) !== way) continue;
        if (bound < bestGain || (bound === bestGain && !isFirst(c, best))) continue;
        const gain = distance - this.#distanceAfter(a[c]!, length[c]!, place[c]!);
        if (gain > bestGain || (gain > 0 && gain === bestGain && isFirst(c, best))) {
          best = c;
          bestGain = gain;
        }
      }
    }
    return best;

    function isFirst(c: number, other: number): boolean {
      if (length[c] !== length[other]) return length[c]! > length[other]!;
      return a[c] !== a[other] ? a[c]! < a[other]! : target[c]! < target[other]!;
    }
  }

  /** The distance after a move. */
  #distanceAfter(a: number, length: number, place: number): number {
    const low = Math.min(a, place);
    const high = Math.max(a, place) + length;
    this.#region = room(this.#region, high - low);
    const current = this.#current;
    const region = this.#region;
    const skipped = high - low - length;
    const blockAt = place < a ? 0 : skipped;
    const restAt = place < a ? length : 0;
    const rest = place < a ? place : a + length;
    for (let k = 0; k < length; k += 1) region[blockAt + k] = current[a + k]!;
    for (let k = 0; k < skipped; k += 1) region[restAt + k] = current[rest + k]!;
    const width = this.#band.until[high]! - this.#band.from[high]!;
    const cell = this.#backCells(high, width);
    return this.#rows.attempt(region, 0, low, high, this.#cells, cell, width);
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
    this.#back.decodeReversed(this.#n - row, this.#cells, cell, width);
    this.#cellOf[row] = cell;
    return cell;
  }

  /** Makes the rows of `back` up to `end` that are not good any more. */
  #fillBack(end: number): void {
    if (this.#backRows >= end) return;
    const n = this.#n;
    if (this.#backRows < 0) {
      this.#back.reset(this.#band, this.#text, this.#distinct, true);
      this.#backRows = 0;
    }
    this.#reversed = room(this.#reversed, n);
    for (let i = this.#backRows; i < end; i += 1) this.#reversed[i] = this.#current[n - 1 - i]!;
    this.#back.fill(this.#reversed, this.#backRows, this.#backRows, end);
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
