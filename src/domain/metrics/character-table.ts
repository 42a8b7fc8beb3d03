/**
 * The table of the plain edit distance between two texts, 32 rows of it as bits of a word (Myers 1999, Hyyrö 2003): a
 * strip of rows goes over the columns and leaves behind, column by column, how its lowest row differs from the column
 * before. A common beginning and end are set aside first; rows are the characters of the shorter rest.
 *
 * A strip need not have all columns. What is left out on its left and right is taken as reached by deletions, or by
 * insertions, alone: a path that exists, so that the distance found is never below the true one. It is the true one when
 * the columns left out can hold no part of a cheapest path. So the table is made twice:
 * - narrow, along the diagonals from beginning to end. Whoever leaves them by a column pays it twice, there and back: what
 *   costs less than that is the distance, else it is a bound above it;
 * - then only where a path within that bound can pass: its cost so far, and the insertions or deletions that are still to
 *   come, since the end lies on another diagonal.
 */
import { room } from './scratch.ts';

const STRIP = 32;
/** UTF-16 units are numbers as they are, also halves that stand alone; whole pairs are numbered from here on. */
const PAIRS = 0x10000;
/** Differences between neighbours in a row: two bits, so that a strip takes them in and gives them out unchanged. */
const MORE = 1;
/** Columns beside the diagonals that the narrow table has at least: most of what is moved in a sentence fits. */
const LEAST_MARGIN = 32;

export class CharacterTable {
  /** Lengths in code points, of the texts last measured. */
  draftLength = 0;
  textLength = 0;
  #draft: Int32Array = new Int32Array(1024);
  #text: Int32Array = new Int32Array(1024);
  readonly #pairs = new Map<number, number>();
  /** For each character its rows in the strip. */
  #rows: Int32Array = new Int32Array(PAIRS);
  /** For each column how the row above the strip differs from the column before: `MORE`, less (2) or not at all (0). */
  #steps: Int32Array = new Int32Array(1024);
  /** Where the rests begin. */
  #start = 0;
  // The strip: its first column and the one after its last, and the costs at both ends of the row above it.
  #from = 0;
  #to = 0;
  #first = 0;
  #last = 0;

  /** Edit distance of two texts by code points. */
  distance(draft: string, text: string): number {
    this.#draft = room(this.#draft, draft.length);
    this.#text = room(this.#text, text.length);
    const n = this.#read(draft, this.#draft);
    const m = this.#read(text, this.#text);
    this.draftLength = n;
    this.textLength = m;
    if (this.#pairs.size > 0) {
      this.#rows = room(this.#rows, PAIRS + this.#pairs.size);
      this.#pairs.clear();
    }
    const most = Math.min(n, m);
    let start = 0;
    while (start < most && this.#draft[start] === this.#text[start]) start += 1;
    let end = 0;
    while (end < most - start && this.#draft[n - 1 - end] === this.#text[m - 1 - end]) end += 1;
    this.#start = start;
    const [draftRest, textRest] = [n - start - end, m - start - end];
    if (n <= m) return this.#between(this.#draft, draftRest, this.#text, textRest);
    return this.#between(this.#text, textRest, this.#draft, draftRest);
  }

  #read(text: string, points: Int32Array): number {
    let count = 0;
    for (let at = 0; at < text.length; at += 1) {
      let point = text.charCodeAt(at);
      if ((point & 0xfc00) === 0xd800 && text.codePointAt(at)! >= PAIRS) {
        const pair = text.codePointAt(at)!;
        point = this.#pairs.get(pair) ?? PAIRS + this.#pairs.size;
        this.#pairs.set(pair, point);
        at += 1;
      }
      points[count] = point;
      count += 1;
    }
    return count;
  }

  #between(shorter: Int32Array, n: number, longer: Int32Array, m: number): number {
    if (n === 0) return m;
    this.#steps = room(this.#steps, m);
    const margin = n <= STRIP ? m : Math.max(LEAST_MARGIN, n >> 5);
    const bound = this.#alongDiagonals(shorter, n, longer, m, margin);
    return bound <= m - n + 2 * margin + 1 ? bound : this.#within(bound, shorter, n, longer, m);
  }

