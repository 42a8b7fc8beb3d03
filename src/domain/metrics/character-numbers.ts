/** Characters as numbers for chrF: code points without white space, equal ones equal numbers. */
import { room } from './scratch.ts';
import { isWhiteSpace } from './white-space.ts';

export class CharacterNumbers {
  /** Numbers of the text's characters, from 0 by first appearance. */
  text: Int32Array = new Int32Array(256);
  /** Numbers of the draft's characters; all that the text does not have share the number `distinct`. */
  draft: Int32Array = new Int32Array(256);
  /** Characters of the draft. */
  n = 0;
  /** Characters of the text. */
  m = 0;
  /** How many different characters the text has. */
  distinct = 0;
  /** Number + 1 of each UTF-16 unit that stands alone. */
  readonly #ofUnit = new Int32Array(0x10000);
  readonly #ofPair = new Map<number, number>();

  number(draft: string, text: string): void {
    this.text = room(this.text, text.length);
    this.draft = room(this.draft, draft.length);
    this.distinct = 0;
    this.m = this.#read(text, this.text, true);
    this.n = this.#read(draft, this.draft, false);
    // Only what was written is cleared: the table is much longer than a sentence.
    for (let at = 0; at < text.length; at += 1) this.#ofUnit[text.charCodeAt(at)] = 0;
    this.#ofPair.clear();
  }

  #read(text: string, numbers: Int32Array, isNew: boolean): number {
    let count = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      let number: number;
      const point = unit >= 0xd800 && unit <= 0xdbff ? text.codePointAt(at)! : unit;
      if (point > 0xffff) {
        at += 1;
        number = this.#ofPair.get(point) ?? 0;
        if (number === 0 && isNew) this.#ofPair.set(point, this.distinct + 1);
      } else {
        number = this.#ofUnit[unit]!;
        if (number === 0) {
          if (isWhiteSpace(unit)) continue;
          if (isNew) this.#ofUnit[unit] = this.distinct + 1;
        }
      }
      if (number === 0) {
        number = this.distinct + 1;
        if (isNew) this.distinct += 1;
      }
      numbers[count] = number - 1;
      count += 1;
    }
    return count;
  }
}
