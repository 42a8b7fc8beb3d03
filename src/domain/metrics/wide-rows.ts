/**
 * Rows of the banded edit distance cell by cell, for texts so much longer than their draft that the band is wider, or
 * moves faster, than `BandRows` can hold. Such drafts are short beside the text, so nothing is gained by bits.
 */
import { room } from './scratch.ts';
import type { TableRows } from './table-rows.ts';
import { Band } from './ter-band.ts';

/** Cost of a cell outside the band: never the smaller one. */
const OUTSIDE = 2 ** 29;

export class WideRows implements TableRows {
  #band = new Band();
  #reversed = false;
  #text: Int32Array = new Int32Array(1);
  #width = 0;
  #cells: Int32Array = new Int32Array(1);

  reset(band: Band, text: Int32Array, _distinct: number, reversed: boolean): void {
    this.#band = band;
    this.#reversed = reversed;
    this.#text = text;
    this.#width = band.width;
    this.#cells = room(this.#cells, (band.n + 3) * this.#width);
  }

  fill(tokens: Int32Array, at: number, row: number, end: number, _settled: number): void {
    for (let i = row + 1; i <= end; i += 1) this.#make(i, i, i - 1, tokens[at + i - row - 1]!);
  }

  advance(tokens: Int32Array, at: number, row: number, end: number, from: number, to: number): void {
    for (let i = row + 1; i <= end; i += 1) this.#make(to, i, i === row + 1 ? from : to, tokens[at + i - row - 1]!);
  }

  leastSum(place: number, cells: Int32Array, cell: number, width: number): number {
    let best = 2 * OUTSIDE;
    for (let k = 0; k < width; k += 1) best = Math.min(best, this.#cells[place * this.#width + k]! + cells[cell + k]!);
    return best;
  }

  decodeReversed(place: number, row: number, cells: Int32Array, cell: number, width: number): void {
    for (let k = 0; k < width; k += 1) cells[cell + width - 1 - k] = this.#cost(place, row, this.#first(row) + k);
  }

  isSameAsDiagonal(row: number, column: number): boolean {
    return this.#cost(row, row, column) === this.#cost(row - 1, row - 1, column - 1);
  }

  isLessThanLeft(row: number, column: number): boolean {
    return this.#cost(row, row, column) < this.#cost(row, row, column - 1);
  }

  #first(i: number): number {
    const { n, m, from, until } = this.#band;
    return this.#reversed ? m + 1 - until[n - i]! : from[i]!;
  }

  #end(i: number): number {
    const { n, m, from, until } = this.#band;
    return this.#reversed ? m + 1 - from[n - i]! : until[i]!;
  }

  /** Cost of a cell of row `i`, which is kept at `place`. */
  #cost(place: number, i: number, j: number): number {
    if (j < this.#first(i) || j >= this.#end(i)) return OUTSIDE;
    return i === 0 ? j : this.#cells[place * this.#width + j - this.#first(i)]!;
  }

  /** Makes row `i` at `place` from the row before it, which is kept at `above`. */
  #make(place: number, i: number, above: number, token: number): void {
    const { m } = this.#band;
    const first = this.#first(i);
    const row = place * this.#width - first;
    // A row that is tried is made from itself, so the row above is read before it is written over.
    const upper = Array.from({ length: this.#end(i) - first + 1 }, (_, k) => this.#cost(above, i - 1, first + k - 1));
    let left = OUTSIDE;
    for (let j = first; j < this.#end(i); j += 1) {
      const equal = j > 0 && token === this.#text[this.#reversed ? m - j : j - 1];
      const diagonal = upper[j - first]! + (equal ? 0 : 1);
      left = Math.min(diagonal, upper[j - first + 1]! + 1, left + 1);
      this.#cells[row + j] = left;
    }
  }
}
