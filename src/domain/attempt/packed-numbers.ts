/**
 * Whole numbers as printable characters that JSON leaves as they are, in base 45: the last digit of a number is one of
 * the first 45 characters of the alphabet, those before it are of the second 45, so that no number needs an end of its
 * own. `}` stands before a negative one; `~` and a number say how many times more the number before it comes.
 */
import { ColumnFault, type ColumnReader } from './columns.ts';

const BASE = 45;
const NEGATIVE = '}';
const AGAIN = '~';
/** Space to `{`, without the two that JSON escapes. */
const ALPHABET = Array.from({ length: 92 }, (_, n) => String.fromCharCode(0x20 + n)).filter(
  (character) => character !== '"' && character !== '\\',
);
const VALUES = new Map(ALPHABET.map((character, value) => [character, value]));
/** Fewer are written out: that is no longer. */
const LEAST_RUN = 3;

/** Writes numbers one behind the other. */
export class NumbersWriter {
  #text = '';
  #last: number | null = null;
  #more = 0;

  push(value: number): void {
    if (value === this.#last) {
      this.#more += 1;
      return;
    }
    this.#settle();
    this.#last = value;
    this.#text += written(value);
  }

  get column(): string {
    this.#settle();
    return this.#text;
  }

  #settle(): void {
    if (this.#more >= LEAST_RUN) this.#text += AGAIN + written(this.#more);
    else if (this.#last !== null) this.#text += written(this.#last).repeat(this.#more);
    this.#more = 0;
  }
}

function written(value: number): string {
  let rest = Math.abs(value);
  let text = ALPHABET[rest % BASE] ?? '';
  while ((rest = Math.floor(rest / BASE)) > 0) text = (ALPHABET[BASE + (rest % BASE)] ?? '') + text;
  return value < 0 ? NEGATIVE + text : text;
}

/** Reads what `NumbersWriter` wrote. */
export function readPackedNumbers(name: string, column: unknown): ColumnReader<number> {
  if (typeof column !== 'string') throw new ColumnFault(name);
  let at = 0;
  let last = 0;
  let more = 0;
  const read = (): number => {
    const sign = column[at] === NEGATIVE ? -1 : 1;
    if (sign < 0) at += 1;
    for (let value = 0; ; value *= BASE) {
      const digit = VALUES.get(column[at++] ?? '');
      if (digit === undefined) throw new ColumnFault(name);
      value += digit % BASE;
      if (!Number.isSafeInteger(value) || (sign < 0 && value === 0 && digit < BASE)) throw new ColumnFault(name);
      if (digit < BASE) return sign * value;
    }
  };
  return {
    next() {
      if (more > 0) {
        more -= 1;
        return last;
      }
      last = read();
      if (column[at] === AGAIN) {
        at += 1;
        more = read();
        if (more < 1) throw new ColumnFault(name);
      }
      return last;
    },
    end() {
      if (more !== 0 || at !== column.length) throw new ColumnFault(name);
    },
  };
}
