import type { EditEvent } from '../attempt/edit-event.ts';

/** Work with an input method, apart from pauses: inside a composition a wait is typing, choosing and software in one. */
export interface ImeFigures {
  readonly compositions: number;
  /** Of these, given up: nothing was written. */
  readonly cancelled: number;
  /** Time inside compositions, each at most the idle cut, in ms. */
  readonly ms: number;
  /** Of these, those of which the input method told no keys (touch, handwriting): neither keys nor waits are known. */
  readonly silent: number;
  /** Of these, those whose waits were recorded: the others are in no figure of waits. */
  readonly timed: number;
  /** Waits inside the timed compositions by threshold. Null where there is none: they were not recorded. */
  readonly waits: readonly ImeWaits[] | null;
}

export interface ImeWaits {
  readonly thresholdMs: number;
  readonly count: number;
  readonly totalMs: number;
  readonly meanMs: number | null;
}

/** The figures of the compositions among some events. Null when there is none. */
export function imeFigures(
  events: Iterable<EditEvent>,
  thresholdsMs: readonly number[],
  idleMs: number,
): ImeFigures | null {
  let compositions = 0;
  let cancelled = 0;
  let ms = 0;
  let silent = 0;
  let timed = 0;
  const waits: number[] = [];
  for (const event of events) {
    if (event.kind !== 'ime') continue;
    compositions += 1;
    if (event.out === event.in) cancelled += 1;
    ms += Math.min(idleMs, Math.max(0, event.t - event.from));
    if (event.strokes === 0) silent += 1;
    else if (event.waits !== undefined) {
      timed += 1;
      for (const wait of event.waits) waits.push(Math.min(wait, idleMs));
    }
  }
  if (compositions === 0) return null;
  return {
    compositions,
    cancelled,
    ms,
    silent,
    timed,
    waits: timed > 0 ? thresholdsMs.map((threshold) => waitsFrom(waits, threshold)) : null,
  };
}

function waitsFrom(waits: readonly number[], thresholdMs: number): ImeWaits {
  const long = waits.filter((wait) => wait >= thresholdMs);
  const totalMs = long.reduce((sum, wait) => sum + wait, 0);
  return { thresholdMs, count: long.length, totalMs, meanMs: long.length > 0 ? totalMs / long.length : null };
}
