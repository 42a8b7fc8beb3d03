/**
 * The compact form of a stretch of the edit log, `edit-columns-2`: one JSON object with a column for each field, so that
 * what is alike stands together and packs well. It holds the very same events as their JSON lines.
 *
 * - `kinds`: a letter an event (`KIND_LETTERS`), and how many of them follow one another where it is more than one.
 * - `times`: ms since the event before; of a composition, since its own beginning, which stands in `begins`.
 * - `places`: the difference from where the place was to be expected (`CaretGuess`).
 * - `to` (from the other end), `out`, `in`, `by`, `strokes`, `waits`, `segments`: see `event-fields.ts`.
 * - `rest`: events of rare kinds as they are, but for kind and time.
 *
 * `edit-columns-1`, with lists of numbers for packed ones, is read too.
 */
import { CaretGuess } from './caret-guess.ts';
import { ColumnFault } from './columns.ts';
import { editEvent, type EditEvent } from './edit-event.ts';
import { FieldsWriter, readFields1, readFields2, type FieldReaders, type NamedColumns } from './event-fields.ts';
import type { NumbersWriter } from './packed-numbers.ts';

export const COLUMNS_FORMAT = 'edit-columns-2';
const READERS: Readonly<Record<string, (columns: NamedColumns) => FieldReaders>> = {
  'edit-columns-1': readFields1,
  [COLUMNS_FORMAT]: readFields2,
};

/** Never changed, only added to: with another meaning the format gets another name. */
const KIND_LETTERS = {
  insert: 'a',
  delete: 'b',
  replace: 'c',
  paste: 'd',
  cut: 'e',
  drop: 'f',
  undo: 'g',
  redo: 'h',
  'accept-suggestion': 'i',
  'quick-fix': 'j',
  'find-replace': 'k',
  'restore-draft': 'l',
  'copy-source': 'm',
  ime: 'n',
  navigate: 'o',
  focus: 'p',
  blur: 'q',
  hidden: 'r',
  visible: 's',
  confirm: 't',
  unconfirm: 'u',
  mark: 'v',
  unmark: 'w',
  sitting: 'x',
  clock: 'y',
  remark: 'z',
  assist: 'A',
  annotate: 'B',
  unannotate: 'C',
} as const satisfies Record<EditEvent['kind'], string>;
const KINDS = new Map(
  Object.entries(KIND_LETTERS).map(([kind, letter]) => [letter as string, kind as EditEvent['kind']]),
);

const COLUMNS = ['kinds', 'times', 'begins', 'segments', 'places', 'to', 'out', 'in', 'by', 'strokes', 'waits', 'rest'];

/** Writes events as columns. */
export function encodeEvents(events: readonly EditEvent[]): string {
  const kinds = new KindsWriter();
  let now = 0;
  const fields = new FieldsWriter();
  const { segments, places } = fields;
  const rest: object[] = [];
  const guess = new CaretGuess();
  const time = (t: number, column: NumbersWriter): void => {
    column.push(t - now);
    now = t;
  };
  for (const event of events) {
    kinds.push(KIND_LETTERS[event.kind]);
    if (event.kind === 'ime') time(event.from, fields.begins);
    time(event.t, fields.times);
    switch (event.kind) {
      case 'sitting':
      case 'clock':
      case 'remark':
      case 'annotate':
      case 'unannotate':
      case 'assist': {
        const { kind: _kind, t: _t, ...fields } = event;
        rest.push(fields);
        continue;
      }
      case 'hidden':
      case 'visible':
        continue;
      case 'focus':
      case 'blur':
        segments.push(event.segment);
        continue;
      case 'confirm':
      case 'unconfirm':
      case 'mark':
      case 'unmark':
        segments.push(event.segment);
        fields.by(event.kind, event.by);
        continue;
      case 'navigate':
        segments.push(event.segment);
        fields.by(event.kind, event.by);
        places.push(event.at - guess.move(event.segment));
        fields.to(event.to === undefined ? null : event.to - event.at);
        guess.moved(event.segment, event.at, event.to);
        continue;
      default:
        segments.push(event.segment);
        fields.by(event.kind, event.by);
        places.push(event.at - guess.change(event.segment, event.out));
        fields.texts(event.kind, event.out, event.in);
        fields.strokes(event.strokes ?? null);
        if (event.kind === 'ime') fields.waits(event.waits);
        guess.changed(event.segment, event.at, event.in);
    }
  }
  return JSON.stringify({ format: COLUMNS_FORMAT, kinds: kinds.column, ...fields.columns, rest });
}

/** Why columns cannot be read. An unknown format or column is named, and nothing is guessed. */
export type ColumnsFault =
  | { readonly code: 'not-columns' }
  | { readonly code: 'format-unknown'; readonly format: string }
  | { readonly code: 'column-unknown' | 'column-unreadable'; readonly column: string }
  | { readonly code: 'kind-unknown'; readonly letter: string };

export type ReadColumns =
  { readonly ok: true; readonly events: readonly EditEvent[] } | { readonly ok: false; readonly fault: ColumnsFault };

