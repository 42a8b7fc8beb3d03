import * as z from 'zod/mini';
import { attempt, type Attempt } from '../attempt/attempt.ts';
import { editEvent, type EditEvent } from '../attempt/edit-event.ts';
import { MAX_DEPTH, nestingDepth } from '../record/record.ts';

/**
 * The local rows of a copy: work in progress, which is no record. Each is one line with a kind and a format of its own,
 * so that a later version can add some: rows of a kind or format this version does not know are told and left in the file.
 */
const attemptRow = z.strictObject({
  kind: z.literal('attempt'),
  format: z.literal(1),
  attempt,
  /** How many events follow in rows of kind `events`. */
  events: z.int().check(z.nonnegative()),
});
const eventsRow = z.strictObject({
  kind: z.literal('events'),
  format: z.literal(1),
  attempt: z.string(),
  /** The place of the first of them in the whole log. */
  from: z.int().check(z.nonnegative()),
  events: z.array(editEvent).check(z.minLength(1)),
});
const noteRow = z.strictObject({
  kind: z.literal('note'),
  format: z.literal(1),
  /** A reason for an edit is named after the edit, with its words. */
  name: z.string().check(z.minLength(1), z.maxLength(60_000)),
  value: z.unknown(),
});
const localRow = z.discriminatedUnion('kind', [attemptRow, eventsRow, noteRow]);
export type LocalRow = Readonly<z.output<typeof localRow>>;
const anyRow = z.looseObject({ kind: z.string(), format: z.int().check(z.positive()) });

/** What is written beside the text and not handed in yet: the reflection, reasons for edits. */
export interface Note {
  readonly name: string;
  readonly value: unknown;
}

/** An attempt with its whole edit log. */
export interface AttemptCopy {
  readonly attempt: Attempt;
  readonly events: readonly EditEvent[];
}

export type ReadRow =
  | { readonly read: 'row'; readonly row: LocalRow }
  /** Of a kind or format of a later version. */
  | { readonly read: 'later' }
  | { readonly read: 'fault'; readonly path: string };

/** Reads the line of a local row. */
export function parseLocalRow(line: string): ReadRow {
  let value: unknown;
  try {
    value = nestingDepth(line) > MAX_DEPTH ? null : JSON.parse(line);
  } catch {
    return { read: 'fault', path: '' };
  }
  const parsed = localRow.safeParse(value);
  if (parsed.success) return { read: 'row', row: parsed.data };
  const other = anyRow.safeParse(value);
  const known: readonly string[] = ['attempt', 'events', 'note'];
  if (other.success && (!known.includes(other.data.kind) || other.data.format > 1)) return { read: 'later' };
  return { read: 'fault', path: parsed.error.issues[0]?.path.join('.') ?? '' };
}

/** How many events one row holds at most, and how long its line may get: far below the cap of a line. */
const ROW_EVENTS = 2000;
const ROW_LENGTH = 512 * 1024;

/** The rows of attempts and notes, in the order they are written. */
export function localRows(attempts: readonly AttemptCopy[], notes: readonly Note[]): readonly string[] {
  return [
    ...attempts.flatMap(({ attempt: row, events }) => [
      JSON.stringify({ kind: 'attempt', format: 1, attempt: row, events: events.length } satisfies LocalRow),
      ...eventRows(row.id, events),
    ]),
    ...notes.map(({ name, value }) => JSON.stringify({ kind: 'note', format: 1, name, value } satisfies LocalRow)),
  ];
}

function eventRows(attemptId: string, events: readonly EditEvent[]): readonly string[] {
  const lines: string[] = [];
  let part: string[] = [];
  let length = 0;
  const close = (from: number): void => {
    const head = JSON.stringify({ kind: 'events', format: 1, attempt: attemptId, from });
    lines.push(`${head.slice(0, -1)},"events":[${part.join(',')}]}`);
    part = [];
    length = 0;
  };
  for (const [index, event] of events.entries()) {
    const text = JSON.stringify(event);
    if (part.length >= ROW_EVENTS || (part.length > 0 && length + text.length > ROW_LENGTH)) close(index - part.length);
    part.push(text);
    length += text.length;
  }
  if (part.length > 0) close(events.length - part.length);
  return lines;
}
