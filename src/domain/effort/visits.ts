/**
 * The time of a log (assessment 5): visits to segments, on a clock that runs only while she is at work. Nothing but the
 * monotonic `t` of the events moves it; what the wall clock did is no part of it.
 */
import { isTextEvent, type EditEvent } from '../attempt/edit-event.ts';
import { isHers, isInEditor } from './at-work.ts';

/** One key, or a composition from its first key to its last: in ms of the visit's own clock. */
export interface KeySpan {
  readonly from: number;
  readonly to: number;
}

/** Time at work, and what was cut out of it: gaps beyond the idle cut, and the page hidden. All in ms. */
export interface WorkTime {
  readonly ms: number;
  readonly idleCutMs: number;
  readonly hiddenMs: number;
}

/** A stay in a segment, from entering to leaving it. */
export interface Visit extends WorkTime {
  readonly segment: string;
  readonly keys: readonly KeySpan[];
  /** The page put her there when it was opened, and she did nothing in it: her time, but no way she went. */
  readonly placed: boolean;
  /** The places in the log of the event it begins with and of the last one in its time, which may be what ended it. */
  readonly first: number;
  readonly last: number;
}

export interface Visits {
  readonly visits: readonly Visit[];
  /** All time at the task: in segments and outside of them (the brief, the panels). */
  readonly whole: WorkTime;
  readonly sittings: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface OpenVisit extends Mutable<WorkTime> {
  readonly segment: string;
  readonly keys: KeySpan[];
  placed: boolean;
  readonly first: number;
  last: number;
}

/**
 * The visits of a log. Of each gap between two things she did at most `idleMs` counts; while the page is hidden nothing
 * does. A visit ends when she leaves, enters another segment, or the sitting ends; what a crash left open ends with the
 * last event. Coming back to the same segment is a visit of its own.
 */
export function visitsIn(events: Iterable<EditEvent>, idleMs: number): Visits {
  const walk = new Walk(idleMs);
  for (const event of events) walk.take(event);
  return { visits: walk.visits, whole: walk.whole, sittings: walk.sittings };
}

class Walk {
  readonly visits: OpenVisit[] = [];
  readonly whole: Mutable<WorkTime> = { ms: 0, idleCutMs: 0, hiddenMs: 0 };
  sittings = 0;
  readonly #idleMs: number;
  #open: OpenVisit | null = null;
  #hidden = false;
  /** Whether nothing was entered yet in this sitting. */
  #opening = true;
  /** When the last thing happened in this sitting; null before any. */
  #last: number | null = null;
  /** The place in the log of the event being taken. */
  #index = -1;

  constructor(idleMs: number) {
    this.#idleMs = idleMs;
  }

  take(event: EditEvent): void {
    this.#index += 1;
    if (!isHers(event)) return;
    if (event.kind === 'sitting') {
      this.sittings += 1;
      this.#open = null;
      this.#hidden = false;
      this.#opening = true;
      this.#last = 0;
      return;
    }
    const begins = event.kind === 'ime' ? event.from : event.t;
    // A composition the page's going away cut short began before what was last heard.
    const fresh = event.kind !== 'ime' || this.#last === null || begins >= this.#last;
    if (fresh) this.#pass(begins);
    this.#turn(event, fresh);
    const from = this.#open?.ms ?? 0;
    if (event.kind === 'ime') this.#pass(event.t);
    const open = this.#open;
    if (!open || !('segment' in event) || event.segment !== open.segment) return;
    if (event.kind !== 'focus') open.placed = false;
    if (isKey(event)) open.keys.push({ from, to: open.ms });
  }

  #turn(event: EditEvent, fresh: boolean): void {
    if (event.kind === 'hidden') this.#hidden = true;
    // Nobody works in a page that is hidden: that it came back was not written down.
    else if (event.kind !== 'blur' && fresh) this.#hidden = false;
    if (event.kind === 'focus') this.#enter(event.segment);
    else if (event.kind === 'blur') {
      if (this.#open?.segment === event.segment) this.#open = null;
    } else if ('segment' in event && event.segment !== undefined && isInEditor(event)) {
      this.#enter(event.segment);
    }
  }

  #enter(segment: string): void {
    if (this.#open?.segment === segment) return;
    const first = this.#index;
    this.#open = { segment, ms: 0, idleCutMs: 0, hiddenMs: 0, keys: [], placed: this.#opening, first, last: first };
    this.#opening = false;
    this.visits.push(this.#open);
  }

  /** Time goes on to `t`. A log whose time goes back loses that stretch; it never gives time away. */
  #pass(t: number): void {
    const gap = Math.max(0, t - (this.#last ?? t));
    this.#last = t;
    if (this.#open) this.#open.last = this.#index;
    const counted = this.#hidden ? 0 : Math.min(gap, this.#idleMs);
    for (const time of this.#open ? [this.whole, this.#open] : [this.whole]) {
      time.ms += counted;
      if (this.#hidden) time.hiddenMs += gap;
      else time.idleCutMs += gap - counted;
    }
  }
}

function isKey(event: EditEvent): boolean {
  return 'by' in event && event.by === 'key' && !(isTextEvent(event) && event.kind === 'drop');
}
