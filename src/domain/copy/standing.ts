import * as z from 'zod/mini';
import type { Attempt } from '../attempt/attempt.ts';

const copied = z.strictObject({ at: z.iso.datetime({ offset: true }), by: z.enum(['file', 'folder']) });
/** A copy that left the browser: when, and which way. */
export type Copied = Readonly<z.output<typeof copied>>;

/** What is known to be outside this browser. Kept on the device, never part of a copy. */
export const copyNotes = z.strictObject({
  /** The last copy of everything. */
  device: z.nullable(copied),
  /** By attempt: its last copy, and how the attempt stood then. */
  attempts: z.record(z.string(), z.strictObject({ ...copied.shape, mark: z.string() })),
  /** Records that are in a copy, by id. */
  records: z.array(z.string()),
});
export type CopyNotes = Readonly<z.output<typeof copyNotes>>;
export const NO_COPY: CopyNotes = { device: null, attempts: {}, records: [] };

/** Whether the browser has promised to keep the data when it needs room. */
export type Persistence = 'granted' | 'refused' | 'unknown';

/** How far the work is safe outside this browser. */
export interface Standing {
  /** The last copy of everything; null when there is none. */
  readonly device: Copied | null;
  readonly attempts: CopyNotes['attempts'];
  /** Attempts with work that is in no copy, the one touched last first. */
  readonly changed: readonly Attempt[];
  /** Records (replies, exercises taken in, hand-ins) that are in no copy. */
  readonly records: number;
  /** When the oldest of it may have been written: at the earliest after its last copy. Null when all is outside. */
  readonly since: string | null;
  /** `none`: there is nothing to copy. `plain`: all is well. `low`: the browser promises nothing. `old`: over a day. */
  readonly tone: 'none' | 'plain' | 'low' | 'old';
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** How an attempt stands, so that any further work on it gives another mark. */
function markOf({ state, round, touchedAt, confirmed }: Attempt): string {
  return `${state} ${round} ${touchedAt} ${confirmed}`;
}

/** The standing of everything on the device, or of one attempt when only that one and its records are given. */
export function standingOf(
  notes: CopyNotes,
  attempts: readonly Attempt[],
  records: readonly string[],
  persistence: Persistence,
  nowMs: number,
  parse: (iso: string) => number,
): Standing {
  // Nothing has been written in an attempt that was only opened.
  const worked = attempts.filter(({ startedAt, touchedAt, state }) => state !== 'open' || touchedAt !== startedAt);
  const changed = worked
    .filter((attempt) => notes.attempts[attempt.id]?.mark !== markOf(attempt))
    .toSorted((a, b) => b.touchedAt.localeCompare(a.touchedAt));
  const known = new Set(notes.records);
  const fresh = records.filter((id) => !known.has(id)).length;
  const sinces = changed.map(({ id, startedAt }) => notes.attempts[id]?.at ?? startedAt);
  if (fresh > 0 && notes.device) sinces.push(notes.device.at);
  const since = sinces.toSorted((a, b) => parse(a) - parse(b))[0] ?? null;
  const open = changed.length + fresh > 0;
  const tone = (): Standing['tone'] => {
    if (worked.length + records.length === 0) return 'none';
    if (!open) return 'plain';
    if (since !== null && nowMs - parse(since) > DAY_MS) return 'old';
    return persistence === 'refused' ? 'low' : 'plain';
  };
  return { device: notes.device, attempts: notes.attempts, changed, records: fresh, since, tone: tone() };
}

/** The notes after a copy of these attempts, as they stood when it was made, and these records. */
export function noteCopy(
  notes: CopyNotes,
  made: Copied,
  covers: 'device' | 'task',
  attempts: readonly Attempt[],
  records: readonly string[],
): CopyNotes {
  const marks = attempts.map((attempt) => [attempt.id, { ...made, mark: markOf(attempt) }] as const);
  return covers === 'device'
    ? { device: made, attempts: Object.fromEntries(marks), records: [...records] }
    : {
        ...notes,
        attempts: { ...notes.attempts, ...Object.fromEntries(marks) },
        records: [...new Set([...notes.records, ...records])],
      };
}
