/**
 * The fields of events as columns, in the forms `edit-columns-1` and `edit-columns-2`. A field is asked for in the order
 * in which it was written; of the second form, what is usual for a kind of event takes next to no room.
 */
import { ColumnFault, readNumbers, readRuns, readTexts, RunsWriter, type ColumnReader } from './columns.ts';
import { editBy, imeWaits, MAX_EVENT_TEXT, type EditBy, type EditEvent } from './edit-event.ts';
import { segmentId } from '../exercise/exercise.ts';
import { NumbersWriter, readPackedNumbers } from './packed-numbers.ts';

type Kind = EditEvent['kind'];
type Waits = Extract<EditEvent, { kind: 'ime' }>['waits'];

export interface FieldReaders {
  readonly times: ColumnReader<number>;
  readonly begins: ColumnReader<number>;
  readonly places: ColumnReader<number>;
  readonly segments: ColumnReader<string>;
  readonly to: ColumnReader<number | null>;
  out(kind: Kind): string;
  into(kind: Kind): string;
  by(kind: Kind): EditBy;
  strokes(): number | null;
  waits(): NonNullable<Waits> | null;
  /** Refuses columns that have more than was asked for. */
  end(): void;
}

export type NamedColumns = Readonly<Record<string, unknown>>;

/** The columns of the first form: arrays of numbers, and of values with how often they come. */
export function readFields1(columns: NamedColumns): FieldReaders {
  const times = readNumbers('times', columns['times']);
  const begins = readNumbers('begins', columns['begins']);
  const places = readNumbers('places', columns['places']);
  const segments = readRuns('segments', columns['segments'], isSegment);
  const to = readRuns('to', columns['to'], isWholeOrNull);
  const out = readTexts('out', columns['out'], MAX_EVENT_TEXT);
  const into = readTexts('in', columns['in'], MAX_EVENT_TEXT);
  const by = readRuns('by', columns['by'], isBy);
  const strokes = readRuns('strokes', columns['strokes'], isWholeOrNull);
  const waits = readRuns('waits', columns['waits'], isWaits);
  return {
    times,
    begins,
    places,
    segments,
    to,
    out: out.next,
    into: into.next,
    by: by.next,
    strokes: strokes.next,
    waits: waits.next,
    end: () => [times, begins, places, segments, to, out, into, by, strokes, waits].forEach((one) => one.end()),
  };
}

/** Never changed: a place in this list is what is written. */
const HANDS = ['key', 'pointer', 'touch', 'program'] as const satisfies readonly EditBy[];

/** How many UTF-16 units an event of a kind mostly takes away and brings; of others none. */
const USUAL: Partial<Record<Kind, readonly [out: number, into: number]>> = {
  insert: [0, 1],
  delete: [1, 0],
  ime: [0, 2],
};
const NONE = [0, 0] as const;

/** Writes the columns of the second form. */
export class FieldsWriter {
  readonly times = new NumbersWriter();
  readonly begins = new NumbersWriter();
  readonly places = new NumbersWriter();
  readonly segments = new RunsWriter<string>();
  readonly #to = [new NumbersWriter(), new NumbersWriter()] as const;
  readonly #out = new TextWriter(0);
  readonly #into = new TextWriter(1);
  readonly #by = new NumbersWriter();
  readonly #hands = new LastHands();
  readonly #strokes = new NumbersWriter();
  readonly #waits = [new NumbersWriter(), new NumbersWriter()] as const;

  /** The other end of a move, from the one; null where there is none. */
  to(way: number | null): void {
    this.#to[0].push(way === null ? 0 : 1);
    if (way !== null) this.#to[1].push(way);
  }

  texts(kind: Kind, out: string, into: string): void {
    this.#out.push(kind, out);
    this.#into.push(kind, into);
  }

  by(kind: Kind, by: EditBy): void {
    const hand = HANDS.indexOf(by);
    this.#by.push((hand - this.#hands.next(kind, hand) + HANDS.length) % HANDS.length);
  }

  /** Null where an event tells none. */
  strokes(strokes: number | null): void {
    this.#strokes.push(strokes === null ? 0 : strokes + 1);
  }

  waits(waits: Waits): void {
    this.#waits[0].push(waits === undefined ? 0 : waits.length + 1);
    for (const wait of waits ?? []) this.#waits[1].push(wait);
  }

  get columns(): NamedColumns {
    return {
      times: this.times.column,
      begins: this.begins.column,
      segments: this.segments.column,
      places: this.places.column,
      to: this.#to.map(({ column }) => column),
      out: this.#out.column,
      in: this.#into.column,
      by: this.#by.column,
      strokes: this.#strokes.column,
      waits: this.#waits.map(({ column }) => column),
    };
  }
}

