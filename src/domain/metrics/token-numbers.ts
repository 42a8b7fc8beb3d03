/** Tokens as numbers, equal tokens equal numbers, so that the metrics compare numbers only. */
import { room } from './scratch.ts';
import type { TokenList } from './token-list.ts';

export class TokenNumbers {
  /** Numbers of the text's tokens, from 0 by first appearance. */
  text: Int32Array = new Int32Array(64);
  /** Numbers of the draft's tokens; all that the text does not have share the number `distinct`. */
  draft: Int32Array = new Int32Array(64);
  /** How many different tokens the text has. */
  distinct = 0;
  /** How many tokens both have, one for one, whatever their order. */
  common = 0;
  /** For each number how often the text has it beyond what the draft has. */
  #left: Int32Array = new Int32Array(64);
  // Open addressing: number + 1 of the token in a slot, and the place of the first token of each number.
  #slots: Int32Array = new Int32Array(256);
  #firsts: Int32Array = new Int32Array(64);

  number(draft: TokenList, text: TokenList): void {
    let slots = 16;
    while (slots < 2 * text.size) slots *= 2;
    this.#slots = room(this.#slots, slots);
    this.#slots.fill(0, 0, slots);
    this.#firsts = room(this.#firsts, text.size);
    this.#left = room(this.#left, text.size + 1);
    this.text = room(this.text, text.size);
    this.draft = room(this.draft, draft.size);
    this.distinct = 0;
    this.common = 0;
    for (let t = 0; t < text.size; t += 1) {
      const slot = this.#find(text, t, text, slots - 1);
      let number = this.#slots[slot]! - 1;
      if (number < 0) {
        number = this.distinct;
        this.distinct += 1;
        this.#slots[slot] = number + 1;
        this.#firsts[number] = t;
        this.#left[number] = 0;
      }
      this.#left[number]! += 1;
      this.text[t] = number;
    }
    for (let t = 0; t < draft.size; t += 1) {
      const number = this.#slots[this.#find(draft, t, text, slots - 1)]! - 1;
      this.draft[t] = number < 0 ? this.distinct : number;
      if (number < 0) continue;
      if (this.#left[number]! > 0) this.common += 1;
      this.#left[number]! -= 1;
    }
  }

  /** The slot of a token, or the free slot where it belongs. */
  #find(list: TokenList, t: number, text: TokenList, mask: number): number {
    const start = list.ends[t]!;
    const end = list.ends[t + 1]!;
    const units = list.units;
    let hash = end - start;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ units[at]!, 0x9e3779b1);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const known = this.#slots[slot]!;
      if (known === 0) return slot;
      const first = text.ends[this.#firsts[known - 1]!]!;
      if (text.ends[this.#firsts[known - 1]! + 1]! - first === end - start) {
        let k = 0;
        while (start + k < end && units[start + k] === text.units[first + k]) k += 1;
        if (start + k === end) return slot;
      }
      slot = (slot + 1) & mask;
    }
  }
}
