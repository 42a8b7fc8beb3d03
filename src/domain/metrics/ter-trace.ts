/** The cheapest path through the rows and what it says about each token (metrics-spec 3.1 and 3.2). */
import { room } from './scratch.ts';
import type { TableRows } from './table-rows.ts';
import type { Band } from './ter-band.ts';

const KEEP = 32;
const SUB = 115;
const DEL = 100;
const INS = 105;

export class Trace {
  ins = 0;
  del = 0;
  sub = 0;
  /** For every token of the text the draft position it is aligned to; -1 before the first draft token. */
  aligned: Int32Array = new Int32Array(64);
  /** For every place of the draft the next token, this one included, that is deleted or substituted; `n` for none. */
  nextHypError: Int32Array = new Int32Array(64);
  /** For every place of the text the next token, this one included, that is inserted or substituted; `m` for none. */
  nextRefError: Int32Array = new Int32Array(64);
  #operations: Int32Array = new Int32Array(128);
  // Written from the end, as it is read.
  #start = 0;
  #end = 0;

  /** Reads the trace from the end: diagonal before deletion before insertion, as the costs say. */
  follow(draft: Int32Array, text: Int32Array, { n, m, from, until }: Band, rows: TableRows): void {
    this.aligned = room(this.aligned, m);
    this.nextHypError = room(this.nextHypError, n + 1);
    this.nextRefError = room(this.nextRefError, m + 1);
    this.#operations = room(this.#operations, n + m);
    this.ins = 0;
    this.del = 0;
    this.sub = 0;
    const { aligned, nextHypError, nextRefError } = this;
    const operations = this.#operations;
    nextHypError[n] = n;
    nextRefError[m] = m;
    let hypError = n;
    let refError = m;
    let at = n + m;
    let i = n;
    let j = m;
    while (i > 0 || j > 0) {
      let operation: number;
      if (i === 0) operation = INS;
      else if (j - 1 < from[i - 1]!) operation = DEL;
      else if (j > until[i - 1]!) operation = INS;
      else if (draft[i - 1] === text[j - 1]) operation = KEEP;
      else if (!rows.isSameAsDiagonal(i, j)) operation = SUB;
      else operation = rows.isLessThanLeft(i - 1, j) ? DEL : INS;
      at -= 1;
      operations[at] = operation;
      if (operation !== DEL) {
        j -= 1;
        if (operation !== KEEP) refError = j;
        nextRefError[j] = refError;
        aligned[j] = i - 1;
      }
      if (operation !== INS) {
        i -= 1;
        if (operation !== KEEP) hypError = i;
        nextHypError[i] = hypError;
      }
      if (operation === INS) this.ins += 1;
      else if (operation === DEL) this.del += 1;
      else if (operation === SUB) this.sub += 1;
    }
    this.#start = at;
    this.#end = n + m;
  }

  /** One letter an operation: space keep, `s` substitute, `d` delete, `i` insert. */
  toString(): string {
    let text = '';
    for (let at = this.#start; at < this.#end; at += 4096) {
      text += String.fromCharCode(...this.#operations.subarray(at, Math.min(at + 4096, this.#end)));
    }
    return text;
  }
}