/** Reads what `FieldsWriter` wrote. */
export function readFields2(columns: NamedColumns): FieldReaders {
  const times = readPackedNumbers('times', columns['times']);
  const begins = readPackedNumbers('begins', columns['begins']);
  const places = readPackedNumbers('places', columns['places']);
  const segments = readRuns('segments', columns['segments'], isSegment);
  const [ends, ways] = readPair('to', columns['to']);
  const out = readTextOf('out', columns['out'], 0);
  const into = readTextOf('in', columns['in'], 1);
  const by = readPackedNumbers('by', columns['by']);
  const hands = new LastHands();
  const strokes = readPackedNumbers('strokes', columns['strokes']);
  const [counts, waits] = readPair('waits', columns['waits']);
  const to: ColumnReader<number | null> = {
    next: () => (flag('to', ends.next()) ? ways.next() : null),
    end: () => [ends, ways].forEach((one) => one.end()),
  };
  return {
    times,
    begins,
    places,
    segments,
    to,
    out: out.next,
    into: into.next,
    by(kind) {
      const turn = by.next();
      const hand = (hands.last(kind) + turn) % HANDS.length;
      const name = HANDS[hand];
      if (name === undefined || turn >= HANDS.length) throw new ColumnFault('by');
      hands.next(kind, hand);
      return name;
    },
    strokes() {
      const told = strokes.next();
      return told === 0 ? null : told - 1;
    },
    waits() {
      const told = counts.next();
      if (told === 0) return null;
      const list: number[] = [];
      for (let left = told - 1; left > 0; left -= 1) list.push(waits.next());
      if (told < 0 || !isWaits(list)) throw new ColumnFault('waits');
      return list;
    },
    end: () => [times, begins, places, segments, to, out, into, by, strokes, counts, waits].forEach((one) => one.end()),
  };
}

/** By whose hand the last event of each kind was: the next one is most likely by the same. */
class LastHands {
  readonly #hands = new Map<Kind, number>();
  last(kind: Kind): number {
    return this.#hands.get(kind) ?? 0;
  }
  /** The last one, and from now on this one. */
  next(kind: Kind, hand: number): number {
    const last = this.last(kind);
    this.#hands.set(kind, hand);
    return last;
  }
}

/** Texts one behind the other, and by how much the length of each is not the usual one. */
class TextWriter {
  #text = '';
  readonly #lengths = new NumbersWriter();
  readonly #side: 0 | 1;
  constructor(side: 0 | 1) {
    this.#side = side;
  }
  push(kind: Kind, text: string): void {
    this.#text += text;
    this.#lengths.push(text.length - (USUAL[kind] ?? NONE)[this.#side]);
  }
  get column(): readonly [string, string] {
    return [this.#text, this.#lengths.column];
  }
}

function readTextOf(name: string, column: unknown, side: 0 | 1): { next(kind: Kind): string; end(): void } {
  const [text, lengths] = Array.isArray(column) && column.length === 2 ? (column as unknown[]) : [];
  if (typeof text !== 'string') throw new ColumnFault(name);
  const reader = readPackedNumbers(name, lengths);
  let at = 0;
  return {
    next(kind) {
      const length = reader.next() + (USUAL[kind] ?? NONE)[side];
      const from = at;
      at += length;
      if (length < 0 || length > MAX_EVENT_TEXT || at > text.length) throw new ColumnFault(name);
      return text.slice(from, at);
    },
    end() {
      reader.end();
      if (at !== text.length) throw new ColumnFault(name);
    },
  };
}

function readPair(name: string, column: unknown): readonly [ColumnReader<number>, ColumnReader<number>] {
  const [first, second] = Array.isArray(column) && column.length === 2 ? (column as unknown[]) : [];
  return [readPackedNumbers(name, first), readPackedNumbers(name, second)];
}

function flag(name: string, value: number): boolean {
  if (value !== 0 && value !== 1) throw new ColumnFault(name);
  return value === 1;
}

function isSegment(value: unknown): value is string {
  return segmentId.safeParse(value).success;
}

function isBy(value: unknown): value is EditBy {
  return editBy.safeParse(value).success;
}

function isWholeOrNull(value: unknown): value is number | null {
  return value === null || Number.isSafeInteger(value);
}

function isWaits(value: unknown): value is NonNullable<Waits> | null {
  return value === null || imeWaits.safeParse(value).success;
}