  /** The cheapest path that stays within `margin` columns of the diagonals through beginning and end. */
  #alongDiagonals(shorter: Int32Array, n: number, longer: Int32Array, m: number, margin: number): number {
    this.#from = 0;
    this.#to = 0;
    this.#first = 0;
    for (let row = 0; row < n; row += STRIP) {
      const end = Math.min(row + STRIP, n);
      while (this.#from < row - margin) this.#dropFirst();
      this.#reach(Math.min(m, end + m - n + margin));
      this.#fill(shorter, row, end, longer);
    }
    return this.#last;
  }

  /** The distance, when it is known not to be above `bound`. */
  #within(bound: number, shorter: Int32Array, n: number, longer: Int32Array, m: number): number {
    this.#from = 0;
    this.#to = 0;
    this.#first = 0;
    this.#last = 0;
    for (let row = 0; row < n; row += STRIP) {
      const end = Math.min(row + STRIP, n);
      /** Where the diagonal that ends the table crosses the row above the strip. */
      const middle = row + m - n;
      while (this.#from < this.#to && this.#first + Math.abs(middle - this.#from) > bound) this.#dropFirst();
      while (this.#from < this.#to && this.#last + Math.abs(middle - this.#to) > bound) this.#dropLast();
      // From the last column that counts a path goes down the diagonals; every column to the right of the middle that it
      // gains costs an insertion now and a deletion later.
      const spare = bound - this.#last - Math.abs(middle - this.#to);
      const right = Math.max(middle, this.#to) + (spare >> 1) + end - row;
      this.#reach(Math.min(m, right));
      this.#fill(shorter, row, end, longer);
    }
    return this.#last;
  }

  #dropFirst(): void {
    const step = this.#steps[this.#from]!;
    this.#first += (step & 1) - (step >> 1);
    this.#from += 1;
  }

  #dropLast(): void {
    this.#to -= 1;
    const step = this.#steps[this.#to]!;
    this.#last -= (step & 1) - (step >> 1);
  }

  /** Columns up to `to` come in by insertions. */
  #reach(to: number): void {
    if (to <= this.#to) return;
    this.#steps.fill(MORE, this.#to, to);
    this.#to = to;
  }

  /** Makes the rows after `row` up to `end`: `#first`, `#last` and `#steps` are then those of row `end`. */
  #fill(shorter: Int32Array, row: number, end: number, longer: Int32Array): void {
    const rows = this.#rows;
    const steps = this.#steps;
    const start = this.#start;
    const to = this.#to;
    const lowest = end - row - 1;
    for (let k = row; k < end; k += 1) rows[shorter[start + k]!]! |= 1 << (k - row);
    this.#first += end - row;
    let cost = this.#first;
    // Differences down the column: in the first one every row costs a deletion more.
    let more = -1;
    let less = 0;
    for (let column = this.#from; column < to; column += 1) {
      let equal = rows[longer[start + column]!]!;
      const step = steps[column]!;
      const lessAbove = step >> 1;
      const vertical = equal | less;
      equal |= lessAbove;
      const same = (((equal & more) + more) ^ more) | equal;
      let up = less | ~(same | more);
      let down = more & same;
      const lowestUp = (up >>> lowest) & 1;
      const lowestDown = (down >>> lowest) & 1;
      cost += lowestUp - lowestDown;
      steps[column] = lowestUp | (lowestDown << 1);
      up = (up << 1) | (step & 1);
      down = (down << 1) | lessAbove;
      more = down | ~(vertical | up);
      less = up & vertical;
    }
    this.#last = cost;
    for (let k = row; k < end; k += 1) rows[shorter[start + k]!] = 0;
  }
}
