/**
 * The compact form of a stretch of the edit log, `edit-columns-1`: one JSON object with a column for each field, so that
 * what is alike stands together and packs well. It holds the very same events as their JSON lines.
 *
 * - `kinds`: a letter an event (`KIND_LETTERS`).
 * - `times`: ms since the event before; of a composition, since its own beginning, which stands in `begins`.
 * - `places`: the difference from where the place was to be expected (`CaretGuess`); `to`: from the other end (null: none).
 * - `out`, `in`: the texts joined, and their lengths. `segments`, `by`, `strokes`, `waits`: runs of equal values.
 * - `rest`: events of rare kinds as they are, but for kind and time.
 */
import { CaretGuess } from './caret-guess.ts';
import { ColumnFault, readNumbers, readRuns, readTexts, RunsWriter, TextsWriter } from './columns.ts';
import { editBy, editEvent, imeWaits, MAX_EVENT_TEXT, type EditBy, type EditEvent } from './edit-event.ts';
import { segmentId } from '../exercise/exercise.ts';

export const COLUMNS_FORMAT = 'edit-columns-1';

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

type Waits = Extract<EditEvent, { kind: 'ime' }>['waits'];

/** Writes events as columns. */
export function encodeEvents(events: readonly EditEvent[]): string {
  let kinds = '';
  let now = 0;
  const times: number[] = [];
  const begins: number[] = [];
  const places: number[] = [];
  const segments = new RunsWriter<string>();
  const to = new RunsWriter<number | null>();
  const out = new TextsWriter();
  const into = new TextsWriter();
  const by = new RunsWriter<EditBy>();
  const strokes = new RunsWriter<number | null>();
  const waits = new RunsWriter<readonly number[] | null>();
  const rest: object[] = [];
  const guess = new CaretGuess();
  const time = (t: number, column: number[]): void => {
    column.push(t - now);
    now = t;
  };
  for (const event of events) {
    kinds += KIND_LETTERS[event.kind];
    if (event.kind === 'ime') time(event.from, begins);
    time(event.t, times);
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
        by.push(event.by);
        continue;
      case 'navigate':
        segments.push(event.segment);
        by.push(event.by);
        places.push(event.at - guess.move(event.segment));
        to.push(event.to === undefined ? null : event.to - event.at);
        guess.moved(event.segment, event.at, event.to);
        continue;
      default:
        segments.push(event.segment);
        by.push(event.by);
        places.push(event.at - guess.change(event.segment, event.out));
        out.push(event.out);
        into.push(event.in);
        strokes.push(event.strokes ?? null);
        if (event.kind === 'ime') waits.push(event.waits ?? null);
        guess.changed(event.segment, event.at, event.in);
    }
  }
  return JSON.stringify({
    format: COLUMNS_FORMAT,
    kinds,
    times,
    begins,
    segments: segments.column,
    places,
    to: to.column,
    out: out.column,
    in: into.column,
    by: by.column,
    strokes: strokes.column,
    waits: waits.column,
    rest,
  });
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
  if (format !== COLUMNS_FORMAT) return { ok: false, fault: { code: 'format-unknown', format: String(format) } };
  const unknown = Object.keys(named).find((name) => !COLUMNS.includes(name));
  if (unknown !== undefined) return { ok: false, fault: { code: 'column-unknown', column: unknown } };
  try {
    return readEvents(named);
  } catch (error) {
    if (error instanceof ColumnFault) return { ok: false, fault: { code: 'column-unreadable', column: error.column } };
    throw error;
  }
}

function readEvents(columns: Readonly<Record<string, unknown>>): ReadColumns {
  const { kinds, rest } = columns;
  if (typeof kinds !== 'string') throw new ColumnFault('kinds');
  if (!Array.isArray(rest)) throw new ColumnFault('rest');
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
  const guess = new CaretGuess();
  const events: EditEvent[] = [];
  let now = 0;
  let rests = 0;
  /** A place or time that must not be before the beginning. */
  const natural = (column: string, value: number): number => {
    if (value < 0 || !Number.isSafeInteger(value)) throw new ColumnFault(column);
    return value;
  };
  for (const letter of kinds) {
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
        events.push({ kind, t, segment: segments.next(), by: by.next() });
        continue;
      case 'navigate': {
        const segment = segments.next();
        const at = natural('places', guess.move(segment) + places.next());
        const way = to.next();
        const end = way === null ? undefined : natural('to', at + way);
        const hand = by.next();
        events.push(
          end === undefined ? { kind, t, segment, at, by: hand } : { kind, t, segment, at, to: end, by: hand },
        );
        guess.moved(segment, at, end);
        continue;
      }
      default: {
        const segment = segments.next();
        const gone = out.next();
        const come = into.next();
        const at = natural('places', guess.change(segment, gone) + places.next());
        guess.changed(segment, at, come);
        const hand = by.next();
        const keys = strokes.next();
        // Written out, as spreading takes several times as long and a log has tens of thousands.
        if (kind !== 'ime') {
          if (keys === null) events.push({ kind, t, segment, at, out: gone, in: come, by: hand });
          else if (keys > 0) events.push({ kind, t, segment, at, out: gone, in: come, by: hand, strokes: keys });
          else throw new ColumnFault('strokes');
        } else {
          if (keys === null || keys < 0) throw new ColumnFault('strokes');
          const waited = waits.next();
          const event = { kind, t, from, segment, at, out: gone, in: come, by: hand, strokes: keys };
          events.push(waited === null ? event : { ...event, waits: waited });
        }
      }
    }
  }
  [times, begins, places, segments, to, out, into, by, strokes, waits].forEach((column) => column.end());
  if (rests !== rest.length) throw new ColumnFault('rest');
  return { ok: true, events };
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
