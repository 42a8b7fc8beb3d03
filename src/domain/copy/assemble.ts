import type { EditEvent } from '../attempt/edit-event.ts';
import type { AttemptCopy, Note } from './local-row.ts';
import { parseLocalRow } from './local-row.ts';

/** What is wrong with the local rows of a copy; `line` is that of the bundle. */
export type CopyFault =
  | { readonly code: 'not-a-local-row'; readonly line: number; readonly path: string }
  /** Events of an attempt that is not there, out of order, or more or fewer than its row promised. */
  | { readonly code: 'log-not-whole'; readonly line: number }
  | { readonly code: 'attempt-twice'; readonly line: number };

/** The work in progress of a copy. With a fault nothing of it is to be taken in. */
export interface LocalWork {
  readonly attempts: readonly AttemptCopy[];
  readonly notes: readonly Note[];
  /** How many rows are of a later version's kind or format. */
  readonly later: number;
  readonly faults: readonly CopyFault[];
}

interface Open {
  readonly line: number;
  readonly promised: number;
  readonly attempt: AttemptCopy['attempt'];
  readonly events: EditEvent[];
}

/** Puts attempts together from the lines of their rows. */
export function assembleLocals(lines: Iterable<{ readonly line: string; readonly at: number }>): LocalWork {
  const open = new Map<string, Open>();
  const notes: Note[] = [];
  const faults: CopyFault[] = [];
  let later = 0;
  for (const { line, at } of lines) {
    const read = parseLocalRow(line);
    if (read.read === 'later') later++;
    else if (read.read === 'fault') faults.push({ code: 'not-a-local-row', line: at, path: read.path });
    else if (read.row.kind === 'note') notes.push({ name: read.row.name, value: read.row.value });
    else if (read.row.kind === 'attempt') {
      const { attempt, events: promised } = read.row;
      if (open.has(attempt.id)) faults.push({ code: 'attempt-twice', line: at });
      else open.set(attempt.id, { line: at, promised, attempt, events: [] });
    } else {
      const of = open.get(read.row.attempt);
      if (of?.events.length === read.row.from) for (const event of read.row.events) of.events.push(event);
      else faults.push({ code: 'log-not-whole', line: at });
    }
  }
  for (const { line, promised, events } of open.values()) {
    if (events.length !== promised) faults.push({ code: 'log-not-whole', line });
  }
  return { attempts: [...open.values()].map(({ attempt, events }) => ({ attempt, events })), notes, later, faults };
}
