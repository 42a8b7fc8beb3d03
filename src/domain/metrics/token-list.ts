/** Tokens of a text, found in one pass by the class of each character. They stay UTF-16 units until strings are asked for. */
import {
  ALONE,
  APOSTROPHE,
  DIGIT,
  HALF,
  HYPHEN,
  LEFT_OUT,
  OTHER,
  POINT,
  SPACE,
  type CharacterClasses,
} from './character-classes.ts';

/** How a text is cut. */
export interface ScanRules {
  readonly classes: CharacterClasses;
  /** The text stands between spaces: a point at its beginning or end has one beside it. */
  readonly spaced: boolean;
  /** Class of a code point beyond U+FFFF, where the classes leave it open (`HALF`). */
  readonly classOfPair?: (point: string) => number;
}

const CLASS = LEFT_OUT - 1;
/** What stands outside a text that does not stand between spaces: no pair with a point can be made with it. */
const EDGE = -1;
const SMALL_S = 0x73;

export class TokenList {
  /** How many tokens. */
  size = 0;
  /** Token `t` is the units from `ends[t]` up to, not including, `ends[t + 1]`. */
  ends: Int32Array = new Int32Array(128);
  units: Uint16Array = new Uint16Array(1024);
  #end = 0;

  clear(): void {
    this.size = 0;
    this.#end = 0;
    this.ends[0] = 0;
  }

  /** The tokens as strings. */
  toStrings(): string[] {
    return Array.from({ length: this.size }, (_, t) => this.#string(t));
  }

  /** Takes tokens that are cut already. */
  setTokens(tokens: readonly string[]): void {
    this.clear();
    for (const token of tokens) {
      this.#reserve(token.length + 1);
      for (let at = 0; at < token.length; at += 1) this.units[this.#end + at] = token.charCodeAt(at);
      this.#end += token.length;
      this.size += 1;
      this.ends[this.size] = this.#end;
    }
  }

  /** Adds the tokens of a text from UTF-16 unit `start` up to `stop`. */
  scan(text: string, start: number, stop: number, { classes, spaced, classOfPair }: ScanRules): void {
    this.#reserve(stop - start);
    const edge = spaced ? SPACE : EDGE;
    let before = edge;
    // Whether rule "not a digit, then a point" took the point just passed; it takes every second of a run.
    let taken = false;
    for (let at = start; at < stop; at += 1) {
      const unit = text.charCodeAt(at);
      let kind = classes[unit]!;
      let pair = false;
      if (kind === HALF) {
        const point = text.codePointAt(at)!;
        pair = point > 0xffff && at + 1 < stop;
        kind = classOfPair === undefined ? OTHER : classOfPair(String.fromCodePoint(pair ? point : unit));
      }
      const role = kind & CLASS;
      let split = role === ALONE;
      if (role === POINT) {
        taken = before === POINT ? !taken : before !== DIGIT && before !== EDGE;
        split = taken || this.#isSplitBefore(text, at + (pair ? 2 : 1), stop, classes, edge, classOfPair);
      } else if (role === HYPHEN) {
        split = before === DIGIT;
      } else if (role === APOSTROPHE && isPossessive(text, at, stop, classes)) {
        this.#close();
      }
      before = role;
      if (role === SPACE) {
        this.#close();
        continue;
      }
      if (split) this.#close();
      if (kind < LEFT_OUT) {
        this.units[this.#end] = unit;
        this.#end += 1;
      }
      if (pair) {
        at += 1;
        this.units[this.#end] = text.charCodeAt(at);
        this.#end += 1;
      }
      if (split) this.#close();
    }
    this.#close();
  }

  /** Whether what stands at `at` lets a point before it be split off: a point itself, or no digit. */
  #isSplitBefore(
    text: string,
    at: number,
    stop: number,
    classes: CharacterClasses,
    edge: number,
    classOfPair: ScanRules['classOfPair'],
  ): boolean {
    if (at >= stop) return edge !== EDGE;
    const kind = classes[text.charCodeAt(at)]!;
    if (kind !== HALF || classOfPair === undefined) return (kind & CLASS) !== DIGIT;
    return classOfPair(String.fromCodePoint(text.codePointAt(at)!)) !== DIGIT;
  }

  #close(): void {
    if (this.#end === this.ends[this.size]) return;
    this.size += 1;
    this.ends[this.size] = this.#end;
  }

  #string(t: number): string {
    let string = '';
    for (let at = this.ends[t]!; at < this.ends[t + 1]!; at += 4096) {
      string += String.fromCharCode(...this.units.subarray(at, Math.min(at + 4096, this.ends[t + 1]!)));
    }
    return string;
  }

  #reserve(units: number): void {
    const most = this.#end + units;
    if (this.units.length < most) {
      const larger = new Uint16Array(most + (most >> 1));
      larger.set(this.units.subarray(0, this.#end));
      this.units = larger;
    }
    if (this.ends.length < most + 2) {
      const larger = new Int32Array(most + (most >> 1) + 2);
      larger.set(this.ends.subarray(0, this.size + 1));
      this.ends = larger;
    }
  }
}

/** 's before a space, an ASCII mark or the end. A line feed is a space here. */
function isPossessive(text: string, at: number, stop: number, classes: CharacterClasses): boolean {
  if (at + 1 >= stop || text.charCodeAt(at + 1) !== SMALL_S) return false;
  if (at + 2 === stop) return true;
  const after = text.charCodeAt(at + 2);
  return after === 0x20 || after === 0x0a || (after < 0x80 && (classes[after]! & CLASS) === ALONE);
}
