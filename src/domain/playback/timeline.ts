/** The whole attempt as a picture: segments as rows against time. */
import type { EditEvent } from '../attempt/edit-event.ts';
import { DEFAULT_IDLE_MS } from '../effort/effort-settings.ts';
import { visitsIn } from '../effort/visits.ts';
import type { LoggedChange } from './changes.ts';
import { firstWhere } from './first-where.ts';
import { shortened, type LogClock } from './log-clock.ts';
import type { LongPause } from './long-pauses.ts';
import { carried, lengthOf, timeAt, type Scale } from './scale.ts';

/** A stretch along the picture, in its own ms. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A visit to a segment; `row` is its number from 0. */
export interface VisitBar extends Stretch {
  readonly row: number;
  /** The events it begins and ends with (from 0). */
  readonly first: number;
  readonly last: number;
  /** Time at work in it, in ms: gaps cut, and the page hidden left out. */
  readonly ms: number;
  readonly changes: number;
  readonly pastes: number;
  readonly pauses: number;
}

/** What a change did, for its sign: put words in, took them out, pasted them, or annotated. */
export type TickKind = 'in' | 'out' | 'paste' | 'annotation';

export interface Tick {
  readonly row: number;
  readonly at: number;
  readonly kind: TickKind;
}

export interface PauseBar extends Stretch {
  /** Null where she was in no segment. */
  readonly row: number | null;
  readonly away: boolean;
}

/** The picture of an attempt. Its time is that of the clock with gaps longer than `idleMs` drawn as so long. */
export interface Timeline {
  readonly scale: Scale;
  readonly length: number;
  readonly idleMs: number;
  readonly visits: readonly VisitBar[];
  readonly ticks: readonly Tick[];
  readonly pauses: readonly PauseBar[];
  /** One for each sitting, with room between them. */
  readonly sittings: readonly Stretch[];
  /** Where a gap was cut. */
  readonly cuts: readonly Stretch[];
}

/** The room between two sittings, of the length of the picture without it. */
const BETWEEN = 0.015;
/** No attempt at all is drawn as one second, so that nothing is divided by nothing. */
const LEAST_MS = 1000;

const PASTES: ReadonlySet<string> = new Set(['paste', 'drop']);

/** Makes the picture of a log and what was found in it. Segments that are not among `ids` are in no row. */
export function timelineOf(
  ids: readonly string[],
  events: readonly EditEvent[],
  clock: LogClock,
  changes: readonly LoggedChange[],
  pauses: readonly LongPause[],
  idleMs: number = DEFAULT_IDLE_MS,
): Timeline {
  const rows = new Map(ids.map((id, row) => [id, row]));
  const bare = Math.max(lengthOf(shortened(clock, idleMs, 0)), LEAST_MS);
  const scale = shortened(clock, idleMs, bare * BETWEEN);
  const timeOf = (event: number): number => timeAt(scale, event + 1);
  const onScale = (ms: number, place: number): number => Math.max(carried(clock.at, scale, ms), timeAt(scale, place));
  const counts = { changes: counter(changes), pauses: counter(pauses.map(({ place }) => ({ first: place - 1 }))) };
  const pastes = counter(changes.filter(isPaste));

  return {
    scale,
    idleMs,
    length: Math.max(lengthOf(scale), LEAST_MS),
    visits: visitsIn(events, idleMs).visits.flatMap(({ segment, first, last, ms }) => {
      const row = rows.get(segment);
      if (row === undefined) return [];
      const own = {
        changes: counts.changes(first, last),
        pastes: pastes(first, last),
        pauses: counts.pauses(first, last - 1),
      };
      return [{ row, first, last, ms, from: timeOf(first), to: timeOf(last), ...own }];
    }),
    ticks: changes.flatMap((change) => {
      const row = rows.get(change.segment);
      return row === undefined ? [] : [{ row, at: timeOf(change.first), kind: tickKind(change) }];
    }),
    pauses: pauses.map(({ place, from, ms, segment, away }) => ({
      row: (segment === null ? undefined : rows.get(segment)) ?? null,
      from: timeAt(scale, place),
      to: onScale(from + ms, place),
      away,
    })),
    sittings: clock.sittings.map(({ first, end }) => ({ from: timeOf(first), to: timeOf(end - 1) })),
    cuts: Array.from(clock.at).flatMap((ms, event) =>
      event > 0 && ms - clock.at[event - 1]! > idleMs ? [{ from: timeOf(event - 1), to: timeOf(event) }] : [],
    ),
  };
}

function tickKind(change: LoggedChange): TickKind {
  if (change.kind === 'annotation') return 'annotation';
  if (isPaste(change)) return 'paste';
  return change.in === '' ? 'out' : 'in';
}

/** Whether a change brought in words that were made elsewhere. */
function isPaste(change: LoggedChange): boolean {
  return change.kind === 'text' && PASTES.has(change.cause);
}

/** Counts which of some things in the order of the log begin with an event from one to another. */
function counter(things: readonly { readonly first: number }[]): (from: number, to: number) => number {
  const before = (event: number): number => firstWhere(things.length, (index) => things[index]!.first >= event);
  return (from, to) => Math.max(0, before(to + 1) - before(from));
}
