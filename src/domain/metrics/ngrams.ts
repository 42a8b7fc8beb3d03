/**
 * Counting the n-grams two lists have in common, order by order. An n-gram is known by the number of its beginning and
 * its last item, never as a joined string. Only beginnings that both lists have go on to the next order.
 */
import { room } from './scratch.ts';

/** Up to so many possible n-grams each has a slot of its own. */
const MOST_DIRECT = 2 ** 18;
const MOST_NUMBER = 2 ** 30;

export class Ngrams {
  // Places that may still begin an n-gram of both lists, with the number of the gram one shorter.
  readonly #hyp = new Places();
  readonly #ref = new Places();
  // For each slot the number of its gram, from `#base` on: what is below is left from before, and the slot is free.
  #numbers: Int32Array = new Int32Array(2 ** 13);
  #base = 1;
  // Where slots are shared by chance, which gram has one: its beginning and last item as one exact double.
  #keys = new Float64Array(256);
  /** How many different grams the reference has of the order before. */
  #grams = 0;
  /** How often the reference has a gram beyond what the hypothesis has; whether the hypothesis has it at all. */
  #left: Int32Array = new Int32Array(128);
  #found: Int32Array = new Int32Array(128);

  /**
   * For the orders 1 to `matches.length`: the sum over distinct n-grams of the smaller count. Items are numbers, the
   * reference's below `distinct`; what the reference does not have is `distinct`.
   */
  count(hyp: Int32Array, n: number, ref: Int32Array, m: number, distinct: number, matches: number[]): void {
    this.#left = room(this.#left, Math.max(m, distinct) + 1);
    this.#found = room(this.#found, Math.max(m, distinct) + 1);
    if (this.#base > MOST_NUMBER) {
      this.#numbers.fill(0);
      this.#base = 1;
    }
    matches.fill(0);
    if (matches.length === 0) return;
    matches[0] = this.#countItems(hyp, n, ref, m, distinct);
    for (let order = 2; order <= matches.length && this.#hyp.size > 0; order += 1) {
      matches[order - 1] = this.#countGrams(order, hyp, n, ref, m, distinct + 1);
    }
  }

  #countItems(hyp: Int32Array, n: number, ref: Int32Array, m: number, distinct: number): number {
    const left = this.#left.fill(0, 0, distinct + 1);
    const found = this.#found.fill(0, 0, distinct + 1);
    for (let at = 0; at < m; at += 1) left[ref[at]!]! += 1;
    this.#hyp.clear(n);
    this.#ref.clear(m);
    this.#grams = distinct;
    let match = 0;
    for (let at = 0; at < n; at += 1) {
      const item = hyp[at]!;
      if (item === distinct) continue;
      if (left[item]! > 0) match += 1;
      left[item]! -= 1;
      found[item] = 1;
      this.#hyp.add(at, item);
    }
    for (let at = 0; at < m; at += 1) if (found[ref[at]!] === 1) this.#ref.add(at, ref[at]!);
    return match;
  }

  #countGrams(order: number, hyp: Int32Array, n: number, ref: Int32Array, m: number, items: number): number {
    const refPlaces = this.#ref;
    const hypPlaces = this.#hyp;
    const direct = this.#grams * items <= MOST_DIRECT;
    let slots = 16;
    while (slots < 2 * refPlaces.size) slots *= 2;
    const mask = slots - 1;
    this.#numbers = room(this.#numbers, direct ? this.#grams * items : slots);
    if (!direct && this.#keys.length < slots) this.#keys = new Float64Array(slots);
    const numbers = this.#numbers;
    const base = this.#base;
    const left = this.#left;
    const found = this.#found;
    let grams = 0;
    let kept = 0;
    for (let k = 0; k < refPlaces.size; k += 1) {
      const at = refPlaces.at[k]!;
      if (at + order > m) continue;
      const beginning = refPlaces.gram[k]!;
      const last = ref[at + order - 1]!;
      const slot = direct ? beginning * items + last : this.#slot(beginning, last, items, mask);
      let gram = numbers[slot]! - base;
      if (gram < 0) {
        gram = grams;
        numbers[slot] = base + gram;
        if (!direct) this.#keys[slot] = beginning * items + last;
        left[gram] = 0;
        found[gram] = 0;
        grams += 1;
      }
      left[gram]! += 1;
      refPlaces.at[kept] = at;
      refPlaces.gram[kept] = gram;
      kept += 1;
    }
    refPlaces.size = kept;
    kept = 0;
    let match = 0;
    for (let k = 0; k < hypPlaces.size; k += 1) {
      const at = hypPlaces.at[k]!;
      if (at + order > n) continue;
      const beginning = hypPlaces.gram[k]!;
      const last = hyp[at + order - 1]!;
      const slot = direct ? beginning * items + last : this.#slot(beginning, last, items, mask);
      const gram = numbers[slot]! - base;
      if (gram < 0) continue;
      if (left[gram]! > 0) match += 1;
      left[gram]! -= 1;
      found[gram] = 1;
      hypPlaces.at[kept] = at;
      hypPlaces.gram[kept] = gram;
      kept += 1;
    }
    hypPlaces.size = kept;
    kept = 0;
    for (let k = 0; k < refPlaces.size; k += 1) {
      if (found[refPlaces.gram[k]!] === 0) continue;
      refPlaces.at[kept] = refPlaces.at[k]!;
      refPlaces.gram[kept] = refPlaces.gram[k]!;
      kept += 1;
    }
    refPlaces.size = kept;
    this.#grams = grams;
    this.#base += grams;
    return match;
  }

  /** The slot of a gram, or the free one where it belongs. */
  #slot(beginning: number, last: number, items: number, mask: number): number {
    const key = beginning * items + last;
    let slot = hash(beginning, last) & mask;
    while (this.#numbers[slot]! >= this.#base && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }
}

class Places {
  size = 0;
  at: Int32Array = new Int32Array(128);
  gram: Int32Array = new Int32Array(128);

  clear(most: number): void {
    this.size = 0;
    this.at = room(this.at, most);
    this.gram = room(this.gram, most);
  }

  add(at: number, gram: number): void {
    this.at[this.size] = at;
    this.gram[this.size] = gram;
    this.size += 1;
  }
}

function hash(beginning: number, last: number): number {
  const mixed = Math.imul(beginning, 0x9e3779b1) + Math.imul(last, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
