/** A log that can be looked at as of any of its events, to and fro. */
import { stepAnnotations } from '../attempt/annotations.ts';
import { LogMismatch } from '../attempt/apply-event.ts';
import { isTextEvent, type EditEvent } from '../attempt/edit-event.ts';
import { stepSegment, untouched, type SegmentState } from '../attempt/replay.ts';
import type { Annotation } from '../errors/annotation.ts';
import { countCodePoints } from '../text/code-points.ts';

/** A segment at some moment, with what was annotated in it. */
export interface PlayedSegment extends SegmentState {
  readonly annotations: readonly Annotation[];
}

/** Where she writes: a caret (`end` equals `start`), or a selection; in code points. */
export interface CaretPlace {
  readonly segment: string;
  readonly start: number;
  readonly end: number;
}

/** The attempt when so many events (`place`) have happened. */
export interface Moment {
  readonly place: number;
  /** In the order of the exercise. What did not change from one moment to the next is the same object. */
  readonly segments: readonly PlayedSegment[];
  /** The segment she is in, or was in last; null before she entered any. */
  readonly here: string | null;
  /** Null where the log does not tell, as between entering a segment and the first key. */
  readonly caret: CaretPlace | null;
}

/** Why a log cannot be played to its end: event number `place` (from 0) is not one of this text. */
export interface PlayerFault {
  readonly code: 'other-text' | 'unknown-segment';
  readonly place: number;
  readonly segment: string;
}

export interface Player {
  /** How many events can be played: all, or those before the fault. */
  readonly length: number;
  readonly fault: PlayerFault | null;
  /** The attempt when `place` events have happened; places outside the log are moved to its ends. */
  seek(place: number): Moment;
}

/** So many events are replayed at most to get from a moment that is kept to the one that is wanted. */
const KEPT_EVERY = 256;

/**
 * A player of a log over the segments an attempt began with. The log is gone through once, keeping a moment now and
 * then, so that any other is a few events away. Where an event does not fit, it ends there and says why.
 */
export function createPlayer(
  segments: readonly { readonly id: string; readonly draft: string }[],
  events: readonly EditEvent[],
): Player {
  const rows = new Map(segments.map(({ id }, row) => [id, row]));
  const start: Moment = {
    place: 0,
    segments: segments.map((segment) => ({ ...untouched(segment), annotations: [] })),
    here: null,
    caret: null,
  };
  const kept: Moment[] = [start];
  const walk = new Walk(rows, start);
  let fault: PlayerFault | null = null;
  for (const [place, event] of events.entries()) {
    fault = walk.take(event);
    if (fault) break;
    if ((place + 1) % KEPT_EVERY === 0) kept.push(walk.moment());
  }
  const { length } = walk;
  let latest = start;

  function seek(wanted: number): Moment {
    const place = Math.min(Math.max(Math.trunc(wanted), 0), length);
    if (place === latest.place) return latest;
    const before = kept[Math.floor(place / KEPT_EVERY)] ?? start;
    // Playing on from where it is, nothing is done twice.
    const from = latest.place < place && latest.place > before.place ? latest : before;
    const on = new Walk(rows, from);
    for (let index = from.place; index < place; index++) on.take(events[index]!);
    latest = on.moment();
    return latest;
  }
  return { length, fault, seek };
}

class Walk {
  length: number;
  readonly #rows: ReadonlyMap<string, number>;
  readonly #segments: PlayedSegment[];
  #here: string | null;
  #caret: CaretPlace | null;

  constructor(rows: ReadonlyMap<string, number>, from: Moment) {
    this.#rows = rows;
    this.#segments = [...from.segments];
    this.#here = from.here;
    this.#caret = from.caret;
    this.length = from.place;
  }

  moment(): Moment {
    return { place: this.length, segments: [...this.#segments], here: this.#here, caret: this.#caret };
  }

  /** One event on; the fault where it does not fit, and then nothing has changed. */
  take(event: EditEvent): PlayerFault | null {
    if ('segment' in event && event.segment !== undefined) {
      const { segment } = event;
      const row = this.#rows.get(segment);
      if (row === undefined) return { code: 'unknown-segment', place: this.length, segment };
      const before = this.#segments[row]!;
      try {
        this.#segments[row] = stepPlayed(before, event);
      } catch (fault) {
        if (!(fault instanceof LogMismatch)) throw fault;
        return { code: 'other-text', place: this.length, segment };
      }
      if (isWhereSheIs(event)) this.#go(event, segment);
    }
    this.length += 1;
    return null;
  }

  #go(event: EditEvent, segment: string): void {
    const caret = caretAfter(event, segment);
    if (caret) this.#caret = caret;
    else if (this.#here !== segment) this.#caret = null;
    this.#here = segment;
  }
}

function stepPlayed(before: PlayedSegment, event: EditEvent): PlayedSegment {
  const state = stepSegment(before, event);
  const annotations = stepAnnotations(before.annotations, event);
  if (state === before && annotations === before.annotations) return before;
  return { ...state, annotations };
}

/** What is replaced in all segments at once, or written beside the text, does not take her there. */
function isWhereSheIs({ kind }: EditEvent): boolean {
  return kind !== 'blur' && kind !== 'find-replace' && kind !== 'remark' && kind !== 'assist';
}

function caretAfter(event: EditEvent, segment: string): CaretPlace | null {
  if (event.kind === 'navigate') {
    const { at, to = at } = event;
    return { segment, start: Math.min(at, to), end: Math.max(at, to) };
  }
  if (!isTextEvent(event)) return null;
  const place = event.at + countCodePoints(event.in);
  return { segment, start: place, end: place };
}
