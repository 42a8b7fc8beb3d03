/**
 * Where the characters of a log come from: which event brought each of those that a change takes out and puts in. So a
 * text that is withheld can be followed through the log, to where it was deleted, taken back or moved.
 */
import type { StartingSegment } from '../exercise/starting-text.ts';
import { toCodePoints } from '../text/code-points.ts';
import { isTextEvent, type ChangeKind, type EditEvent, type TextEvent } from './edit-event.ts';

/** A character that stood in the segment from the beginning. */
export const FROM_START = -1;

/** The origins of what one change takes out and puts in, a code point each: the index of an event, or `FROM_START`. */
export interface TextOrigins {
  readonly out: readonly number[];
  readonly in: readonly number[];
}

/** The origins of the changes of a log, by the index of the event, and of the texts that stand in the end, by segment. */
export interface TracedLog {
  readonly changes: ReadonlyMap<number, TextOrigins>;
  readonly standing: ReadonlyMap<string, readonly number[]>;
}

/** Changes that bring a segment back to a text it had before. */
const RESTORING: ReadonlySet<string> = new Set<ChangeKind>(['undo', 'redo', 'restore-draft']);
/** Changes that may bring in what stood, or stands, elsewhere. */
const MOVING: ReadonlySet<string> = new Set<ChangeKind>(['paste', 'drop']);

interface Traced {
  points: string[];
  origins: number[];
  /** Earlier states that the log comes back to: text → origins. */
  readonly states: Map<string, readonly number[]>;
}

/**
 * Traces the changes of a log, which must be one of these segments. Characters that undo and
 * redo bring back, and those that were cut and pasted, keep the origin they had.
 */
export function textOrigins(segments: readonly StartingSegment[], events: readonly EditEvent[]): TracedLog {
  const wanted = statesComeBackTo(segments, events);
  const traced = new Map(segments.map((segment) => [segment.id, begin(segment, wanted.get(segment.id))]));
  /** Texts that were taken out, with the origins they had. */
  const removed = new Map<string, readonly number[]>();
  const found = new Map<number, TextOrigins>();
  for (const [index, event] of events.entries()) {
    if (!isTextEvent(event)) continue;
    const own = traced.get(event.segment);
    if (!own) continue;
    const into = toCodePoints(event.in);
    const length = toCodePoints(event.out).length;
    const out = own.origins.slice(event.at, event.at + length);
    const from = event.in === event.out ? out : moved(event, removed, traced);
    own.points.splice(event.at, length, ...into);
    const text = wanted.has(event.segment) ? own.points.join('') : '';
    const brought = from ?? restored(event, own, text, removed) ?? into.map(() => index);
    own.origins.splice(event.at, length, ...brought);
    if (wanted.get(event.segment)?.has(text)) own.states.set(text, [...own.origins]);
    if (length > 0) removed.set(event.out, out);
    found.set(index, { out, in: brought });
  }
  return { changes: found, standing: new Map([...traced].map(([id, { origins }]) => [id, origins])) };
}

function begin({ draft }: StartingSegment, wanted: ReadonlySet<string> | undefined): Traced {
  const points = toCodePoints(draft);
  const origins = points.map(() => FROM_START);
  return { points, origins, states: new Map(wanted?.has(draft) ? [[draft, [...origins]]] : []) };
}

/** By segment, the texts that undo, redo and putting the draft back lead to: only these states have to be kept. */
function statesComeBackTo(
  segments: readonly StartingSegment[],
  events: readonly EditEvent[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const texts = new Map(segments.map(({ id, draft }) => [id, toCodePoints(draft)]));
  for (const event of events) {
    if (!isTextEvent(event)) continue;
    const points = texts.get(event.segment);
    points?.splice(event.at, toCodePoints(event.out).length, ...toCodePoints(event.in));
    if (!points || !RESTORING.has(event.kind)) continue;
    const own = found.get(event.segment) ?? new Set();
    found.set(event.segment, own.add(points.join('')));
  }
  return found;
}

/** What undo, redo and putting the draft back bring: of the state they lead to, else of the same text when it went. */
function restored(
  { kind, at, in: into }: TextEvent,
  { states }: Traced,
  text: string,
  removed: ReadonlyMap<string, readonly number[]>,
): readonly number[] | null {
  if (!RESTORING.has(kind)) return null;
  return states.get(text)?.slice(at, at + toCodePoints(into).length) ?? removed.get(into) ?? null;
}

/** Words of more than one character that were taken out before, or stand in a segment, keep their origins. */
function moved(
  { kind, in: into }: TextEvent,
  removed: ReadonlyMap<string, readonly number[]>,
  traced: ReadonlyMap<string, Traced>,
): readonly number[] | null {
  if (!MOVING.has(kind) || toCodePoints(into).length < 2) return null;
  const before = removed.get(into);
  if (before) return before;
  for (const { points, origins } of traced.values()) {
    const text = points.join('');
    const place = text.indexOf(into);
    // What is copied out of the draft, or typed anew, is not what was withheld; only words of hers are followed.
    if (place < 0) continue;
    const at = toCodePoints(text.slice(0, place)).length;
    const stand = origins.slice(at, at + toCodePoints(into).length);
    if (stand.some((origin) => origin !== FROM_START)) return stand;
  }
  return null;
}
