/** What the shift search asks of a table of edit distances: rows of draft tokens over columns of the text, in a band. */
import type { Band } from './ter-band.ts';

export interface TableRows {
  /**
   * Rows for drafts of `band.n` tokens over a text whose tokens are numbered below `distinct`. `reversed` reads both from
   * their ends: row 0 is then that of the whole draft, and the row of the empty draft must not be asked for.
   */
  reset(band: Band, text: Int32Array, distinct: number, reversed: boolean): void;
  /** Makes and keeps the rows after `row` up to `end`, for the draft tokens `tokens[at]` and on. */
  fill(tokens: Int32Array, at: number, row: number, end: number): void;
  /** As `fill`, but keeps nothing: the values of row `end` are added to the `width` cells and the smallest sum is told. */
  attempt(
    tokens: Int32Array,
    at: number,
    row: number,
    end: number,
    cells: Int32Array,
    cell: number,
    width: number,
  ): number;
  /** Writes the `width` values of a row to `cells`, the last column first. */
  decodeReversed(row: number, cells: Int32Array, cell: number, width: number): void;
  /** Whether a cell costs what the cell diagonally above does. */
  isSameAsDiagonal(row: number, column: number): boolean;
  /** Whether a cell, not one of the first column, costs one less than the cell left of it. */
  isLessThanLeft(row: number, column: number): boolean;
}
