/** What the shift search asks of a table of edit distances: rows of draft tokens over columns of the text, in a band. */
import type { Band } from './ter-band.ts';

export interface TableRows {
  /**
   * Rows for drafts of `band.n` tokens over a text whose tokens are numbered below `distinct`. `reversed` reads both from
   * their ends: row 0 is then that of the whole draft, and the row of the empty draft must not be asked for.
   * Row `i` is kept at place `i`; the places `n + 1` and `n + 2` are for rows that are tried.
   */
  reset(band: Band, text: Int32Array, distinct: number, reversed: boolean): void;
  /**
   * Makes and keeps the rows after `row` up to `end`, for the draft tokens `tokens[at]` and on. The tokens after row
   * `settled` are those that the kept rows were made for.
   */
  fill(tokens: Int32Array, at: number, row: number, end: number, settled: number): void;
  /** As `fill` from row `row`, which is kept at place `from`, but keeps row `end` only, at place `to`. */
  advance(tokens: Int32Array, at: number, row: number, end: number, from: number, to: number): void;
  /** The least sum of a value of the row at `place` and one of the `width` cells. */
  leastSum(place: number, cells: Int32Array, cell: number, width: number): number;
  /** Writes the `width` values of row `row`, which is kept at `place`, to `cells`, the last column first. */
  decodeReversed(place: number, row: number, cells: Int32Array, cell: number, width: number): void;
  /** Whether a cell costs what the cell diagonally above does. */
  isSameAsDiagonal(row: number, column: number): boolean;
  /** Whether a cell, not one of the first column, costs one less than the cell left of it. */
  isLessThanLeft(row: number, column: number): boolean;
}
