/**
 * The banded edit distance inside TER (metrics-spec 3.1). The band is real: a cheaper path outside it must not be found.
 * Tokens are numbers here, equal tokens equal numbers.
 */

/** A token list as numbers. */
export type TokenIds = Int32Array;

/** Cost of a cell outside the band: never the smaller one. */
const OUTSIDE = 2 ** 30;
const HALF_WIDTH = 25;

/** The edit distances from all beginnings of a draft to all beginnings of a text, `reference` being fixed. */
export class DistanceTable {
  readonly #n: number;
  readonly #reference: TokenIds;
  readonly #width: number;
  readonly #cells: Int32Array;
  readonly #from: Int32Array;
  readonly #until: Int32Array;

  constructor(hypothesisLength: number, reference: TokenIds) {
    const n = hypothesisLength;
    const m = reference.length;
    this.#n = n;
    this.#reference = reference;
    this.#width = m + 1;
    this.#cells = new Int32Array((n + 1) * (m + 1)).fill(OUTSIDE);
    for (let j = 0; j <= m; j += 1) this.#cells[j] = j;
    const ratio = n > 0 ? m / n : 1;
    const half = ratio / 2 > HALF_WIDTH ? Math.ceil(ratio / 2 + HALF_WIDTH) : HALF_WIDTH;
    this.#from = Int32Array.from({ length: n + 1 }, (_, i) => Math.max(0, Math.floor(i * ratio) - half));
    this.#until = Int32Array.from({ length: n + 1 }, (_, i) => Math.min(m + 1, Math.floor(i * ratio) + half));
  }

  /** The distance of the whole draft that the table was last filled with. */
  get distance(): number {
    return this.#cost(this.#n, this.#reference.length);
  }

  /** Fills the table for a draft of the length it was made for. */
  fill(hypothesis: TokenIds): void {
    for (let i = 1; i <= this.#n; i += 1) this.#fillRow(i, hypothesis[i - 1]!);
  }

  /**
   * The operations of the cheapest path, one letter each: space keep, `s` substitute, `d` delete, `i` insert.
   * The stored operation of the specification follows from the costs: diagonal before deletion before insertion.
   */
  trace(hypothesis: TokenIds): string {
    const letters: string[] = [];
    let i = this.#n;
    let j = this.#reference.length;
    while (i > 0 || j > 0) {
      const cost = this.#cost(i, j);
      const equal = i > 0 && j > 0 && hypothesis[i - 1] === this.#reference[j - 1];
      if (i > 0 && j > 0 && cost === this.#cost(i - 1, j - 1) + (equal ? 0 : 1)) {
        letters.push(equal ? ' ' : 's');
        i -= 1;
        j -= 1;
      } else if (i > 0 && cost === this.#cost(i - 1, j) + 1) {
        letters.push('d');
        i -= 1;
      } else {
        letters.push('i');
        j -= 1;
      }
    }
    return letters.reverse().join('');
  }

  #cost(i: number, j: number): number {
    return this.#cells[i * this.#width + j]!;
  }

  #fillRow(i: number, token: number): void {
    const cells = this.#cells;
    const reference = this.#reference;
    const row = i * this.#width;
    const above = row - this.#width;
    const until = this.#until[i]!;
    let j = this.#from[i]!;
    let left = OUTSIDE;
    if (j === 0) {
      left = cells[above]! + 1;
      cells[row] = left;
      j = 1;
    }
    for (; j < until; j += 1) {
      let cost = cells[above + j - 1]! + (token === reference[j - 1] ? 0 : 1);
      if (cells[above + j]! < cost - 1) cost = cells[above + j]! + 1;
      if (left < cost - 1) cost = left + 1;
      cells[row + j] = cost;
      left = cost;
    }
  }
}
