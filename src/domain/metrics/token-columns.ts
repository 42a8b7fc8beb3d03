/** Where each token stands in a text, as bits of columns: word `w` of a token holds the columns `25 w` to `25 w + 24`. */
import { room } from './scratch.ts';

/** Bits of a word: sums of two words and a carry stay below 31 bits. */
export const WORD = 25;
export const ALL = 2 ** WORD - 1;

/** Above so many words the places of a token are looked up instead: a table would grow with the square of the text. */
const MOST_WORDS = 2 ** 20;

export class TokenColumns {
  /** Words of one token; 0 when there is no table and `lookUp` must be asked. */
  stride = 0;
  words: Int32Array = new Int32Array(256);
  /** What `lookUp` found: 50 columns in two words. */
  low = 0;
  high = 0;
  #starts: Int32Array = new Int32Array(64);
  #places: Int32Array = new Int32Array(64);

  /**
   * Token number `j - 1` of the text stands in column `j`; `reversed` reads the text from its end. Tokens are numbered
   * from 0, below `distinct`; number `distinct` is free for a token that the text does not have.
   */
  reset(text: Int32Array, m: number, distinct: number, reversed: boolean): void {
    const stride = Math.floor(m / WORD) + 4;
    const size = (distinct + 1) * stride;
    if (size > MOST_WORDS) return this.#index(text, m, distinct, reversed);
    this.stride = stride;
    this.words = room(this.words, size);
    this.words.fill(0, 0, size);
    for (let j = 1, word = 0, bit = 1; j <= m; j += 1) {
      const token = text[reversed ? m - j : j - 1]!;
      this.words[token * stride + word]! |= 1 << bit;
      bit += 1;
      if (bit === WORD) {
        bit = 0;
        word += 1;
      }
    }
  }

  /** Looks up in which of the 50 columns from `first` on a token stands. */
  lookUp(token: number, first: number): void {
    let low = this.#starts[token]!;
    const end = this.#starts[token + 1]!;
    for (let high = end; low < high;) {
      const middle = (low + high) >> 1;
      if (this.#places[middle]! < first) low = middle + 1;
      else high = middle;
    }
    this.low = 0;
    this.high = 0;
    for (; low < end; low += 1) {
      const bit = this.#places[low]! - first;
      if (bit >= 2 * WORD) break;
      if (bit < WORD) this.low |= 1 << bit;
      else this.high |= 1 << (bit - WORD);
    }
  }

  /** The places of each token one after the other, ascending. */
  #index(text: Int32Array, m: number, distinct: number, reversed: boolean): void {
    this.stride = 0;
    const starts = new Int32Array(distinct + 2);
    for (let j = 0; j < m; j += 1) starts[text[j]! + 1]! += 1;
    for (let token = 0; token <= distinct; token += 1) starts[token + 1]! += starts[token]!;
    const next = starts.slice();
    const places = new Int32Array(m);
    for (let j = 1; j <= m; j += 1) {
      const token = text[reversed ? m - j : j - 1]!;
      places[next[token]!] = j;
      next[token]! += 1;
    }
    this.#starts = starts;
    this.#places = places;
  }
}