/** Reads what `encodeEvents` wrote: all of its events, or the fault. */
export function decodeEvents(text: string): ReadColumns {
  let columns: unknown;
  try {
    columns = JSON.parse(text);
  } catch {
    return { ok: false, fault: { code: 'not-columns' } };
  }
  if (!(columns instanceof Object) || !('format' in columns)) return { ok: false, fault: { code: 'not-columns' } };
  const { format, ...named } = columns;
  const read = Object.hasOwn(READERS, String(format)) ? READERS[String(format)] : undefined;
  if (!read) return { ok: false, fault: { code: 'format-unknown', format: String(format) } };
  const unknown = Object.keys(named).find((name) => !COLUMNS.includes(name));
  if (unknown !== undefined) return { ok: false, fault: { code: 'column-unknown', column: unknown } };
  try {
    return readEvents(named, read(named));
  } catch (error) {
    if (error instanceof ColumnFault) return { ok: false, fault: { code: 'column-unreadable', column: error.column } };
    throw error;
  }
}

function readEvents(columns: NamedColumns, fields: FieldReaders): ReadColumns {
  const { kinds, rest } = columns;
  if (typeof kinds !== 'string') throw new ColumnFault('kinds');
  if (!Array.isArray(rest)) throw new ColumnFault('rest');
  const { times, begins, places, segments, to } = fields;
  const guess = new CaretGuess();
  const events: EditEvent[] = [];
  let now = 0;
  let rests = 0;
  /** A place or time that must not be before the beginning. */
  const natural = (column: string, value: number): number => {
    if (value < 0 || !Number.isSafeInteger(value)) throw new ColumnFault(column);
    return value;
  };
  for (const letter of lettersOf(kinds)) {
    const kind = KINDS.get(letter);
    if (kind === undefined) return { ok: false, fault: { code: 'kind-unknown', letter } };
    const from = kind === 'ime' ? (now = natural('begins', now + begins.next())) : 0;
    const t = (now = natural('times', now + times.next()));
    switch (kind) {
      case 'sitting':
      case 'clock':
      case 'remark':
      case 'annotate':
      case 'unannotate':
      case 'assist': {
        const parsed = editEvent.safeParse({ kind, t, ...(rest[rests++] as object | undefined) });
        if (!parsed.success) throw new ColumnFault('rest');
        events.push(parsed.data);
        continue;
      }
      case 'hidden':
      case 'visible':
        events.push({ kind, t });
        continue;
      case 'focus':
      case 'blur':
        events.push({ kind, t, segment: segments.next() });
        continue;
      case 'confirm':
      case 'unconfirm':
      case 'mark':
      case 'unmark':
        events.push({ kind, t, segment: segments.next(), by: fields.by(kind) });
        continue;
      case 'navigate': {
        const segment = segments.next();
        const at = natural('places', guess.move(segment) + places.next());
        const way = to.next();
        const end = way === null ? undefined : natural('to', at + way);
        const hand = fields.by(kind);
        events.push(
          end === undefined ? { kind, t, segment, at, by: hand } : { kind, t, segment, at, to: end, by: hand },
        );
        guess.moved(segment, at, end);
        continue;
      }
      default: {
        const segment = segments.next();
        const gone = fields.out(kind);
        const come = fields.into(kind);
        const at = natural('places', guess.change(segment, gone) + places.next());
        guess.changed(segment, at, come);
        const hand = fields.by(kind);
        const keys = fields.strokes();
        // Written out, as spreading takes several times as long and a log has tens of thousands.
        if (kind !== 'ime') {
          if (keys === null) events.push({ kind, t, segment, at, out: gone, in: come, by: hand });
          else if (keys > 0) events.push({ kind, t, segment, at, out: gone, in: come, by: hand, strokes: keys });
          else throw new ColumnFault('strokes');
        } else {
          if (keys === null || keys < 0) throw new ColumnFault('strokes');
          const waited = fields.waits();
          const event = { kind, t, from, segment, at, out: gone, in: come, by: hand, strokes: keys };
          events.push(waited === null ? event : { ...event, waits: waited });
        }
      }
    }
  }
  fields.end();
  if (rests !== rest.length) throw new ColumnFault('rest');
  return { ok: true, events };
}

/** Letters, each with how many of it follow one another. */
class KindsWriter {
  #text = '';
  #last = '';
  #count = 0;
  push(letter: string): void {
    if (letter !== this.#last) this.#settle();
    this.#last = letter;
    this.#count += 1;
  }
  get column(): string {
    this.#settle();
    return this.#text;
  }
  #settle(): void {
    this.#text += this.#count > 1 ? `${this.#last}${this.#count}` : this.#last;
    this.#last = '';
    this.#count = 0;
  }
}

/** What `KindsWriter` wrote, letter by letter; a row of letters without counts is read as well. */
function* lettersOf(kinds: string): Generator<string> {
  let known = 0;
  for (const [run, letter = '', count] of kinds.matchAll(/(\D)([1-9]\d*)?/gsu)) {
    known += run.length;
    for (let left = Number(count ?? 1); left > 0; left -= 1) yield letter;
  }
  if (known !== kinds.length) throw new ColumnFault('kinds');
}
