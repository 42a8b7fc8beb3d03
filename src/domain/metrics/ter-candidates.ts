/** The moves that one round of TER's shift search tries (metrics-spec 3.3). To count them no distance is needed. */
import { room } from './scratch.ts';
import type { Trace } from './ter-trace.ts';

/** At this many candidates in one sentence the search ends. */
export const MAX_CANDIDATES = 1000;
export const MAX_BLOCK = 10;
const MAX_DISTANCE = 50;
/** Room for the candidates of a round: a block that crosses the limit still gets all of its targets. */
const MOST = MAX_CANDIDATES + MAX_BLOCK + 1;
const SLOTS = 4096;

export class Candidates {
  /** How many different moves were found; moves that leave the draft as it is are not among them. */
  size = 0;
  readonly a = new Int32Array(MOST);
  readonly length = new Int32Array(MOST);
  /** Where the block stands after the move. */
  readonly place = new Int32Array(MOST);
  /** The target of metrics-spec 3.4, the smallest of those that give the same list. */
  readonly target = new Int32Array(MOST);

  /** The first candidate of each block length and the next of the same length, `a` ascending; -1 for none. */
  readonly firstOfLength = new Int32Array(MAX_BLOCK + 1);
  readonly next = new Int32Array(MOST);
  readonly #lastOfLength = new Int32Array(MAX_BLOCK + 1);

  // Where in the text each token stands first, and the next place of the same token.
  #firstPlace: Int32Array = new Int32Array(64);
  #nextPlace: Int32Array = new Int32Array(64);
  // Moves of the present `a` by length and place, to find one that is there already.
  readonly #slots = new Int32Array(SLOTS);
  readonly #slotRound = new Int32Array(SLOTS);
  #round = 0;

  /** Tells the places of the tokens of a text. */
  reset(text: Int32Array, m: number, distinct: number): void {
    this.#firstPlace = room(this.#firstPlace, distinct + 1);
    this.#nextPlace = room(this.#nextPlace, m);
    this.#firstPlace.fill(m, 0, distinct + 1);
    for (let b = m - 1; b >= 0; b -= 1) {
      const token = text[b]!;
      this.#nextPlace[b] = this.#firstPlace[token]!;
      this.#firstPlace[token] = b;
    }
  }

  /**
   * Finds the candidates of a round for the draft `current` and gives the counter after it. At the limit the round
   * ends at once; what it found is then of no use.
   */
  find(current: Int32Array, n: number, text: Int32Array, m: number, trace: Trace, counter: number): number {
    const { nextHypError, nextRefError, aligned } = trace;
    const first = this.#firstPlace;
    const next = this.#nextPlace;
    this.size = 0;
    this.firstOfLength.fill(-1);
    for (let a = 0; a < n; a += 1) {
      const hypNeeds = nextHypError[a]! - a + 1;
      if (hypNeeds > MAX_BLOCK) continue;
      this.#round += 1;
      for (let b = first[current[a]!]!; b < m && b <= a + MAX_DISTANCE; b = next[b]!) {
        if (b < a - MAX_DISTANCE) continue;
        const refNeeds = nextRefError[b]! - b + 1;
        const needs = hypNeeds > refNeeds ? hypNeeds : refNeeds;
        // A block whose first text token is aligned to a token of the block itself stays where it is.
        const home = aligned[b]!;
        const most = Math.min(MAX_BLOCK, n - a, m - b, home < a ? MAX_BLOCK : home - a);
        if (most < needs) continue;
        for (let length = 1; length <= most; length += 1) {
          if (current[a + length - 1] !== text[b + length - 1]) break;
          if (length < needs) continue;
          let previous = -1;
          for (let k = b - 1; k < b + length; k += 1) {
            const target = k === -1 ? 0 : aligned[k]! + 1;
            if (target === previous) continue;
            previous = target;
            counter += 1;
            this.#add(a, length, target, n);
          }
          if (counter >= MAX_CANDIDATES) return counter;
        }
      }
    }
    return counter;
  }

  #add(a: number, length: number, target: number, n: number): void {
    const place = Math.min(n - length, target > a + length ? target - length : target);
    if (place === a) return;
    let slot = (place * MAX_BLOCK + length) & (SLOTS - 1);
    for (; this.#slotRound[slot] === this.#round; slot = (slot + 1) & (SLOTS - 1)) {
      const known = this.#slots[slot]!;
      if (this.place[known] !== place || this.length[known] !== length) continue;
      if (target < this.target[known]!) this.target[known] = target;
      return;
    }
    this.#slotRound[slot] = this.#round;
    this.#slots[slot] = this.size;
    this.a[this.size] = a;
    this.length[this.size] = length;
    this.place[this.size] = place;
    this.target[this.size] = target;
    this.next[this.size] = -1;
    if (this.firstOfLength[length] === -1) this.firstOfLength[length] = this.size;
    else this.next[this.#lastOfLength[length]!] = this.size;
    this.#lastOfLength[length] = this.size;
    this.size += 1;
  }
}
