/**
 * The columns a stretch of events is laid out in. What a reader meets that no writer can have written throws a
 * `ColumnFault` with the name of the column.
 */

/** A column that cannot be read: missing, unknown, cut short, too long, or holding what does not belong there. */
export class ColumnFault extends Error {
  override readonly name = 'ColumnFault';
  readonly column: string;
  constructor(column: string) {
    super(`The column “${column}” cannot be read.`);
    this.column = column;
  }
}

/** Gives the values of a column one after the other; `end` refuses one that has more than were asked for. */
export interface ColumnReader<T> {
  next(): T;
  end(): void;
}

/** Whole numbers as they are. */
export function readNumbers(name: string, column: unknown): ColumnReader<number> {
  if (!Array.isArray(column)) throw new ColumnFault(name);
  let at = 0;
  return {
    next() {
      const value: unknown = column[at++];
      if (!Number.isSafeInteger(value)) throw new ColumnFault(name);
      return value as number;
    },
    end() {
      if (at !== column.length) throw new ColumnFault(name);
    },
  };
}

/** Values that often stay the same, as pairs: a value, and how many times it comes. */
export class RunsWriter<T> {
  readonly column: (T | number)[] = [];
  #last: T | undefined;
  #count = 0;
  push(value: T): void {
    if (this.#count > 0 && value === this.#last) {
      this.column[this.column.length - 1] = ++this.#count;
      return;
    }
    this.column.push(value, 1);
    this.#last = value;
    this.#count = 1;
  }
}

/** Reads runs; `check` looks at a value once a run. */
export function readRuns<T>(name: string, column: unknown, check: (value: unknown) => value is T): ColumnReader<T> {
  if (!Array.isArray(column)) throw new ColumnFault(name);
  let at = 0;
  let left = 0;
  let value: unknown;
  return {
    next() {
      if (left === 0) {
        value = column[at];
        const count: unknown = column[at + 1];
        if (!check(value) || !Number.isSafeInteger(count) || (count as number) < 1) throw new ColumnFault(name);
        left = count as number;
        at += 2;
      }
      left--;
      return value as T;
    },
    end() {
      if (left !== 0 || at !== column.length) throw new ColumnFault(name);
    },
  };
}

/** Texts one behind the other, and the runs of their lengths in UTF-16 units. */
export function readTexts(name: string, column: unknown, longest: number): ColumnReader<string> {
  const [text, lengths] = Array.isArray(column) && column.length === 2 ? (column as unknown[]) : [];
  if (typeof text !== 'string') throw new ColumnFault(name);
  const fits = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
  const runs = readRuns(name, lengths, fits);
  let at = 0;
  return {
    next() {
      const length = runs.next();
      const from = at;
      at += length;
      if (at > text.length || length > longest) throw new ColumnFault(name);
      return text.slice(from, at);
    },
    end() {
      runs.end();
      if (at !== text.length) throw new ColumnFault(name);
    },
  };
}
